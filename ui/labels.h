// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"
#include "model/result.h"
#include "model/vocabulary.h"

#include <QObject>

#include <map>
#include <string>
#include <vector>

namespace policy::ui {

/// What the window calls things, in the language of the interface: the one place that turns ids
/// into words. An id that is not known is its own label.
class Labels : public QObject {
    Q_OBJECT
public:
    explicit Labels(QObject *parent = nullptr);

    void setVocabularies(Vocabulary regions, Vocabulary sectors);
    void setDocuments(const std::vector<DocumentSummary> &documents);
    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return language_; }

    [[nodiscard]] QString region(const std::string &id) const;
    [[nodiscard]] QString sector(const std::string &id) const;
    [[nodiscard]] QString document(const std::string &id) const;
    /// Publisher and date, as far as known: "Government press release · 2023-06-26".
    [[nodiscard]] QString documentSource(const std::string &id) const;
    [[nodiscard]] QString kind(const std::string &kind) const;
    /// The kinds of documents that have a name, for choosing one.
    [[nodiscard]] static std::vector<std::string> kinds();
    [[nodiscard]] QString facet(Facet facet) const;
    /// A value of a facet: the region's label, the document's title, "Agreed" …
    [[nodiscard]] QString value(Facet facet, const std::string &value) const;

    /// A value of Facet::Date: "2024", "July 2024".
    [[nodiscard]] static QString period(const std::string &period);
    [[nodiscard]] static QString stage(Stage stage);
    /// What the stage means, as a tip.
    [[nodiscard]] static QString stageMeaning(Stage stage);
    [[nodiscard]] static QString languageName(Language language);

    /// Empty until the library is open.
    [[nodiscard]] const Vocabulary &regions() const { return regions_; }
    [[nodiscard]] const Vocabulary &sectors() const { return sectors_; }
    [[nodiscard]] const DocumentSummary *summary(const std::string &document) const;

Q_SIGNALS:
    /// Language, vocabularies or documents are others now: what is shown has to be asked again.
    void changed();

private:
    [[nodiscard]] QString conceptLabel(const Vocabulary &vocabulary, const std::string &id) const;

    Vocabulary regions_;
    Vocabulary sectors_;
    std::map<std::string, DocumentSummary> documents_;
    std::map<std::string, DocumentSummary> former_; ///< those that were in the library before
    Language language_ = Language::English;
};

} // namespace policy::ui
