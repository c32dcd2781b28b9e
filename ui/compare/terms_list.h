// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keyness.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace policy::ui {

/// The terms that set a document apart, strongest first.
class TermsModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<KeyTerm> terms);
    [[nodiscard]] const KeyTerm *termAt(const QModelIndex &index) const;
    /// The largest effect of all, for the bars.
    [[nodiscard]] double largest() const { return largest_; }
    /// "12 × as often", or that the others have none.
    [[nodiscard]] static QString effect(const KeyTerm &term);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<KeyTerm> terms_;
    double largest_ = 1;
};

/// The places of a term, in reading order.
class KwicModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<KwicLine> lines);
    [[nodiscard]] const KwicLine *lineAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<KwicLine> lines_;
};

/// A term, how often it stands here and there, and a quiet bar for how much that differs.
class TermsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// A line of text with its keyword in the middle.
class KwicDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace policy::ui
