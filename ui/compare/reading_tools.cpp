// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/reading_column.h"
#include "compare/reading_view.h"
#include "labels.h"
#include "look/icons.h"
#include "look/typography.h"
#include "utf16.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace policy::ui {

void ReadingView::buildTools()
{
    auto *layout = new QHBoxLayout(tools_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    together_ = new QToolButton(tools_);
    together_->setCheckable(true);
    together_->setChecked(true);
    together_->setIcon(icon("link"));
    together_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    together_->setObjectName(QStringLiteral("together"));
    rows_ = new QComboBox(tools_);
    rows_->setObjectName(QStringLiteral("readingRow"));
    rows_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    rows_->setMinimumContentsLength(16);
    previous_ = new QToolButton(tools_);
    previous_->setIcon(icon("up"));
    previous_->setShortcut(Qt::ALT | Qt::Key_PageUp);
    next_ = new QToolButton(tools_);
    next_->setIcon(icon("down"));
    next_->setShortcut(Qt::ALT | Qt::Key_PageDown);
    for (QToolButton *button : {together_, previous_, next_})
        button->setAutoRaise(true);
    layout->addWidget(rows_);
    layout->addWidget(previous_);
    layout->addWidget(next_);
    layout->addSpacing(space::one);
    layout->addWidget(together_);
    connect(together_, &QToolButton::toggled, this, [this](bool together) {
        if (together && !columns_.empty()) bringAlong(active());
    });
    connect(rows_, &QComboBox::activated, this,
            [this] { setRow(rows_->currentData().toString().toStdString()); });
    connect(previous_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { step(1); });
}

QWidget *ReadingView::tools()
{
    return tools_;
}

bool ReadingView::isTogether() const
{
    return together_->isChecked();
}

void ReadingView::setTogether(bool together)
{
    together_->setChecked(together);
}

void ReadingView::retranslate()
{
    const auto tipped = [](QToolButton *button, const QString &words) {
        button->setToolTip(QStringLiteral("%1 (%2)").arg(
            words, button->shortcut().toString(QKeySequence::NativeText)));
        button->setAccessibleName(words);
    };
    together_->setText(tr("Scroll together"));
    together_->setShortcut(Qt::ALT | Qt::Key_L); // a new text takes the key away
    tipped(together_, tr("Scrolling one column brings the others along"));
    tipped(previous_, tr("Previous recommendation, with what it is linked to"));
    tipped(next_, tr("Next recommendation, with what it is linked to"));
    rows_->setAccessibleName(tr("Read along"));
    rows_->setToolTip(tr("The recommendations to go along"));
    setAccessibleName(tr("Documents beside each other"));
    fillRows();
}

void ReadingView::fillRows()
{
    const QSignalBlocker quiet(rows_);
    rows_->clear();
    rows_->addItem(tr("All recommendations"), QString());
    if (compared_.comparison)
        for (const ComparisonRow &one : compared_.comparison->rows)
            rows_->addItem(compared_.comparison->axis == Axis::Sector ? labels_->sector(one.row)
                                                                      : labels_->region(one.row),
                           toQString(one.row));
    const int at = rows_->findData(toQString(row_));
    rows_->setCurrentIndex(std::max(0, at));
    if (at < 0) row_.clear();
}

QJsonObject ReadingView::layoutState() const
{
    return {{QStringLiteral("together"), isTogether()},
            {QStringLiteral("zoom"), zoom_},
            {QStringLiteral("row"), toQString(row_.empty() ? wantedRow_ : row_)}};
}

void ReadingView::setLayoutState(const QJsonObject &state)
{
    setTogether(state.value(QStringLiteral("together")).toBool(true));
    setZoom(state.value(QStringLiteral("zoom")).toInt(100));
    wantedRow_ = state.value(QStringLiteral("row")).toString().toStdString();
}

void ReadingView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    CompareView::changeEvent(event);
}

} // namespace policy::ui
