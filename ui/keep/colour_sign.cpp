// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/colour_sign.h"

#include "look/theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>

namespace policy::ui {

namespace {

/// Painted anew each time, so that it follows light and dark.
class DotEngine : public QIconEngine {
public:
    explicit DotEngine(std::string colour) : colour_(std::move(colour)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const Colours colours = coloursOf(QApplication::palette());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours.highlightEdge(colour_), 1));
        painter->setBrush(colours.highlight(colour_));
        const double side = std::min(rect.width(), rect.height()) - 2;
        painter->drawEllipse(QRectF(rect.center().x() - side / 2 + 0.5,
                                    rect.center().y() - side / 2 + 0.5, side, side));
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return made;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new DotEngine(colour_); }

private:
    std::string colour_;
};

} // namespace

QIcon colourIcon(const std::string &colour)
{
    return QIcon(new DotEngine(colour));
}

} // namespace policy::ui
