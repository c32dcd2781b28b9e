// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/column_choices.h"
#include "compare/compare_view.h"
#include "compare/desk.h"
#include "compare/link_words.h"
#include "inquiry.h"
#include "model/progress.h"

#include <QObject>

#include <memory>

namespace policy::ui {

class Library;

/// Asks the reader lane what the comparison's page shows. The newest question wins.
class ComparisonInquiry : public QObject {
    Q_OBJECT
public:
    explicit ComparisonInquiry(Library *library, QObject *parent = nullptr);

    /// `progress` is called in the reader lane.
    void ask(const ComparisonRequest &request, const Progress &progress);
    /// Lets the desk read what it needs, before anything is asked.
    void prepare();
    /// What knows of language; used in the reader lane only.
    [[nodiscard]] std::shared_ptr<ComparisonDesk> desk() const { return desk_; }
    /// Stops the comparison under way; cancelled() follows.
    void cancel();
    [[nodiscard]] bool isAsking() const { return asking_; }
    /// What each choice of a filter that leaves nothing of the columns costs, dearest first.
    void askLoosening(const ComparisonRequest &request);
    /// A recommendation's whole text, and in it the words that the filter searches for.
    void askText(const std::string &recommendation, const Query &filter);
    /// Two recommendations beside each other.
    void askPair(const std::string &a, const std::string &b);
    void askCollections();
    /// What the concepts that were answered so far are called.
    [[nodiscard]] const TermNames &names() const { return names_; }

Q_SIGNALS:
    void answered(const policy::ui::Compared &compared);
    void cancelled();
    void failed(const QString &sentence);
    void loosened(const std::vector<policy::ui::Loosening> &ways);
    void textRead(const policy::Recommendation &recommendation,
                  const std::vector<policy::Span> &found);
    void pairRead(const policy::PairDetail &detail);
    void detailFailed(const QString &sentence);
    void collectionsRead(const QStringList &names);

private:
    Library *library_;
    std::shared_ptr<ComparisonDesk> desk_; ///< used in the reader lane only
    TermNames names_;
    bool asking_ = false;
};

} // namespace policy::ui
