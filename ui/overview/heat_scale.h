// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cstdint>
#include <vector>

namespace policy::ui {

/// Colours for counts: one hue, in steps of even lightness, each step for a range of counts. Light
/// grounds go from pale to deep, dark ones from deep to bright: more is always further from the
/// page. Words on a step meet WCAG AA.
class HeatScale {
public:
    struct Step {
        std::int64_t from = 1;
        std::int64_t to = 1; ///< inclusive; of the last step: the largest count there is
        QColor ground;
        QColor words;
    };

    /// Steps for counts of 1…`largest`; none for a largest count of nought.
    HeatScale(std::int64_t largest, bool dark);

    [[nodiscard]] const std::vector<Step> &steps() const { return steps_; }
    /// Null for nought.
    [[nodiscard]] const Step *stepOf(std::int64_t count) const;

private:
    std::vector<Step> steps_;
};

} // namespace policy::ui
