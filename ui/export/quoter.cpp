// SPDX-License-Identifier: GPL-3.0-or-later
#include "quoter.h"

#include "labels.h"
#include "lanes/library.h"
#include "model/error.h"
#include "reader/citation.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace policy::ui {

Quoter::Quoter(Library *library, const Labels *labels, QObject *parent)
    : QObject(parent), library_(library), labels_(labels)
{
    // Somebody who walks down the list with the arrow keys drags nothing.
    ahead_.setSingleShot(true);
    ahead_.setInterval(150);
    connect(&ahead_, &QTimer::timeout, this, [this] {
        fetch([this](std::vector<CitedWords> quotations) { ready_ = std::move(quotations); });
    });
}

void Quoter::select(std::vector<RecommendationRow> rows)
{
    rows_ = std::move(rows);
    ready_.clear();
    if (rows_.empty())
        ahead_.stop();
    else
        ahead_.start();
}

void Quoter::fetch(const Then &then)
{
    std::vector<std::pair<RecommendationRow, CatalogueEntry>> wanted;
    for (const RecommendationRow &row : rows_)
        if (const DocumentSummary *summary = labels_->summary(row.document))
            wanted.emplace_back(row, summary->catalogue);
    library_->reader().ask(
        Topic::Quotations,
        [wanted](Store &store, const std::stop_token &stop) {
            std::vector<CitedWords> quotations;
            for (const auto &[row, entry] : wanted) {
                if (stop.stop_requested()) throw Cancelled();
                const Recommendation one = store.recommendation(row.id);
                quotations.push_back({quotedWords(one), one.language,
                                      citation(entry, row.section, one.lines, one.language)});
            }
            return quotations;
        },
        then, [this](const QString &sentence) { Q_EMIT failed(sentence); });
}

void Quoter::copy()
{
    if (rows_.empty()) return;
    ahead_.stop();
    fetch([this](std::vector<CitedWords> quotations) {
        QApplication::clipboard()->setMimeData(quotationData(quotations));
        ready_ = std::move(quotations);
        Q_EMIT copied(static_cast<int>(ready_.size()));
    });
}

void Quoter::dress(QMimeData &data) const
{
    if (!ready_.empty()) fill(data, ready_);
}

} // namespace policy::ui
