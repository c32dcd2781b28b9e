// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog.h"

#include "export/export_options.h"
#include "export/export_words.h"
#include "export/paper_view.h"
#include "export/preview_panel.h"
#include "export/printing.h"
#include "export/safe_file.h"
#include "look/theme.h"
#include "look/typography.h"
#include "messages.h"
#include "model/error.h"
#include "parts/quiet_label.h"
#include "utf16.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace policy::ui {

ExportDialog::ExportDialog(const StoreFolders &folders, Language interface,
                           std::vector<OfferedScope> offered, int chosen, Purpose purpose,
                           QWidget *parent)
    : QDialog(parent), interface_(interface), purpose_(purpose), options_(new ExportOptions(this)),
      preview_(new PreviewPanel(this)), limits_(new QuietLabel(this)), failure_(new QLabel(this)),
      progress_(new QProgressBar(this)), stop_(new QPushButton(this)),
      print_(new QPushButton(this)), save_(new QPushButton(this)), close_(new QPushButton(this)),
      lane_(std::make_unique<Lane>([folders](const std::stop_token &stop) {
          return std::make_unique<Store>(folders, Progress(), stop);
      }))
{
    setObjectName(QStringLiteral("export-dialog"));
    build();
    options_->offer(std::move(offered), chosen);
    options_->setChoice(rememberedChoice(interface_));
    if (purpose_ == Purpose::Print) options_->setFormat(Format::Pdf);
    asking_.setSingleShot(true);
    asking_.setInterval(150);
    connect(&asking_, &QTimer::timeout, this, &ExportDialog::askPreview);
    connect(options_, &ExportOptions::changed, this, [this] {
        preview_->setBusy(true);
        print_->setEnabled(formatInfo(options_->choice().format).paper);
        asking_.start();
    });
    connect(preview_->paper(), &PaperView::wanted, this, &ExportDialog::draw);
    connect(save_, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(print_, &QPushButton::clicked, this, &ExportDialog::choosePrinter);
    connect(close_, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(stop_, &QPushButton::clicked, this, [this] {
        stopWork_.request_stop();
        if (printing_) printing_->cancel();
    });
    restore();
    retranslate();
    setWorking(false);
    askPreview();
}

ExportDialog::~ExportDialog()
{
    stopWork_.request_stop();
    lane_.reset(); // waits for what is running before anything it speaks to goes
}

void ExportDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::two);
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->setObjectName(QStringLiteral("export-sides"));
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(1);
    auto *left = new QWidget(sides);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::two, 0);
    column->setSpacing(space::one);
    column->addWidget(options_, 1);
    for (QLabel *label : {static_cast<QLabel *>(limits_), failure_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    limits_->setFont(inSize(font(), TypeSize::Small));
    limits_->setObjectName(QStringLiteral("limits"));
    failure_->setObjectName(QStringLiteral("failure"));
    failure_->hide();
    left->setMinimumWidth(356);
    preview_->setMinimumWidth(320);
    sides->addWidget(left);
    sides->addWidget(preview_);
    sides->setStretchFactor(0, 0);
    sides->setStretchFactor(1, 1);
    sides->setSizes({380, 700});
    layout->addWidget(sides, 1);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(space::one);
    progress_->setMinimumWidth(160);
    row->addWidget(progress_, 1);
    row->addWidget(stop_);
    row->addStretch();
    row->addWidget(print_);
    row->addWidget(close_);
    row->addWidget(save_);
    layout->addLayout(row);
    for (QPushButton *button : {stop_, print_, save_, close_})
        button->setAutoDefault(false);
    (purpose_ == Purpose::Print ? print_ : save_)->setDefault(true);
    save_->setObjectName(QStringLiteral("save"));
    print_->setObjectName(QStringLiteral("print"));
    stop_->setObjectName(QStringLiteral("stop"));
}

void ExportDialog::retranslate()
{
    setWindowTitle(purpose_ == Purpose::Print ? tr("Print") : tr("Export"));
    save_->setText(tr("&Save As…"));
    print_->setText(tr("&Print…"));
    close_->setText(tr("Close"));
    stop_->setText(tr("Cancel"));
    progress_->setAccessibleName(tr("Progress"));
    limits_->setAccessibleName(tr("What the format cannot hold"));
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, coloursOf(colours).failure);
        failure_->setPalette(colours);
    }
    QDialog::changeEvent(event);
}

