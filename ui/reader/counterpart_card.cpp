// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/counterpart_card.h"

#include "labels.h"
#include "look/theme.h"
#include "look/typography.h"
#include "results/card_parts.h"
#include "utf16.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace policy::ui {

namespace {

constexpr int margin = space::oneAndHalf;
constexpr int barWidth = 3;

int lineHeight(const QFont &font, Language language)
{
    return static_cast<int>(std::round(emOf(font) * (leadingFor(language) - 0.1)));
}

/// Breaks the text into lines; paints them where there is a painter. Returns the height.
int setText(const QString &text, const QFont &font, int height, QPointF at, int width,
            QPainter *painter)
{
    if (text.isEmpty()) return 0;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    int y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + std::round((height - line.height()) / 2)});
        y += height;
    }
    layout.endLayout();
    if (painter) layout.draw(painter, at);
    return y;
}

} // namespace

CounterpartCard::CounterpartCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CounterpartCard::show(const Recommendation &counterpart)
{
    language_ = counterpart.language;
    heading_ = tr("The same in %1").arg(Labels::languageName(language_));
    if (const QString lines = lineWords(counterpart.lines); !lines.isEmpty())
        heading_ += QStringLiteral(" · ") + lines;
    const QString label = toQString(counterpart.label);
    title_ = toQString(counterpart.title);
    if (!label.isEmpty() && !title_.isEmpty())
        title_ = label + (label.back().unicode() < 0x80 ? " " : "") + title_;
    body_ = toQString(counterpart.text);
    body_.replace(QLatin1Char('\n'), QChar::LineSeparator);
    setText(title_.isEmpty() ? body_ : title_);
    setAccessibleName(heading_ + QStringLiteral(". ") + title_ + QStringLiteral(". ") + body_);
    setToolTip(tr("Go to the counterpart"));
    updateGeometry();
    update();
}

QSize CounterpartCard::sizeHint() const
{
    return {320, heightForWidth(320)};
}

int CounterpartCard::heightForWidth(int width) const
{
    const QFont bold = fontFor(language_, TypeSize::Normal, QFont::DemiBold);
    const QFont plain = fontFor(language_);
    const int room = width - 2 * margin - barWidth;
    const QFont small = inSize(font(), TypeSize::Small);
    return 2 * margin + static_cast<int>(std::ceil(emOf(small) * 1.6)) +
           policy::ui::setText(title_, bold, lineHeight(bold, language_), {}, room, nullptr) +
           policy::ui::setText(body_, plain, lineHeight(plain, language_), {}, room, nullptr);
}

void CounterpartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, hasFocus() ? 1.5 : 1));
    painter.setBrush(underMouse() ? colours.hover : colours.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    const int left = margin + barWidth;
    const int room = width() - left - margin;
    const QFont small = inSize(font(), TypeSize::Small);
    const int headingHeight = static_cast<int>(std::ceil(emOf(small) * 1.6));
    painter.setFont(small);
    painter.setPen(colours.quiet);
    painter.drawText(QRect(left, margin, room, headingHeight), Qt::AlignLeft | Qt::AlignTop,
                     heading_);
    int y = margin + headingHeight;
    painter.setPen(colours.text);
    const QFont bold = fontFor(language_, TypeSize::Normal, QFont::DemiBold);
    y += policy::ui::setText(title_, bold, lineHeight(bold, language_), QPointF(left, y), room,
                             &painter);
    const QFont plain = fontFor(language_);
    policy::ui::setText(body_, plain, lineHeight(plain, language_), QPointF(left, y), room,
                        &painter);
}

} // namespace policy::ui
