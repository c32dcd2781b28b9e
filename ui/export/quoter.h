// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/quotations.h"
#include "model/result.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace policy::ui {

class Labels;
class Library;

/// Takes the recommendations selected in a list out of the window as quotations: into the
/// clipboard, or dragged into another program.
class Quoter : public QObject {
    Q_OBJECT
public:
    Quoter(Library *library, const Labels *labels, QObject *parent = nullptr);

    /// What is selected, in the list's order. A drag cannot wait, so its words are fetched ahead.
    void select(std::vector<RecommendationRow> rows);
    /// Copies what is selected; copied() follows.
    void copy();
    /// Adds the quotations to what is dragged, as far as they are at hand.
    void dress(QMimeData &data) const;

Q_SIGNALS:
    void copied(int recommendations);
    void failed(const QString &sentence);

private:
    using Then = std::function<void(std::vector<CitedWords>)>;
    void fetch(const Then &then);

    Library *library_;
    const Labels *labels_;
    std::vector<RecommendationRow> rows_;
    std::vector<CitedWords> ready_;
    QTimer ahead_;
};

} // namespace policy::ui
