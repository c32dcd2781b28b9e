// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/export_choice.h"
#include "export/pdf_pages.h"
#include "lanes/lane.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <vector>

class QLabel;
class QProgressBar;
class QPrinter;
class QPushButton;

namespace policy::ui {

class ExportOptions;
class PreviewPanel;
class PrintRun;
class QuietLabel;

/// Chooses what goes out and how, shows it as it will be, writes or prints it. All work is done in
/// a lane of the dialog's own, so that the window goes on reading.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Save, Print };

    ExportDialog(const StoreFolders &folders, Language interface, std::vector<OfferedScope> offered,
                 int chosen, Purpose purpose = Purpose::Save, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ExportOptions *options() const { return options_; }
    [[nodiscard]] PreviewPanel *preview() const { return preview_; }
    /// Begins with the comparison paper, its rows on this axis, in place of what is remembered.
    void compareBy(Axis axis);
    /// Writes the file and closes; one that is there is replaced only when the person says so.
    void askAndSave(const QString &path);
    /// The same without asking: refused when the file is there and `replace` is not set.
    void saveTo(const QString &path, bool replace = false);
    /// Prints all of it and closes.
    void printTo(std::unique_ptr<QPrinter> printer);
    /// What failed, "" for nothing.
    [[nodiscard]] QString failure() const;

Q_SIGNALS:
    void saved(const QString &path, int recommendations);
    void printed(int pages);

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Written {
        int recommendations = 0;
    };

    void build();
    void retranslate();
    void restore();
    void keep();
    void askPreview();
    void draw(const std::vector<int> &pages, double dotsPerInch);
    void chooseFile();
    void choosePrinter();
    void setWorking(bool working);
    void fail(const QString &sentence);
    void showLimits(const std::vector<std::string> &limits, const std::vector<std::string> &lost);
    [[nodiscard]] Progress progress();
    [[nodiscard]] QString fileTitle() const;

    Language interface_;
    Purpose purpose_;
    ExportOptions *options_;
    PreviewPanel *preview_;
    QuietLabel *limits_;
    QLabel *failure_;
    QProgressBar *progress_;
    QPushButton *stop_;
    QPushButton *print_;
    QPushButton *save_;
    QPushButton *close_;
    QTimer asking_;
    std::shared_ptr<PdfPages> pages_; ///< of the preview; its pictures are drawn in the lane
    QString paperTitle_;
    bool working_ = false;
    std::stop_source stopWork_;
    PrintRun *printing_ = nullptr;
    std::unique_ptr<Lane> lane_; ///< last: it uses all of the above
};

} // namespace policy::ui
