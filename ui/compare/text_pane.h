// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "utf16.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTextEdit;
class QToolButton;

namespace policy::ui {

class Labels;
class QuietLabel;

/// One recommendation with its whole text, in which stretches are marked.
class TextPane : public QWidget {
    Q_OBJECT
public:
    explicit TextPane(const Labels *labels, QWidget *parent = nullptr);

    /// What stands above the text.
    void setHead(const RecommendationRow &card);
    void setText(const std::string &text, Language language);
    /// Different: what the other text has not. Shared: what both name. Bytes of the text.
    void setMarks(const std::vector<Span> &different, const std::vector<Span> &shared);
    /// The words searched for. Not beside marks of what differs: they would look alike.
    void setFound(const std::vector<Span> &found);
    /// A line below the text; "" for none.
    void setFoot(const QString &words);
    void clear();
    [[nodiscard]] QTextEdit *edit() const { return edit_; }
    [[nodiscard]] QString foot() const;
    /// The stretches that are marked as different, as text.
    [[nodiscard]] QStringList marked() const;
    /// The words searched for that are marked.
    [[nodiscard]] QStringList found() const;

Q_SIGNALS:
    void openWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyMarks();
    [[nodiscard]] QStringList wordsAt(const std::vector<Span> &spans) const;

    const Labels *labels_;
    QuietLabel *place_;
    QLabel *title_;
    QTextEdit *edit_;
    QuietLabel *foot_;
    QToolButton *open_;
    std::string text_;
    std::vector<Span> different_;
    std::vector<Span> shared_;
    std::vector<Span> found_;
};

} // namespace policy::ui
