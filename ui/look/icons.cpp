// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/icons.h"

#include "utf16.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

static void loadIconResource()
{
    Q_INIT_RESOURCE(icons); // a static library's resources are not found without this
}

namespace policy::ui {

namespace {

constexpr const char *applicationIconName = "policy-explorer";

QString pathOf(const QString &name)
{
    static const bool loaded = (loadIconResource(), true);
    Q_UNUSED(loaded)
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// Draws one of the line icons in the colour that the palette has for the state.
class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(QString name, QByteArray svg)
        : name_(std::move(name)), svg_(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // Square and on whole pixels, so that lines stay crisp.
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2,
                           rect.y() + (rect.height() - side) / 2, side, side);
        QSvgRenderer renderer(inColour(colourFor(mode)));
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        // Qt hands over the size in device pixels; the scale is told apart for those who need it.
        const QString key = QStringLiteral("policy-icon/%1/%2x%3/%4/%5")
                                .arg(name_)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colourFor(mode).rgba(), 0, 16)
                                .arg(scale);
        QPixmap made;
        if (QPixmapCache::find(key, &made)) return made;
        made = QPixmap(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, made);
        return made;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("policy-line-icon"); }
    bool isNull() override { return svg_.isEmpty(); }

private:
    static QColor colourFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    [[nodiscard]] QByteArray inColour(const QColor &colour) const
    {
        return QByteArray(svg_).replace("currentColor", colour.name().toLatin1());
    }

    QString name_;
    QByteArray svg_;
};

} // namespace

QIcon icon(std::string_view name)
{
    const QString wanted = toQString(name);
    QFile file(pathOf(wanted));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QIcon(new LineIconEngine(wanted, file.readAll()));
}

QIcon applicationIcon()
{
    return QIcon(pathOf(QString::fromLatin1(applicationIconName)));
}

std::vector<QString> iconNames()
{
    const QDir folder(pathOf(QString()).section(QLatin1Char('/'), 0, -2));
    std::vector<QString> names;
    for (const QString &file : folder.entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name))
        if (const QString name = file.chopped(4); name != QLatin1String(applicationIconName))
            names.push_back(name);
    return names;
}

} // namespace policy::ui
