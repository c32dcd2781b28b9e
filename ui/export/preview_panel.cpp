// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_panel.h"

#include "export/paper_view.h"
#include "export/table_model.h"
#include "look/icons.h"
#include "look/typography.h"
#include "messages.h"
#include "parts/quiet_label.h"
#include "parts/state_page.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace policy::ui {

PreviewPanel::PreviewPanel(QWidget *parent)
    : QWidget(parent), summary_(new QuietLabel(this)), remark_(new QuietLabel(this)),
      busy_(new QProgressBar(this)), smaller_(new QToolButton(this)),
      larger_(new QToolButton(this)), faces_(new QStackedWidget(this)), paper_(new PaperView(this)),
      html_(new QTextBrowser(this)), text_(new QPlainTextEdit(this)), tables_(new QTabWidget(this)),
      state_(new StatePage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::one, space::half, space::half, space::half);
    head->addWidget(summary_, 1);
    for (QToolButton *button : {smaller_, larger_}) {
        button->setAutoRaise(true);
        head->addWidget(button);
    }
    smaller_->setIcon(icon("zoom-out"));
    larger_->setIcon(icon("zoom-in"));
    layout->addLayout(head);
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    busy_->setFixedHeight(3);
    QSizePolicy keeps = busy_->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // so that nothing jumps
    busy_->setSizePolicy(keeps);
    layout->addWidget(busy_);
    layout->addWidget(faces_, 1);
    remark_->setWordWrap(true);
    remark_->setFont(inSize(font(), TypeSize::Small));
    remark_->setContentsMargins(space::one, space::half, space::one, 0);
    layout->addWidget(remark_);
    text_->setReadOnly(true);
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    html_->setOpenLinks(false);
    for (QFrame *frame : {static_cast<QFrame *>(html_), static_cast<QFrame *>(text_)})
        frame->setFrameShape(QFrame::NoFrame);
    tables_->setDocumentMode(true);
    for (QWidget *face : {static_cast<QWidget *>(paper_), static_cast<QWidget *>(html_),
                          static_cast<QWidget *>(text_), static_cast<QWidget *>(tables_),
                          static_cast<QWidget *>(state_)})
        faces_->addWidget(face);
    connect(smaller_, &QToolButton::clicked, this,
            [this] { paper_->setZoom(paper_->zoom() * 0.8); });
    connect(larger_, &QToolButton::clicked, this,
            [this] { paper_->setZoom(paper_->zoom() * 1.25); });
    connect(paper_, &PaperView::currentChanged, this, &PreviewPanel::describe);
    connect(html_, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { html_->scrollToAnchor(url.fragment()); });
    retranslate();
    setBusy(true);
}

void PreviewPanel::retranslate()
{
    smaller_->setToolTip(tr("Smaller (Ctrl+−)"));
    smaller_->setAccessibleName(tr("Smaller"));
    larger_->setToolTip(tr("Larger (Ctrl++)"));
    larger_->setAccessibleName(tr("Larger"));
    busy_->setAccessibleName(tr("The preview is being made"));
    for (QWidget *each : {static_cast<QWidget *>(html_), static_cast<QWidget *>(text_),
                          static_cast<QWidget *>(tables_)})
        each->setAccessibleName(tr("Preview"));
    describe();
}

void PreviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PreviewPanel::setBusy(bool busy)
{
    busy_->setVisible(busy);
}

QString PreviewPanel::summary() const
{
    return summary_->text();
}

void PreviewPanel::showFailure(const QString &sentence)
{
    any_ = false;
    setBusy(false);
    state_->show("warning", tr("No preview"), message(sentence));
    faces_->setCurrentWidget(state_);
    describe();
}

void PreviewPanel::show(Preview preview)
{
    preview_ = std::move(preview);
    any_ = true;
    setBusy(false);
    if (preview_.total == 0) {
        state_->show("export", tr("Nothing to export"),
                     tr("No recommendation is in what is chosen. Choose something else under "
                        "“What”, or loosen the filter."));
        faces_->setCurrentWidget(state_);
        describe();
        return;
    }
    switch (preview_.kind) {
    case Preview::Kind::Pages:
        paper_->showPaper(preview_.sizes);
        faces_->setCurrentWidget(paper_);
        break;
    case Preview::Kind::Html:
        html_->setHtml(preview_.text);
        faces_->setCurrentWidget(html_);
        break;
    case Preview::Kind::Text:
        text_->setPlainText(preview_.text);
        faces_->setCurrentWidget(text_);
        break;
    case Preview::Kind::Tables:
        showTables();
        faces_->setCurrentWidget(tables_);
        break;
    }
    describe();
}

void PreviewPanel::showTables()
{
    const int before = tables_->currentIndex();
    while (tables_->count() > 0)
        delete tables_->widget(0);
    for (auto &[name, table] : preview_.tables) {
        auto *view = new QTableView(tables_);
        std::vector<double> widths;
        for (const TableColumn &column : table.columns)
            widths.push_back(column.width);
        view->setModel(new TableModel(std::move(table), view));
        view->setFrameShape(QFrame::NoFrame);
        view->setWordWrap(false);
        view->setAlternatingRowColors(true);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->verticalHeader()->hide();
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        view->setAccessibleName(name);
        const int digit = view->fontMetrics().horizontalAdvance(u'0');
        for (int column = 0; column < static_cast<int>(widths.size()); ++column)
            view->setColumnWidth(
                column,
                static_cast<int>(widths[static_cast<std::size_t>(column)] * digit) + space::two);
        tables_->addTab(view, name);
    }
    if (before >= 0 && before < tables_->count()) tables_->setCurrentIndex(before);
}

/// How many pages and recommendations, and how far the preview differs from the file.
void PreviewPanel::describe()
{
    const bool pages = any_ && faces_->currentWidget() == paper_;
    for (QToolButton *button : {smaller_, larger_})
        button->setVisible(pages);
    if (!any_) {
        summary_->setText(tr("Preview"));
        remark_->clear();
        return;
    }
    const QString recommendations =
        tr("%n recommendation(s)", nullptr, static_cast<int>(preview_.total));
    summary_->setText(
        pages ? tr("Page %1 of %2 · %3")
                    .arg(paper_->currentPage() + 1)
                    .arg(paper_->pageCount())
                    .arg(recommendations)
              : QStringLiteral("%1 · %2").arg(recommendations, sizeWords(preview_.bytes)));
    QStringList remarks;
    if (preview_.shown < preview_.total)
        remarks << tr("Preview of the first %n; the file will have all.", nullptr, preview_.shown);
    else if (preview_.isCut)
        remarks << tr("Preview of the beginning; the file will have all.");
    if (preview_.format == Format::Docx || preview_.format == Format::Odt)
        remarks << tr("Your word processor breaks lines and pages in its own way; headings, tables "
                      "and notes are the same.");
    if (preview_.format == Format::Html)
        remarks << tr("A browser sets it more finely and can print it.");
    if (preview_.format == Format::Qdpx)
        remarks << tr("The codes are shown. The project also holds the documents and what is coded "
                      "in them.");
    remark_->setText(remarks.join(QLatin1Char(' ')));
    remark_->setVisible(!remarks.isEmpty());
}

} // namespace policy::ui
