// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"
#include "model/result.h"

#include <QCache>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>

namespace policy::ui {

class Labels;
class SnippetLayout;
struct CardParts;

/// Paints a recommendation (RowRole), a passage found (HitRole) or a group's heading (GroupRole) as
/// a card of fixed height: stage, regions and sectors, title, two lines of text with the words
/// searched for marked, document, section and lines. Regions, sectors and the stage can be clicked.
/// Knows no store; names come from Labels. The view should track the mouse (setMouseTracking).
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CardDelegate(const Labels *labels, QObject *parent = nullptr);
    ~CardDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Depends only on the kind of row and on whether it has a comment, so a list of any length is
    /// laid out at once.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// The stage, region or sector whose words are at `position` (the view's coordinates, as
    /// option.rect); nothing elsewhere.
    [[nodiscard]] std::optional<Choice> tagAt(const QStyleOptionViewItem &option,
                                              const QModelIndex &index, QPoint position) const;

    /// What a screen reader says of a card: one sentence after the other, all of it.
    /// Models give it for Qt::AccessibleTextRole.
    [[nodiscard]] static QString sentence(const RecommendationRow &row, const Labels &labels);
    [[nodiscard]] static QString sentence(const Hit &hit, const Labels &labels);

Q_SIGNALS:
    /// A tag was clicked: filter by it (Ctrl: add it, Alt: exclude it).
    void tagClicked(const policy::Choice &choice, Qt::KeyboardModifiers modifiers) const;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    int paintComment(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option,
                   const CardParts &parts) const;
    const SnippetLayout &snippetOf(const CardParts &parts, const QFont &font, int width,
                                   int lines, int lineHeight) const;

    const Labels *labels_;
    mutable QCache<QString, SnippetLayout> snippets_;
    QPersistentModelIndex pressed_;
};

} // namespace policy::ui
