// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_page.h"

#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"
#include "parts/quiet_label.h"
#include "results/card_parts.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace policy::ui {

namespace {

constexpr int signSize = 40;
constexpr int textWidth = 400;

} // namespace

StatePage::StatePage(QWidget *parent)
    : QWidget(parent), sign_(new QLabel(this)), heading_(new QLabel(this)),
      text_(new QuietLabel(this)), ways_(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::one);
    layout->addStretch(2);
    for (QLabel *label : {sign_, heading_, static_cast<QLabel *>(text_)}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label, 0, Qt::AlignHCenter);
    }
    heading_->setWordWrap(true);
    heading_->setFixedWidth(textWidth);
    text_->setWordWrap(true);
    text_->setFixedWidth(textWidth);
    layout->addSpacing(space::one);
    ways_->setSpacing(space::one);
    layout->addLayout(ways_);
    layout->addStretch(3);
}

void StatePage::show(std::string_view icon, const QString &heading, const QString &text,
                     const std::vector<Way> &ways)
{
    sign_->setPixmap(
        ui::icon(icon).pixmap(QSize(signSize, signSize), devicePixelRatioF(), QIcon::Disabled));
    QFont large = inSize(font(), TypeSize::Large);
    large.setWeight(QFont::DemiBold);
    heading_->setFont(large);
    heading_->setText(heading);
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
    // A label in the middle of a layout is not asked for the height that its lines need.
    for (QLabel *label : {heading_, static_cast<QLabel *>(text_)})
        label->setFixedHeight(std::max(0, label->heightForWidth(textWidth)));
    setAccessibleName(heading);
    setAccessibleDescription(text);
    while (QLayoutItem *old = ways_->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const Way &way : ways) {
        auto *button = new QPushButton(way.text, this);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [go = way.go] { go(); });
        ways_->addWidget(button, 0, Qt::AlignHCenter);
    }
}

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    const CardMetrics metrics(font());
    QPainter painter(this);
    painter.fillRect(rect(), colours.page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.hover);
    const auto bar = [&](int top, int height, double part) {
        painter.drawRoundedRect(QRectF(space::two, top, (width() - 2 * space::two) * part, height),
                                3, 3);
    };
    for (int top = space::two; top < height(); top += metrics.cardHeight) {
        bar(top, metrics.smallLine - space::half, 0.28);
        bar(top + metrics.smallLine + space::half, metrics.normalLine - space::half, 0.55);
        bar(top + metrics.smallLine + metrics.normalLine + space::one,
            metrics.normalLine - space::half, 0.96);
    }
}

} // namespace policy::ui
