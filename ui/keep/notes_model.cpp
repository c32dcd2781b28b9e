// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/notes_model.h"

#include "keep/keeper.h"
#include "labels.h"
#include "parts/folded.h"
#include "utf16.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace policy::ui {

NotesModel::NotesModel(const Labels *labels, QObject *parent)
    : QAbstractListModel(parent), labels_(labels)
{
    connect(labels_, &Labels::changed, this, [this] { show(marks_); });
}

QString NotesModel::correctionWords(const KeptCorrection &one) const
{
    const QString value =
        one.facet == Facet::Region || one.facet == Facet::Sector || one.facet == Facet::Stage
            ? labels_->facet(one.facet) + QLatin1Char(' ') + labels_->value(one.facet, one.value)
            : toQString(one.value);
    switch (one.kind) {
    case CorrectionKind::Set: return tr("Set: %1").arg(value);
    case CorrectionKind::Refuse: return tr("Refused: %1").arg(value);
    case CorrectionKind::Merge: return tr("Merged with what follows");
    case CorrectionKind::Split: return tr("Split in two");
    case CorrectionKind::Add: return tr("Added as a recommendation");
    case CorrectionKind::Remove: return tr("Struck out: no recommendation");
    }
    return {};
}

NoteItem NotesModel::lostItem(const LostMark &mark) const
{
    NoteItem item;
    item.kind = NoteItem::Kind::Lost;
    item.number = mark.number;
    item.on.document = mark.document;
    item.on.words = mark.words;
    item.on.lost = true;
    item.lost = mark;
    switch (mark.kind) {
    case LostMark::Kind::Note: item.text = toQString(mark.what); break;
    case LostMark::Kind::Highlight: item.colour = mark.what; break;
    case LostMark::Kind::Entry:
        item.text = tr("In the collection “%1”").arg(toQString(mark.what));
        break;
    case LostMark::Kind::Correction:
        for (const KeptCorrection &one : marks_.corrections)
            if (one.number == mark.number) item.text = correctionWords(one);
        if (item.text.isEmpty()) item.text = tr("Correction: %1").arg(toQString(mark.what));
        break;
    }
    return item;
}

void NotesModel::show(AllMarks marks)
{
    marks_ = std::move(marks);
    all_.clear();
    for (const KeptNote &one : marks_.notes)
        if (!one.on.lost && !one.on.removed)
            all_.push_back({NoteItem::Kind::Note,
                            one.number,
                            one.on,
                            toQString(one.text),
                            {},
                            one.changed,
                            {}});
    for (const KeptHighlight &one : marks_.highlights)
        if (!one.on.lost && !one.on.removed)
            all_.push_back(
                {NoteItem::Kind::Highlight, one.number, one.on, {}, one.colour, one.made, {}});
    for (const KeptCorrection &one : marks_.corrections)
        if (!one.on.lost && !one.on.removed)
            all_.push_back({NoteItem::Kind::Correction,
                            one.number,
                            one.on,
                            correctionWords(one),
                            {},
                            one.made,
                            {}});
    std::stable_sort(all_.begin(), all_.end(), [](const NoteItem &one, const NoteItem &other) {
        return one.when > other.when;
    });
    for (const LostMark &one : marks_.lost)
        all_.push_back(lostItem(one));
    arrange();
}

void NotesModel::narrow(std::optional<NoteItem::Kind> kind, const std::string &colour,
                        const QString &words)
{
    kind_ = kind;
    colour_ = colour;
    words_ = folded(words.simplified());
    arrange();
}

void NotesModel::arrange()
{
    beginResetModel();
    shown_.clear();
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const NoteItem &item = all_[i];
        if (kind_ && item.kind != *kind_) continue;
        if (!colour_.empty() && (item.colour != colour_ || item.kind != NoteItem::Kind::Highlight))
            continue;
        if (!words_.isEmpty() &&
            !folded(item.text + QLatin1Char('\n') + toQString(item.on.words) + QLatin1Char('\n') +
                    labels_->document(item.on.document) + QLatin1Char('\n') + head(item))
                 .contains(words_))
            continue;
        shown_.push_back(i);
    }
    endResetModel();
}

int NotesModel::countOf(NoteItem::Kind kind) const
{
    return static_cast<int>(std::count_if(
        all_.begin(), all_.end(), [kind](const NoteItem &item) { return item.kind == kind; }));
}

int NotesModel::countOf(const std::string &colour) const
{
    return static_cast<int>(std::count_if(all_.begin(), all_.end(), [&](const NoteItem &item) {
        return item.kind == NoteItem::Kind::Highlight && item.colour == colour;
    }));
}

const NoteItem *NotesModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount()) return nullptr;
    return &all_[shown_[static_cast<std::size_t>(index.row())]];
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QString NotesModel::head(const NoteItem &item) const
{
    switch (item.kind) {
    case NoteItem::Kind::Note:
        if (item.on.on == KeptOn::Document) return tr("Note on the document");
        return item.on.on == KeptOn::Stretch ? tr("Note on these words")
                                             : tr("Note on the recommendation");
    case NoteItem::Kind::Highlight:
        return keeper_ ? keeper_->colourName(item.colour) : toQString(item.colour);
    case NoteItem::Kind::Correction: return tr("Corrected");
    case NoteItem::Kind::Lost: return tr("Without a place");
    }
    return {};
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    const NoteItem *one = item(index);
    if (!one) return {};
    const QString words = toQString(one->on.words).simplified();
    switch (role) {
    case Qt::DisplayRole: return one->text.isEmpty() ? words : one->text;
    case Qt::ToolTipRole: return one->text.isEmpty() ? words : one->text;
    case Qt::AccessibleTextRole:
        return QStringList{head(*one), one->text, words, labels_->document(one->on.document)}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(". "));
    case NoteItemRole: return QVariant::fromValue(one);
    case NoteHeadRole: return head(*one);
    case NotePlaceRole: {
        QString place = labels_->document(one->on.document);
        const QDateTime when = QDateTime::fromString(toQString(one->when), Qt::ISODate);
        if (when.isValid())
            place += QStringLiteral(" · ") +
                     QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
        return place;
    }
    default: return {};
    }
}

} // namespace policy::ui
