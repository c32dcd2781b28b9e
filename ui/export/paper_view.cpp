// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_view.h"

#include "look/theme.h"
#include "look/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace policy::ui {

namespace {

constexpr double pointsPerInch = 72;
constexpr double widestScale = 1.6; // pixels for a point: a page need not fill a very wide window
constexpr std::size_t mostPictures = 12;

} // namespace

PaperView::PaperView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(space::six);
    asking_.setSingleShot(true);
    asking_.setInterval(30); // somebody who scrolls on does not look yet
    connect(&asking_, &QTimer::timeout, this, &PaperView::ask);
    tell();
}

double PaperView::scale() const
{
    double widest = 1;
    for (const QSizeF &size : sizes_)
        widest = std::max(widest, size.width());
    const double room = viewport()->width() - 2 * space::two;
    return std::clamp(room / widest, 0.2, widestScale) * zoom_;
}

double PaperView::dotsPerInch() const
{
    return scale() * pointsPerInch * devicePixelRatioF();
}

void PaperView::layOut()
{
    const double at = scale();
    tops_.clear();
    double y = space::two;
    double widest = 0;
    for (const QSizeF &size : sizes_) {
        tops_.push_back(static_cast<int>(y));
        y += std::ceil(size.height() * at) + space::two;
        widest = std::max(widest, size.width() * at);
    }
    tops_.push_back(static_cast<int>(y));
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(y) - room.height()));
    const int width = static_cast<int>(widest) + 2 * space::two;
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, width - room.width()));
}

void PaperView::showPaper(std::vector<QSizeF> sizes)
{
    const int before = verticalScrollBar()->value();
    sizes_ = std::move(sizes);
    pictures_.clear();
    current_ = -1;
    layOut();
    verticalScrollBar()->setValue(before);
    viewport()->update();
    tell();
    asking_.start();
}

void PaperView::setPicture(int page, const QImage &picture)
{
    pictures_[page] = {picture, dotsPerInch()};
    const auto [first, last] = seen();
    while (pictures_.size() > mostPictures) {
        // The farthest from what is seen goes.
        const int low = pictures_.begin()->first;
        const int high = pictures_.rbegin()->first;
        pictures_.erase(first - low > high - last ? low : high);
    }
    viewport()->update(rectOf(page));
}

QRect PaperView::rectOf(int page) const
{
    const double at = scale();
    const QSizeF size = sizes_[static_cast<std::size_t>(page)] * at;
    const int width = static_cast<int>(std::round(size.width()));
    const int room = viewport()->width();
    const int x = std::max(space::two, (room - width) / 2) - horizontalScrollBar()->value();
    return {x, tops_[static_cast<std::size_t>(page)] - verticalScrollBar()->value(), width,
            static_cast<int>(std::round(size.height()))};
}

std::pair<int, int> PaperView::seen() const
{
    if (sizes_.empty()) return {0, -1};
    const int top = verticalScrollBar()->value();
    const auto pages = tops_.begin() + static_cast<std::ptrdiff_t>(sizes_.size());
    const auto first = std::upper_bound(tops_.begin(), pages, top);
    const auto last = std::upper_bound(tops_.begin(), pages, top + viewport()->height());
    return {std::max(0, static_cast<int>(first - tops_.begin()) - 1),
            std::max(0, static_cast<int>(last - tops_.begin()) - 1)};
}

int PaperView::currentPage() const
{
    if (sizes_.empty()) return -1;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto pages = tops_.begin() + static_cast<std::ptrdiff_t>(sizes_.size());
    return std::max(
        0, static_cast<int>(std::upper_bound(tops_.begin(), pages, middle) - tops_.begin()) - 1);
}

void PaperView::goTo(int page)
{
    if (page < 0 || page >= pageCount()) return;
    verticalScrollBar()->setValue(tops_[static_cast<std::size_t>(page)] - space::one);
}

void PaperView::setZoom(double zoom)
{
    const double place = tops_.empty() || tops_.back() == 0
                             ? 0
                             : static_cast<double>(verticalScrollBar()->value()) / tops_.back();
    zoom_ = std::clamp(zoom, 0.5, 4.0);
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(place * tops_.back()));
    viewport()->update();
    asking_.start();
}

bool PaperView::isDrawn() const
{
    const auto [first, last] = seen();
    for (int page = first; page <= last; ++page)
        if (!pictures_.contains(page)) return false;
    return !sizes_.empty();
}

void PaperView::ask()
{
    std::vector<int> pages;
    const auto [first, last] = seen();
    for (int page = first; page <= std::min(last + 1, pageCount() - 1); ++page) {
        const auto known = pictures_.find(page);
        if (known == pictures_.end() || std::abs(known->second.dotsPerInch - dotsPerInch()) > 0.5)
            pages.push_back(page);
    }
    if (!pages.empty()) Q_EMIT wanted(pages, dotsPerInch());
}

void PaperView::tell()
{
    const int now = currentPage();
    if (now == current_ && now >= 0) return;
    current_ = now;
    setAccessibleName(now < 0 ? tr("Preview")
                              : tr("Preview, page %1 of %2").arg(now + 1).arg(pageCount()));
    Q_EMIT currentChanged(now);
}

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Colours colours = coloursOf(palette());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    const auto [first, last] = seen();
    for (int page = first; page <= last; ++page) {
        const QRect area = rectOf(page);
        painter.fillRect(area, Qt::white); // paper is white in a dark window too
        if (const auto known = pictures_.find(page); known != pictures_.end())
            painter.drawImage(area, known->second.image);
        painter.setPen(colours.line);
        painter.drawRect(QRectF(area).adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(colours.accent, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void PaperView::resizeEvent(QResizeEvent *)
{
    layOut();
    asking_.start();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    tell();
    asking_.start();
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        setZoom(zoom_ * (event->angleDelta().y() > 0 ? 1.25 : 0.8));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Home: goTo(0); return;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control) setZoom(zoom_ * 1.25);
        return;
    case Qt::Key_Minus:
        if (control) setZoom(zoom_ * 0.8);
        return;
    case Qt::Key_0:
        if (control) setZoom(1);
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        current_ = -1;
        tell();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace policy::ui
