// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/stage_button.h"

#include "labels.h"
#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace policy::ui {

namespace {

constexpr int dotRoom = 16;
constexpr int signSize = 12;

} // namespace

StageButton::StageButton(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("stage"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &StageButton::offer);
}

void StageButton::show(Stage stage, Origin origin)
{
    stage_ = stage;
    origin_ = origin;
    const QString by = origin == Origin::Person ? tr("Set by you") + QLatin1Char('\n') : QString();
    setToolTip(by + Labels::stageMeaning(stage) + QLatin1Char('\n') +
               tr("Press to set another stage"));
    setAccessibleName(origin == Origin::Person ? tr("%1, set by you").arg(Labels::stage(stage))
                                               : Labels::stage(stage));
    setAccessibleDescription(tr("Press to set another stage"));
    updateGeometry();
    update();
}

QFont StageButton::boldFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int StageButton::wordWidth() const
{
    return QFontMetrics(boldFont()).horizontalAdvance(Labels::stage(stage_));
}

QSize StageButton::sizeHint() const
{
    const int signs = origin_ == Origin::Person ? 2 : 1;
    return {dotRoom + wordWidth() + signs * (signSize + 2) + 4,
            QFontMetrics(boldFont()).height() + 4};
}

void StageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colours.accent) : QPen(Qt::NoPen));
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const QColor colour = colours.stage(stage_);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(7, height() / 2.0), 4, 4);
    painter.setFont(boldFont());
    painter.setPen(colour);
    painter.drawText(rect().adjusted(dotRoom, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     Labels::stage(stage_));
    QRect sign(dotRoom + wordWidth() + 2, (height() - signSize) / 2, signSize, signSize);
    if (origin_ == Origin::Person) {
        ui::icon("edit").paint(&painter, sign);
        sign.translate(signSize + 2, 0);
    }
    ui::icon("down").paint(&painter, sign);
}

void StageButton::offer()
{
    QMenu menu(this);
    auto *group = new QActionGroup(&menu);
    for (Stage stage : {Stage::Proposed, Stage::Agreed, Stage::Delivered}) {
        QAction *action = menu.addAction(Labels::stage(stage));
        action->setCheckable(true);
        action->setChecked(stage == stage_);
        action->setToolTip(Labels::stageMeaning(stage));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, stage] {
            if (stage != stage_) Q_EMIT chosen(stage);
        });
    }
    if (origin_ == Origin::Person) {
        menu.addSeparator();
        menu.addAction(ui::icon("reset"), tr("As the Program Reads It"), this,
                       &StageButton::restoreWanted);
    }
    menu.setToolTipsVisible(true);
    menu.exec(mapToGlobal(QPoint(0, height())));
}

} // namespace policy::ui
