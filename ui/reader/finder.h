// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/page_view.h"
#include "text/folding.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <string>
#include <vector>

namespace policy::ui {

/// Finds words in a page, a slice of the text at a time so that the window stays awake with ten
/// megabytes. Full width, case, Traditional, Simplified and variant characters are alike: 標准 finds
/// 標準.
class Finder : public QObject {
    Q_OBJECT
public:
    explicit Finder(QObject *parent = nullptr);

    /// Begins anew; changed() tells of what is found. Empty words find nothing.
    void find(std::shared_ptr<const PageContent> content, const QString &words);
    void stop();

    /// In order of the text.
    [[nodiscard]] const std::vector<PlaceRange> &found() const { return found_; }
    [[nodiscard]] bool isDone() const { return !content_ || unit_ >= content_->unitCount(); }

Q_SIGNALS:
    /// More was found, or the end was reached.
    void changed();

private:
    void work();
    void findIn(int unit);

    const Folding &folding_;
    std::shared_ptr<const PageContent> content_;
    std::string needle_; ///< folded
    int unit_ = 0;       ///< the next to look at
    std::vector<PlaceRange> found_;
    QTimer timer_;
};

} // namespace policy::ui
