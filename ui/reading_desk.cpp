// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_desk.h"

#include "lanes/library.h"
#include "reader/kept_marks.h"
#include "reader/reader_panel.h"
#include "store/kept.h"

namespace policy::ui {

std::string documentOf(const std::string &recommendation)
{
    return recommendation.substr(0, recommendation.find('/'));
}

ReadingDesk::ReadingDesk(Library *library, ReaderPanel *reader, QObject *parent)
    : QObject(parent), library_(library), reader_(reader)
{
    connect(reader_, &ReaderPanel::counterpartNeeded, this, &ReadingDesk::askCounterpart);
    connect(library_, &Library::keptChanged, this, &ReadingDesk::askMarks);
    connect(reader_, &ReaderPanel::counterpartRequested, this, [this](const QString &id) {
        readRecommendation(documentOf(id.toStdString()), id.toStdString());
    });
}

void ReadingDesk::readRecommendation(const std::string &document, const std::string &id)
{
    open({document, id, -1, {}});
}

void ReadingDesk::readPassage(const std::string &document, int passage)
{
    open({document, {}, passage, {}});
}

void ReadingDesk::readStretch(const std::string &document, const Stretch &stretch)
{
    open({document, {}, -1, stretch});
}

void ReadingDesk::clear()
{
    place_ = {};
    library_->reader().forget(Topic::Document);
    reader_->clear();
}

void ReadingDesk::refresh()
{
    books_.clear();
    const auto &documents = library_->documents();
    const bool there = std::any_of(documents.begin(), documents.end(), [this](const auto &each) {
        return each.catalogue.id == place_.document;
    });
    if (there)
        open(place_);
    else
        clear();
}

void ReadingDesk::open(const Place &place)
{
    place_ = place;
    if (const auto found = books_.find(place.document); found != books_.end()) {
        library_->reader().forget(Topic::Document);
        show(found->second);
        return;
    }
    if (reader_->document() != place.document) reader_->showLoading();
    library_->reader().ask(
        Topic::Document,
        [id = place.document](Store &store, const std::stop_token &) {
            return Book{std::make_shared<const Document>(store.document(id)),
                        std::make_shared<const std::string>(store.sourceText(id))};
        },
        [this, id = place.document](const Book &book) {
            if (books_.size() >= mostBooks) books_.clear();
            books_[id] = book;
            show(book);
        },
        [this](const QString &sentence) {
            reader_->clear();
            Q_EMIT failed(sentence);
        });
}

void ReadingDesk::show(const Book &book)
{
    reader_->showDocument(book.document, book.source);
    if (!place_.recommendation.empty())
        reader_->showRecommendation(place_.recommendation);
    else if (place_.passage >= 0)
        reader_->showPassage(place_.passage);
    if (place_.stretch) reader_->showStretch(*place_.stretch);
    place_.stretch.reset(); // once: what is read anew stays where the person has gone
    askMarks();
}

/// What the person keeps in the document that is open.
void ReadingDesk::askMarks()
{
    if (place_.document.empty()) return;
    library_->reader().ask(
        Topic::Marks,
        [id = place_.document](Store &store, const std::stop_token &) {
            const Kept &kept = store.kept();
            return ReaderMarks{id, kept.notes(id), kept.highlights(id), kept.corrections(id)};
        },
        [this](const ReaderMarks &marks) { reader_->showMarks(marks); });
}

void ReadingDesk::askCounterpart(const QString &id)
{
    library_->reader().ask(
        Topic::Counterpart,
        [id = id.toStdString()](Store &store, const std::stop_token &) {
            return store.recommendation(id);
        },
        [this](const Recommendation &counterpart) { reader_->showCounterpart(counterpart); },
        [](const QString &) {}); // its document may have been removed: then there is none
}

} // namespace policy::ui
