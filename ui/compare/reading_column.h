// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QWidget>

#include <memory>

namespace policy::ui {

class ElidedLabel;
class Labels;
class PageView;
class QuietLabel;
class ReadingPage;

/// One document of the reading mode: its title and its page.
class ReadingColumn : public QWidget {
    Q_OBJECT
public:
    ReadingColumn(std::shared_ptr<const Document> document, const Labels *labels,
                  QWidget *parent = nullptr);
    ~ReadingColumn() override;

    [[nodiscard]] PageView *view() const { return view_; }
    [[nodiscard]] const Document &document() const { return *document_; }
    /// Index into the document's recommendations, -1 for none.
    [[nodiscard]] int focused() const { return focused_; }
    /// Marks a recommendation as the one in focus; -1: none.
    void setFocused(int recommendation);
    /// Index of a recommendation by its id, -1 where it is not of this document.
    [[nodiscard]] int indexOf(const std::string &recommendation) const;
    /// The passage in which a recommendation begins, -1 for none.
    [[nodiscard]] int passageOf(int recommendation) const;
    void retranslate();

Q_SIGNALS:
    void recommendationClicked(int recommendation);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::shared_ptr<const Document> document_;
    std::shared_ptr<ReadingPage> page_;
    const Labels *labels_;
    ElidedLabel *title_;
    QuietLabel *source_;
    PageView *view_;
    int focused_ = -1;
};

} // namespace policy::ui
