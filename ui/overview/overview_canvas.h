// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/scene.h"

#include <QAbstractScrollArea>

#include <functional>
#include <optional>

namespace policy::ui {

/// Shows a scene: scrolls it with the heads of its tables in view, and makes its marks reachable by
/// mouse, keys and screen reader.
class OverviewCanvas : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// A mark by its section and its place in it.
    struct Place {
        std::size_t section = 0;
        std::size_t mark = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };

    explicit OverviewCanvas(QWidget *parent = nullptr);

    /// Makes a scene for a width; asked again whenever that changes.
    void setBuilder(std::function<Scene(double width)> builder);
    /// Lays out again; the mark in focus and the place stay as far as they are still there.
    void rebuild();
    [[nodiscard]] const Scene &scene() const { return scene_; }
    [[nodiscard]] std::optional<Place> current() const { return current_; }
    void setCurrent(std::optional<Place> place);
    [[nodiscard]] const Mark *markAt(Place place) const;
    [[nodiscard]] const Mark *currentMark() const;
    /// Where a mark is now, in the viewport.
    [[nodiscard]] QRectF areaOf(Place place) const;
    [[nodiscard]] std::optional<Place> placeAt(const QPointF &point) const;
    void follow(const Mark &mark);
    void fold(const Mark &mark);
    /// Every mark, for the accessible tree.
    [[nodiscard]] std::vector<Place> places() const;

Q_SIGNALS:
    void followed(const policy::ui::Mark &mark);
    void folded(const policy::ui::Mark &mark);
    void sceneChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int x, int y) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] double shiftOf(const Chart &section) const;
    [[nodiscard]] QPointF offsetOf(const Chart &section, Layer layer) const;
    [[nodiscard]] QRectF clipOf(const Chart &section, Layer layer) const;
    [[nodiscard]] QRectF inViewport(const Chart &section, Layer layer, const QRectF &area) const;
    void paintSection(QPainter &painter, const Chart &section, const QRectF &exposed);
    void paintRings(QPainter &painter);
    void updateBars();
    void reveal(Place place);
    void step(int rows, int columns);
    void toEnd(bool ofPage, bool last);
    [[nodiscard]] bool hop(int sections);
    void touch(std::optional<Place> place);

    std::function<Scene(double)> builder_;
    Scene scene_;
    std::optional<Place> current_;
    std::optional<Place> hovered_;
    std::optional<Place> pressed_;
};

} // namespace policy::ui
