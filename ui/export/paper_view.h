// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QTimer>

#include <map>
#include <vector>

namespace policy::ui {

/// Pages of paper one under the other. Knows no file: it asks for the pictures of the pages that
/// are seen, and shows blank paper until they come.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);

    /// Sizes in points. The place is kept where the new paper is long enough.
    void showPaper(std::vector<QSizeF> sizes);
    void setPicture(int page, const QImage &picture);
    [[nodiscard]] int pageCount() const { return static_cast<int>(sizes_.size()); }
    /// The page in the middle of the view, from 0.
    [[nodiscard]] int currentPage() const;
    void goTo(int page);
    /// Of the width that fits: 1 is as wide as the view.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return zoom_; }
    /// Every page that is seen has its picture.
    [[nodiscard]] bool isDrawn() const;

Q_SIGNALS:
    /// The pictures of these pages are wanted, at so many dots an inch.
    void wanted(const std::vector<int> &pages, double dotsPerInch);
    void currentChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Picture {
        QImage image;
        double dotsPerInch = 0;
    };

    [[nodiscard]] double scale() const; ///< device-independent pixels for a point
    [[nodiscard]] double dotsPerInch() const;
    [[nodiscard]] QRect rectOf(int page) const; ///< in the viewport
    [[nodiscard]] std::pair<int, int> seen() const;
    void layOut();
    void ask();
    void tell();

    std::vector<QSizeF> sizes_;
    std::vector<int> tops_; ///< of each page in the whole, without scrolling; then the whole height
    std::map<int, Picture> pictures_;
    double zoom_ = 1;
    int current_ = -1;
    QTimer asking_;
};

} // namespace policy::ui
