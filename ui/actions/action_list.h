// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <string_view>
#include <vector>

namespace policy::ui {

/// Where an action is listed on the shortcuts page.
/// Selection: what can be done with the results selected in a list; the list's menu shows these.
enum class ActionGroup { Go, Search, View, Keep, Selection, Read, Library, Help };

/// Every action of the window, once: menus, the toolbar and the shortcuts page read this list.
class ActionList : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QAction *action = nullptr;
        ActionGroup group = ActionGroup::Go;
        const char *text = nullptr; ///< for tr() in this class's context; null: named elsewhere
    };

    using QObject::QObject;

    /// `text` is marked with QT_TR_NOOP in this class's context. `icon` may be "".
    QAction *add(ActionGroup group, const char *text, std::string_view icon,
                 const QList<QKeySequence> &shortcuts, const std::function<void()> &run);
    /// An action that a panel owns and names.
    void addForeign(ActionGroup group, QAction *action);

    [[nodiscard]] const std::vector<Entry> &entries() const { return entries_; }
    [[nodiscard]] static QString groupName(ActionGroup group);
    /// Gives every action its name in the interface's language.
    void retranslate();

private:
    std::vector<Entry> entries_;
};

} // namespace policy::ui
