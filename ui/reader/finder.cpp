// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/finder.h"

#include "parts/folded.h"

#include <QElapsedTimer>

namespace policy::ui {

namespace {

constexpr int sliceMilliseconds = 8;

} // namespace

Finder::Finder(QObject *parent) : QObject(parent), folding_(foldingWithVariants())
{
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &Finder::work);
}

void Finder::find(std::shared_ptr<const PageContent> content, const QString &words)
{
    found_.clear();
    content_ = std::move(content);
    needle_ = folding_.fold(toStdString(words.trimmed()));
    unit_ = 0;
    if (!content_ || needle_.empty()) {
        stop();
        Q_EMIT changed();
        return;
    }
    timer_.start();
    work();
}

void Finder::stop()
{
    timer_.stop();
    content_.reset();
}

void Finder::work()
{
    QElapsedTimer clock;
    clock.start();
    while (!isDone() && clock.elapsed() < sliceMilliseconds)
        findIn(unit_++);
    if (isDone()) timer_.stop();
    Q_EMIT changed();
}

void Finder::findIn(int unit)
{
    const std::string_view text = content_->unitUtf8(unit);
    const std::string folded = folding_.fold(text);
    if (folded.find(needle_) == std::string::npos) return;
    const Folded withOrigins = folding_.foldWithOrigins(text);
    std::vector<Span> spans;
    for (std::size_t at = withOrigins.text.find(needle_); at != std::string::npos;
         at = withOrigins.text.find(needle_, at + needle_.size()))
        spans.push_back(withOrigins.original({at, at + needle_.size()}));
    for (TextRange range : toUtf16(text, spans))
        found_.push_back({unit, range});
}

} // namespace policy::ui
