// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/terms_list.h"

#include "utf16.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace policy::ui {

namespace {

constexpr double tellsDecimals = 9.5; ///< below, "3.2 × as often"; above, "12 × as often"

QString translated(const char *text)
{
    return QCoreApplication::translate("policy::ui::TermsView", text);
}

} // namespace

void TermsModel::show(std::vector<KeyTerm> terms)
{
    beginResetModel();
    terms_ = std::move(terms);
    largest_ = 1;
    for (const KeyTerm &term : terms_)
        largest_ = std::max(largest_, term.logRatio);
    endResetModel();
}

const KeyTerm *TermsModel::termAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < terms_.size() ? &terms_[row] : nullptr;
}

QString TermsModel::effect(const KeyTerm &term)
{
    if (term.others == 0)
        return translated(QT_TRANSLATE_NOOP("policy::ui::TermsView", "only here"));
    const double times = std::exp2(term.logRatio);
    return translated(QT_TRANSLATE_NOOP("policy::ui::TermsView", "%1 × as often"))
        .arg(QLocale().toString(times, 'f', times < tellsDecimals ? 1 : 0));
}

int TermsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(terms_.size());
}

QVariant TermsModel::data(const QModelIndex &index, int role) const
{
    const KeyTerm *term = termAt(index);
    if (!term) return {};
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole: return toQString(term->term);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return translated(QT_TRANSLATE_NOOP(
                              "policy::ui::TermsView",
                              "%1: %2 here, %3 in the others; %4 (%5 and %6 in a thousand words; "
                              "log-likelihood %7)"))
            .arg(toQString(term->term), locale.toString(static_cast<qlonglong>(term->count)),
                 locale.toString(static_cast<qlonglong>(term->others)), effect(*term),
                 locale.toString(term->perThousand, 'f', 2),
                 locale.toString(term->othersPerThousand, 'f', 2),
                 locale.toString(term->logLikelihood, 'f', 1));
    default: return {};
    }
}

void KwicModel::show(std::vector<KwicLine> lines)
{
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

const KwicLine *KwicModel::lineAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < lines_.size() ? &lines_[row] : nullptr;
}

int KwicModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant KwicModel::data(const QModelIndex &index, int role) const
{
    const KwicLine *line = lineAt(index);
    if (!line) return {};
    const QString whole = toQString(line->left) + toQString(line->keyword) + toQString(line->right);
    switch (role) {
    case Qt::DisplayRole: return whole;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return translated(QT_TRANSLATE_NOOP("policy::ui::TermsView", "line %1: %2"))
            .arg(QString::number(line->line), whole);
    default: return {};
    }
}

} // namespace policy::ui
