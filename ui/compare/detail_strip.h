// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/link_words.h"
#include "model/comparison.h"

#include <QWidget>

#include <memory>

class QListWidget;
class QSplitter;
class QToolButton;

namespace policy::ui {

class Labels;
class QuietLabel;
class TextPane;

/// Below the grid: the selected recommendation, what it is linked with and why, and beside it the
/// one that is paired with it, with what only one of them says.
class DetailStrip : public QWidget {
    Q_OBJECT
public:
    /// `names` outlives it.
    DetailStrip(const Labels *labels, const TermNames *names, QWidget *parent = nullptr);

    /// The selected one and the one beside it ("" for none); texts follow.
    void show(std::shared_ptr<const Comparison> comparison, const std::string &selected,
              const std::string &paired);
    /// `found`: the words searched for, bytes of its text.
    void showText(const Recommendation &recommendation, const std::vector<Span> &found);
    void showPair(const PairDetail &detail);
    void showFailure(const QString &sentence);
    using QWidget::show;

    [[nodiscard]] QListWidget *links() const { return links_; }
    [[nodiscard]] TextPane *first() const { return first_; }
    [[nodiscard]] TextPane *second() const { return second_; }
    /// What the two share, in words; "" without a pair.
    [[nodiscard]] QString shared() const;

Q_SIGNALS:
    /// A link in the list was chosen: the recommendation at its other end.
    void linkChosen(const QString &recommendation);
    void openWanted(const QString &recommendation);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillLinks();
    void showHeads();
    [[nodiscard]] const Link *link() const;
    [[nodiscard]] QString names(const std::vector<Naming> &namings) const;
    [[nodiscard]] const RecommendationRow *card(const std::string &id) const;

    const Labels *labels_;
    const TermNames *names_;
    std::shared_ptr<const Comparison> comparison_;
    std::string selected_;
    std::string paired_;
    QuietLabel *heading_;
    QToolButton *close_;
    QListWidget *links_;
    QuietLabel *reasons_;
    QuietLabel *legend_; ///< what the marks in the texts mean
    TextPane *first_;
    TextPane *second_;
    QSplitter *parts_;
};

} // namespace policy::ui