void ExportDialog::restore()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(QLatin1String("export/geometry")).toByteArray()))
        resize(1120, 760);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, coloursOf(colours).failure);
    failure_->setPalette(colours);
}

/// What was chosen is there again the next time.
void ExportDialog::keep()
{
    ExportChoice choice = options_->choice();
    if (purpose_ == Purpose::Print) choice.format = rememberedChoice(interface_).format;
    remember(choice);
    QSettings().setValue(QLatin1String("export/geometry"), saveGeometry());
}

void ExportDialog::compareBy(Axis axis)
{
    ExportChoice choice = options_->choice();
    choice.options.paper = PaperTemplate::Comparison;
    choice.scope.axis = axis;
    if (!formatInfo(choice.format).paper) choice.format = Format::Docx;
    options_->setChoice(choice);
    askPreview();
}

void ExportDialog::askPreview()
{
    preview_->setBusy(true);
    lane_->ask(
        Topic::ExportPreview,
        [choice = options_->choice(), interface = interface_](const Store &store,
                                                              const std::stop_token &stop) {
            return makePreview(store, choice, interface, stop);
        },
        [this](Preview preview) {
            pages_ = preview.pages;
            paperTitle_ = preview.title;
            options_->setUsualTitle(preview.title);
            showLimits(preview.limits, preview.lost);
            save_->setEnabled(!working_ && preview.total > 0);
            print_->setEnabled(!working_ && preview.total > 0 && formatInfo(preview.format).paper);
            preview_->show(std::move(preview));
        },
        [this](const QString &sentence) {
            pages_.reset();
            showLimits({}, {});
            save_->setEnabled(false);
            print_->setEnabled(false);
            preview_->showFailure(sentence);
        });
}

void ExportDialog::draw(const std::vector<int> &pages, double dotsPerInch)
{
    if (!pages_) return;
    lane_->ask(
        Topic::ExportPages,
        [file = pages_, pages, dotsPerInch](Store &, const std::stop_token &stop) {
            std::vector<std::pair<int, QImage>> drawn;
            for (const int page : pages) {
                if (stop.stop_requested()) throw Cancelled();
                drawn.emplace_back(page, toImage(file->image(page, dotsPerInch)));
            }
            return drawn;
        },
        [this, file = pages_](const std::vector<std::pair<int, QImage>> &drawn) {
            if (file != pages_) return; // of the paper before
            for (const auto &[page, picture] : drawn)
                preview_->paper()->setPicture(page, picture);
        },
        [this](const QString &sentence) { fail(sentence); });
}

void ExportDialog::showLimits(const std::vector<std::string> &limits,
                              const std::vector<std::string> &lost)
{
    QStringList sentences;
    for (const std::string &limit : limits)
        sentences << toQString(limit);
    if (!lost.empty())
        sentences << tr("%n entry(s) of the collection cannot be found again in the documents and "
                        "are left out.",
                        nullptr, static_cast<int>(lost.size()));
    limits_->setText(sentences.join(QLatin1Char('\n')));
    limits_->setVisible(!sentences.isEmpty());
}

QString ExportDialog::fileTitle() const
{
    return paperTitle_.isEmpty() ? tr("Recommendations") : paperTitle_;
}

void ExportDialog::chooseFile()
{
    const Format format = options_->choice().format;
    QFileDialog chooser(this, tr("Save As"), rememberedFolder(), ExportWords::fileFilter(format));
    chooser.setAcceptMode(QFileDialog::AcceptSave);
    chooser.setDefaultSuffix(toQString(formatInfo(format).extension));
    chooser.selectFile(suggestedFile(fileTitle(), format));
    // Some systems' choosers ask before the ending is added, so about another file than is written.
    chooser.setOption(QFileDialog::DontConfirmOverwrite);
    if (chooser.exec() != QDialog::Accepted || chooser.selectedFiles().isEmpty()) return;
    askAndSave(chooser.selectedFiles().constFirst());
}

