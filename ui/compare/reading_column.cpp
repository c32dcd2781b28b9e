// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/reading_column.h"

#include "labels.h"
#include "look/typography.h"
#include "parts/quiet_label.h"
#include "reader/evidence.h"
#include "reader/page_view.h"
#include "reader/reading_page.h"
#include "utf16.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace policy::ui {

ReadingColumn::ReadingColumn(std::shared_ptr<const Document> document, const Labels *labels,
                             QWidget *parent)
    : QWidget(parent), document_(std::move(document)),
      page_(std::make_shared<ReadingPage>(document_)), labels_(labels),
      title_(new ElidedLabel(this)), source_(new QuietLabel(this)), view_(new PageView(this))
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::two, space::one, space::two, space::one);
    head->setSpacing(0);
    head->addWidget(title_);
    head->addWidget(source_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(view_, 1);
    for (ElidedLabel *label : {title_, static_cast<ElidedLabel *>(source_)})
        label->setElides(true);
    QFont strong = title_->font();
    strong.setWeight(QFont::DemiBold);
    title_->setFont(strong);
    source_->setFont(inSize(font(), TypeSize::Small));
    setFocusProxy(view_);
    view_->setContent(page_, false);
    view_->setRecommendations(recommendationMarks(*document_));
    connect(view_, &PageView::foldClicked, this, [this](int fold) {
        page_->setFoldOpen(fold, !page_->foldIsOpen(fold));
        view_->contentChanged();
    });
    connect(view_, &PageView::recommendationClicked, this, &ReadingColumn::recommendationClicked);
    retranslate();
}

ReadingColumn::~ReadingColumn() = default;

void ReadingColumn::retranslate()
{
    const QString title = labels_->document(document_->catalogue.id);
    view_->setAccessibleName(title);
    title_->setText(title);
    source_->setText(labels_->documentSource(document_->catalogue.id));
}

void ReadingColumn::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ReadingColumn::setFocused(int recommendation)
{
    focused_ = recommendation;
    view_->setFocusedRecommendation(recommendation);
}

int ReadingColumn::indexOf(const std::string &recommendation) const
{
    const auto &all = document_->recommendations;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Recommendation &one) {
        return one.id == recommendation;
    });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

int ReadingColumn::passageOf(int recommendation) const
{
    if (recommendation < 0) return -1;
    const auto &pieces =
        document_->recommendations[static_cast<std::size_t>(recommendation)].pieces;
    return pieces.empty() ? -1 : pieces.front().passage;
}

} // namespace policy::ui
