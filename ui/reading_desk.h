// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/keeping.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace policy::ui {

class Library;
class ReaderPanel;

/// Brings documents from the library to the reader, and keeps the last few at hand.
class ReadingDesk : public QObject {
    Q_OBJECT
public:
    ReadingDesk(Library *library, ReaderPanel *reader, QObject *parent = nullptr);

    /// Puts a recommendation in focus in its document.
    void readRecommendation(const std::string &document, const std::string &id);
    /// Opens a document at a passage; -1: where it was.
    void readPassage(const std::string &document, int passage);
    void clear();
    /// The document that is open; "" for none.
    [[nodiscard]] const std::string &document() const { return place_.document; }
    /// What is at hand is out of date; reads what is open again.
    void refresh();
    /// Opens a document at words of it, which are selected there.
    void readStretch(const std::string &document, const Stretch &stretch);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    struct Book {
        std::shared_ptr<const Document> document;
        std::shared_ptr<const std::string> source;
    };
    struct Place {
        std::string document;
        std::string recommendation;
        int passage = -1;
        std::optional<Stretch> stretch;
    };

    void open(const Place &place);
    void show(const Book &book);
    void askCounterpart(const QString &id);
    void askMarks();

    static constexpr std::size_t mostBooks = 8;
    Library *library_;
    ReaderPanel *reader_;
    std::map<std::string, Book> books_;
    Place place_;
};

/// The document that a recommendation's id belongs to: what stands before its first "/".
std::string documentOf(const std::string &recommendation);

} // namespace policy::ui
