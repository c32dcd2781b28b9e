// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/column_choices.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

class QAction;

namespace policy::ui {

/// How the comparison's page shows what is compared.
enum class CompareMode { Sectors, Regions, Reading, Versions, Terms };

/// What is compared at present.
struct Compared {
    std::shared_ptr<const Comparison> comparison; ///< never null
    Query filter;                                 ///< under which it was made
};

/// One of the ways in which the comparison's page shows what is compared. The page owns it, shows
/// it in its mode and tells it of every change; it asks the library's reader lane for what it needs
/// beyond that.
class CompareView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Other columns, another filter or another state of the library. Only called while the view is
    /// the one that is seen, and when it comes to be seen.
    virtual void show(const Compared &compared) = 0;
    /// Fewest and most columns that it can show; with others the page says so in its place.
    [[nodiscard]] virtual std::size_t fewest() const { return fewestColumns; }
    [[nodiscard]] virtual std::size_t most() const { return mostColumns; }
    /// What belongs into the page's line of tools while this view is seen, or null.
    [[nodiscard]] virtual QWidget *tools() { return nullptr; }
    /// The recommendation to have in focus when the view comes to be seen.
    virtual void focusOn(const std::string &recommendation) { static_cast<void>(recommendation); }
    using QWidget::show;
    /// How the person has set it, for the next run.
    [[nodiscard]] virtual QJsonObject layoutState() const { return {}; }
    virtual void setLayoutState(const QJsonObject &state) { static_cast<void>(state); }

Q_SIGNALS:
    /// A recommendation is in focus: the reader shows it.
    void readWanted(const QString &recommendation);
    /// The same, and the keyboard goes to the reader.
    void openWanted(const QString &recommendation);
    /// A passage of a document, for the reader.
    void passageWanted(const QString &document, int passage);
    /// A sentence for the person, beside the view.
    void told(const QString &sentence);
};

} // namespace policy::ui
