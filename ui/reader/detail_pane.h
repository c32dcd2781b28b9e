// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/evidence.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace policy::ui {

class CounterpartCard;
class TagChip;

/// What is known of the recommendation in focus: stage, tags with their evidence, actors, sums,
/// dates, source lines, and its counterpart in the other language.
class DetailPane : public QScrollArea {
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    void show(const Document &document, const Recommendation &recommendation,
              const std::vector<ReaderTag> &tags, int number);
    void showCounterpart(const Recommendation *counterpart);
    /// Lights the chip of a tag, -1 none.
    void setLitTag(int tag);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void tagPointed(int tag); ///< -1: none any more
    void tagFocused(int tag); ///< reached by the keyboard
    void tagPressed(int tag, Qt::KeyboardModifiers modifiers);
    void linesPressed();
    void counterpartPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addTags(const std::vector<ReaderTag> &tags, Tone tone, const QString &name, int row);
    void clearTags();
    void applyPalette();

    QWidget *body_;
    QVBoxLayout *column_;
    QWidget *summary_;
    QToolButton *lines_;
    QLabel *facts_;
    QWidget *tagArea_ = nullptr;
    QGridLayout *grid_ = nullptr;
    CounterpartCard *counterpart_;
    std::vector<TagChip *> chips_;
};

} // namespace policy::ui
