// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/versions_view.h"
#include "labels.h"
#include "lanes/library.h"
#include "look/icons.h"
#include "look/typography.h"
#include "parts/quiet_label.h"
#include "utf16.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QListView>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace policy::ui {

namespace {

QVariant stored(const VersionsView::Side &side)
{
    return QStringList{toQString(side.document), QString::number(side.edition)};
}

VersionsView::Side sideOf(const QVariant &data)
{
    const QStringList parts = data.toStringList();
    if (parts.size() != 2) return {};
    return {parts.at(0).toStdString(), parts.at(1).toInt()};
}

} // namespace

void VersionsView::buildTools()
{
    auto *layout = new QHBoxLayout(tools_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    oldBox_ = new QComboBox(tools_);
    nowBox_ = new QComboBox(tools_);
    swap_ = new QToolButton(tools_);
    swap_->setIcon(icon("forward"));
    swap_->setAutoRaise(true);
    for (QComboBox *box : {oldBox_, nowBox_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        connect(box, &QComboBox::activated, this, &VersionsView::takeSides);
    }
    oldBox_->setObjectName(QStringLiteral("olderVersion"));
    nowBox_->setObjectName(QStringLiteral("newerVersion"));
    layout->addWidget(oldBox_);
    layout->addWidget(swap_);
    layout->addWidget(nowBox_);
    connect(swap_, &QToolButton::clicked, this, [this] {
        if (old_.edition == 0 && !old_.document.empty()) setSides(now_, old_);
    });
}

QString VersionsView::sideName(const Side &side) const
{
    const QString title = labels_->document(side.document);
    if (side.edition == 0) return title;
    const auto found = editions_.find(side.document);
    const auto at = static_cast<std::size_t>(side.edition) - 1;
    const QString until = found != editions_.end() && at < found->second.size()
                              ? toQString(found->second[at].replaced).left(10)
                              : QString();
    return tr("Earlier edition, until %1").arg(until);
}

/// The newer one is a document; the older one another document, or an edition of the newer one.
void VersionsView::fillSides()
{
    const QSignalBlocker quietOld(oldBox_);
    const QSignalBlocker quietNow(nowBox_);
    oldBox_->clear();
    nowBox_->clear();
    const auto add = [this](QComboBox *box, const Side &side) {
        box->addItem(sideName(side), stored(side));
        box->setItemData(box->count() - 1, box->itemText(box->count() - 1), Qt::ToolTipRole);
    };
    const auto found = editions_.find(now_.document);
    if (found != editions_.end())
        for (int edition = 1; edition <= static_cast<int>(found->second.size()); ++edition)
            add(oldBox_, {now_.document, edition});
    for (const std::string &id : compared_) {
        add(nowBox_, {id, 0});
        if (id != now_.document) add(oldBox_, {id, 0});
    }
    oldBox_->setCurrentIndex(oldBox_->findData(stored(old_)));
    nowBox_->setCurrentIndex(nowBox_->findData(stored(now_)));
    oldBox_->setToolTip(oldBox_->currentText());
    nowBox_->setToolTip(nowBox_->currentText());
    oldBox_->setEnabled(oldBox_->count() > 0);
    swap_->setEnabled(old_.edition == 0 && !old_.document.empty());
}

void VersionsView::takeSides()
{
    Side old = sideOf(oldBox_->currentData());
    const Side now = sideOf(nowBox_->currentData());
    if (now != now_) { // its own editions, or the document that it takes the place of
        const auto found = editions_.find(now.document);
        if (found != editions_.end() && !found->second.empty())
            old = {now.document, 1};
        else if (old.edition > 0 || old.document == now.document)
            old = now_;
    }
    setSides(old, now);
}

void VersionsView::retranslate()
{
    oldBox_->setAccessibleName(tr("Older version"));
    nowBox_->setAccessibleName(tr("Newer version"));
    swap_->setToolTip(tr("Swap older and newer"));
    swap_->setAccessibleName(tr("Swap older and newer"));
    list_->setAccessibleName(tr("Changes"));
    setAccessibleName(tr("Two versions"));
    retitle();
    fillSides();
}

QJsonObject VersionsView::layoutState() const
{
    QJsonArray wanted;
    for (VersionKind kind : model_->wanted())
        wanted.append(static_cast<int>(kind));
    return {{QStringLiteral("kinds"), wanted},
            {QStringLiteral("old"), toQString(old_.document)},
            {QStringLiteral("oldEdition"), old_.edition},
            {QStringLiteral("now"), toQString(now_.document)},
            {QStringLiteral("nowEdition"), now_.edition}};
}

/// The two are taken up when it is known that there are such editions: see choose().
void VersionsView::setLayoutState(const QJsonObject &state)
{
    const QJsonArray wanted = state.value(QStringLiteral("kinds")).toArray();
    for (const auto &[kind, button] : kinds_)
        button->setChecked(wanted.contains(static_cast<int>(kind)));
    const auto side = [&](const QString &name) {
        return Side{state.value(name).toString().toStdString(),
                    state.value(name + QStringLiteral("Edition")).toInt()};
    };
    old_ = side(QStringLiteral("old"));
    now_ = side(QStringLiteral("now"));
}

} // namespace policy::ui
