// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/quotation.h"
#include "store/index_reader.h"
#include "store/keeping.h"

#include <map>
#include <string>
#include <vector>

namespace policy {

/// Finds what marks hold on to in the documents of the index, each read once. Lives for one
/// question, like the reader.
class Places {
public:
    explicit Places(IndexReader &reader) : reader_(reader) {}

    /// Where each of them is now, in their order. Marks are found together: what one holds by its
    /// very words, another does not take for its own reworded.
    [[nodiscard]] std::vector<KeptPlace> find(const std::vector<const KeptWords *> &marks);

    /// Null for a document that the index does not have.
    [[nodiscard]] const Document *document(const std::string &key);

private:
    struct Read {
        Document document;
        WordFinder finder;

        explicit Read(Document one) : document(std::move(one)), finder(document) {}
    };
    const Read *read(const std::string &key);
    void findRecommendations(const std::string &document, const std::vector<std::size_t> &which,
                             const std::vector<const KeptWords *> &marks,
                             std::vector<KeptPlace> &places);
    void findStretch(const KeptWords &mark, KeptPlace &place);

    IndexReader &reader_;
    std::map<std::string, std::unique_ptr<const Read>> read_;
};

} // namespace policy
