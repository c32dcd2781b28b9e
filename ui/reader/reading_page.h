// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "reader/page_content.h"

#include <memory>

namespace policy::ui {

/// A document as it reads: headings, paragraphs and items, with menus, share links, contact blocks
/// and captions folded behind one line each stretch. Its units are the document's passages.
class ReadingPage : public PageContent {
public:
    explicit ReadingPage(std::shared_ptr<const Document> document);

    [[nodiscard]] int unitCount() const override;
    [[nodiscard]] std::string_view unitUtf8(int unit) const override;
    [[nodiscard]] Language unitLanguage(int unit) const override;
    [[nodiscard]] QString unitLabel(int unit) const override;
    [[nodiscard]] QString foldText(int fold, bool open) const override;
    [[nodiscard]] bool foldIsOpen(int fold) const override;
    [[nodiscard]] Language mainLanguage() const override;

    [[nodiscard]] int foldCount() const { return static_cast<int>(folds_.size()); }
    /// The stretch set aside that this passage belongs to, -1 for running text.
    [[nodiscard]] int foldOf(int unit) const;
    void setFoldOpen(int fold, bool open);
    void setAllFoldsOpen(bool open);

    [[nodiscard]] const Document &document() const { return *document_; }

private:
    struct FoldedStretch {
        int first = 0; ///< passages, both inclusive
        int last = 0;
        bool open = false;
    };
    void setBlocks();
    [[nodiscard]] const Passage &passage(int unit) const;

    std::shared_ptr<const Document> document_;
    std::vector<FoldedStretch> folds_;
};

} // namespace policy::ui
