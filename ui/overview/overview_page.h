// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query.h"
#include "overview/scene_builder.h"

#include <QWidget>

#include <optional>
#include <utility>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace policy::ui {

class Labels;
class Library;
class OverviewCanvas;
class QueryState;
class Skeleton;
class StatePage;

/// The whole library at a glance: how many recommendations there are of each region, sector,
/// document, stage and time under the present filter. Whatever is followed narrows that filter.
class OverviewPage : public QWidget {
    Q_OBJECT
public:
    OverviewPage(Library *library, QueryState *query, const Labels *labels,
                 QWidget *parent = nullptr);

    [[nodiscard]] OverviewCanvas *canvas() const { return canvas_; }
    [[nodiscard]] bool isApart() const { return state_.apart; }
    /// Each document by itself instead of all together.
    void setApart(bool apart);
    /// Whether documents are apart, and what is opened and closed. As text, for the session.
    [[nodiscard]] QByteArray layoutState() const;
    void setLayoutState(const QByteArray &state);
    /// Every table of the page, or the one with the focus, to the clipboard.
    void copyTables(bool all);
    /// Writes the page as it is set, in one piece. Throws Error naming the file.
    void saveSvg(const QString &path) const;
    void savePng(const QString &path) const;

Q_SIGNALS:
    /// The filter was narrowed to what a mark counts: its recommendations want to be seen.
    void followed();
    /// The filter went back to where something was followed from.
    void returned();
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTools();
    void retranslate();
    void refresh();
    void ask();
    void take(OverviewCube cube);
    void showEmpty();
    void follow(const Mark &mark);
    void watch(const Query &query);
    void save(bool picture);
    [[nodiscard]] Scene sceneToSave() const;

    Library *library_;
    QueryState *query_;
    const Labels *labels_;
    OverviewState state_;
    bool stale_ = true;
    std::optional<std::pair<Query, Query>>
        way_; ///< from where something was followed, and to where
    Query last_;
    QToolButton *together_ = nullptr;
    QToolButton *apart_ = nullptr;
    QToolButton *copy_ = nullptr;
    QToolButton *save_ = nullptr;
    QMenu *saveMenu_ = nullptr;
    QAction *svg_ = nullptr;
    QAction *png_ = nullptr;
    QStackedWidget *pages_;
    OverviewCanvas *canvas_;
    Skeleton *skeleton_;
    StatePage *empty_;
};

} // namespace policy::ui
