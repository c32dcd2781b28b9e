// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_panel.h"

namespace policy::ui {

class ReaderPanel::Impl {
public:
    std::shared_ptr<const Document> document;
    std::string recommendation;
    int zoom = 100;
    bool source = false;
};

ReaderPanel::ReaderPanel(const Labels *, QWidget *parent)
    : QWidget(parent), impl_(std::make_unique<Impl>())
{
}

ReaderPanel::~ReaderPanel() = default;

void ReaderPanel::showDocument(std::shared_ptr<const Document> document,
                               std::shared_ptr<const std::string>)
{
    impl_->document = std::move(document);
}

void ReaderPanel::showRecommendation(const std::string &id)
{
    impl_->recommendation = id;
}

void ReaderPanel::showPassage(int) {}
void ReaderPanel::setMarkedWords(const std::vector<Snippet> &) {}
void ReaderPanel::showCounterpart(const Recommendation &) {}
void ReaderPanel::showLoading() {}

void ReaderPanel::clear()
{
    impl_->document.reset();
    impl_->recommendation.clear();
}

std::string ReaderPanel::document() const
{
    return impl_->document ? impl_->document->catalogue.id : std::string();
}

std::string ReaderPanel::recommendation() const
{
    return impl_->recommendation;
}

QList<QAction *> ReaderPanel::readerActions() const
{
    return {};
}

int ReaderPanel::zoom() const
{
    return impl_->zoom;
}

void ReaderPanel::setZoom(int percent)
{
    impl_->zoom = percent;
}

bool ReaderPanel::showsSource() const
{
    return impl_->source;
}

void ReaderPanel::setShowsSource(bool shows)
{
    impl_->source = shows;
}

} // namespace policy::ui