void ExportDialog::askAndSave(const QString &path)
{
    if (working_) return;
    if (!QFileInfo::exists(path)) {
        saveTo(path, false);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(),
                                     tr("“%1” is there already.").arg(QFileInfo(path).fileName()),
                                     QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("replace"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Replace it with the new file?"));
    QPushButton *replace = question->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(replace, &QPushButton::clicked, this, [this, path] { saveTo(path, true); });
    question->open();
}

Progress ExportDialog::progress()
{
    auto last = std::make_shared<QElapsedTimer>();
    return [this, last](std::int64_t done, std::int64_t total, std::string_view) {
        if (last->isValid() && last->elapsed() < 50 && done < total) return;
        last->start();
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                progress_->setRange(0, static_cast<int>(total));
                progress_->setValue(static_cast<int>(done));
            },
            Qt::QueuedConnection);
    };
}

void ExportDialog::saveTo(const QString &path, bool replace)
{
    if (working_) return;
    keep();
    rememberFolder(QFileInfo(path).absolutePath());
    setWorking(true);
    asking_.stop();
    lane_->forget(Topic::ExportPreview);
    stopWork_ = lane_->add(
        [choice = options_->choice(), file = QFile::encodeName(path).toStdString(), replace,
         progress = progress()](const Store &store, const std::stop_token &stop) {
            const Gathered gathered =
                gather(store, choice.scope, choice.options, std::string::npos, progress, stop);
            exportTo(file, gathered.report, choice.format, replace, progress, stop);
            return Written{static_cast<int>(gathered.report.entries.size())};
        },
        [this, path](const Written &written) {
            setWorking(false);
            Q_EMIT saved(path, written.recommendations);
            accept();
        },
        [this](const QString &sentence) {
            setWorking(false);
            if (!sentence.isEmpty()) fail(sentence);
        });
}

void ExportDialog::choosePrinter()
{
    auto printer = makePrinter(fileTitle());
    QPrintDialog chooser(printer.get(), this);
    chooser.setOption(QAbstractPrintDialog::PrintPageRange);
    chooser.setMinMax(1, 9999);
    if (chooser.exec() == QDialog::Accepted) printTo(std::move(printer));
}

void ExportDialog::printTo(std::unique_ptr<QPrinter> printer)
{
    if (working_) return;
    keep();
    setWorking(true);
    asking_.stop();
    lane_->forget(Topic::ExportPreview);
    auto shared = std::make_shared<std::unique_ptr<QPrinter>>(std::move(printer));
    stopWork_ = lane_->add(
        [choice = options_->choice(), progress = progress()](const Store &store,
                                                             const std::stop_token &stop) {
            const Gathered gathered =
                gather(store, choice.scope, choice.options, std::string::npos, progress, stop);
            return std::shared_ptr<PdfPages>(
                PdfPages::open(exported(gathered.report, Format::Pdf, progress, stop)));
        },
        [this, shared](const std::shared_ptr<PdfPages> &pages) {
            printing_ = new PrintRun(lane_.get(), pages, std::move(*shared), this);
            connect(printing_, &PrintRun::progressed, progress_, [this](int done, int total) {
                progress_->setRange(0, total);
                progress_->setValue(done);
            });
            connect(printing_, &PrintRun::failed, this, [this](const QString &sentence) {
                setWorking(false);
                if (!sentence.isEmpty()) fail(sentence);
            });
            connect(printing_, &PrintRun::finished, this, [this](int count) {
                setWorking(false);
                Q_EMIT printed(count);
                accept();
            });
            printing_->start();
        },
        [this](const QString &sentence) {
            setWorking(false);
            if (!sentence.isEmpty()) fail(sentence);
        });
}

void ExportDialog::setWorking(bool working)
{
    working_ = working;
    options_->setEnabled(!working);
    for (QPushButton *button : {save_, print_})
        button->setEnabled(!working);
    print_->setEnabled(!working && formatInfo(options_->choice().format).paper);
    progress_->setVisible(working);
    stop_->setVisible(working);
    progress_->setRange(0, 0);
    if (working) {
        failure_->hide();
        stop_->setFocus();
    }
}

void ExportDialog::fail(const QString &sentence)
{
    failure_->setText(message(sentence));
    failure_->show();
    failure_->setAccessibleName(failure_->text());
    QAccessibleEvent event(failure_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ExportDialog::failure() const
{
    return failure_->isHidden() ? QString() : failure_->text();
}

void ExportDialog::reject()
{
    if (working_) {
        stop_->click();
        return;
    }
    keep();
    QDialog::reject();
}

void ExportDialog::closeEvent(QCloseEvent *event)
{
    if (working_)
        event->ignore();
    else
        QDialog::closeEvent(event);
}

} // namespace policy::ui
