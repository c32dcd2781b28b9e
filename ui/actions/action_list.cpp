// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_list.h"

#include "look/icons.h"

namespace policy::ui {

QAction *ActionList::add(ActionGroup group, const char *text, std::string_view icon,
                         const QList<QKeySequence> &shortcuts, const std::function<void()> &run)
{
    auto *action = new QAction(this);
    action->setText(tr(text));
    action->setShortcuts(shortcuts);
    if (!icon.empty()) action->setIcon(ui::icon(icon));
    connect(action, &QAction::triggered, this, [run] { run(); });
    entries_.push_back({action, group, text});
    return action;
}

void ActionList::addForeign(ActionGroup group, QAction *action)
{
    entries_.push_back({action, group, nullptr});
}

QString ActionList::groupName(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Go: return tr("Moving about");
    case ActionGroup::Search: return tr("Search and filter");
    case ActionGroup::View: return tr("View");
    case ActionGroup::Keep: return tr("Keeping and correcting");
    case ActionGroup::Selection: return tr("Selected recommendations");
    case ActionGroup::Read: return tr("Reading");
    case ActionGroup::Library: return tr("Library");
    case ActionGroup::Help: return tr("Help");
    }
    return {};
}

void ActionList::retranslate()
{
    for (const Entry &entry : entries_)
        if (entry.text) entry.action->setText(tr(entry.text));
}

} // namespace policy::ui
