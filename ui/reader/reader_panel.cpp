// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_panel.h"

#include "labels.h"
#include "reader/panel_parts.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace policy::ui {

ReaderPanel::ReaderPanel(const Labels *labels, QWidget *parent)
    : QWidget(parent), impl_(std::make_unique<Impl>(*this, labels))
{
    connect(labels, &Labels::changed, this, [this] { impl_->relabel(); });
}

ReaderPanel::~ReaderPanel() = default;

void ReaderPanel::showDocument(std::shared_ptr<const Document> document,
                               std::shared_ptr<const std::string> source)
{
    impl_->open(std::move(document), std::move(source));
}

void ReaderPanel::showRecommendation(const std::string &id)
{
    if (id.empty()) {
        impl_->focus(-1);
        return;
    }
    if (const int index = impl_->indexOf(id); index >= 0) {
        impl_->focus(index);
        impl_->revealFocus();
    }
}

void ReaderPanel::showPassage(int passage)
{
    impl_->focus(-1);
    impl_->revealPassage(passage);
}

void ReaderPanel::setMarkedWords(const std::vector<Snippet> &snippets)
{
    impl_->markWords(snippets);
}

void ReaderPanel::showCounterpart(const Recommendation &counterpart)
{
    impl_->showForeignCounterpart(counterpart);
}

void ReaderPanel::setKeeper(Keeper *keeper)
{
    impl_->setKeeper(keeper);
}

void ReaderPanel::showMarks(const ReaderMarks &marks)
{
    impl_->showMarks(marks);
}

void ReaderPanel::showStretch(const Stretch &stretch)
{
    impl_->showStretch(stretch);
}

std::optional<MarkTarget> ReaderPanel::target() const
{
    return impl_->target();
}

void ReaderPanel::clear()
{
    impl_->open(nullptr, nullptr);
}

void ReaderPanel::showLoading()
{
    impl_->showLoading();
}

std::string ReaderPanel::document() const
{
    return impl_->document() ? impl_->document()->catalogue.id : std::string();
}

std::string ReaderPanel::recommendation() const
{
    const Recommendation *focused = impl_->focused();
    return focused ? focused->id : std::string();
}

QList<QAction *> ReaderPanel::readerActions() const
{
    return impl_->actions().all() + impl_->keepActions().all();
}

int ReaderPanel::zoom() const
{
    return impl_->zoom();
}

void ReaderPanel::setZoom(int percent)
{
    impl_->setZoom(percent);
}

bool ReaderPanel::showsSource() const
{
    return impl_->actions().source->isChecked();
}

void ReaderPanel::setShowsSource(bool shows)
{
    if (shows != showsSource() && impl_->actions().source->isEnabled())
        impl_->actions().source->trigger();
}

void ReaderPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) impl_->relabel();
}

} // namespace policy::ui
