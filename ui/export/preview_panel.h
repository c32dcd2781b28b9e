// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/preview.h"

#include <QStackedWidget>

class QPlainTextEdit;
class QProgressBar;
class QTabWidget;
class QTextBrowser;
class QToolButton;

namespace policy::ui {

class PaperView;
class QuietLabel;
class StatePage;

/// The right side of the export dialog: the file as it will be.
class PreviewPanel : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPanel(QWidget *parent = nullptr);

    void show(Preview preview);
    /// Another preview is being made; what is shown stays until it comes.
    void setBusy(bool busy);
    void showFailure(const QString &sentence);
    [[nodiscard]] PaperView *paper() const { return paper_; }
    /// What is said over the preview: pages, recommendations.
    [[nodiscard]] QString summary() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void describe();
    void showTables();

    Preview preview_;
    bool any_ = false; ///< there is a preview to speak of
    QuietLabel *summary_;
    QuietLabel *remark_; ///< how far the preview is not the file
    QProgressBar *busy_;
    QToolButton *smaller_;
    QToolButton *larger_;
    QStackedWidget *faces_;
    PaperView *paper_;
    QTextBrowser *html_;
    QPlainTextEdit *text_;
    QTabWidget *tables_;
    StatePage *state_;
};

} // namespace policy::ui
