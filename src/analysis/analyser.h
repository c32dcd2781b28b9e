// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/corrections.h"
#include "model/document.h"
#include "model/source.h"
#include "model/vocabulary.h"

#include <filesystem>
#include <memory>

namespace policy {

/// The way from a source to a document with tags, with the language knowledge it needs. Made once
/// from the data folder; const and free of state after that, so threads may share it.
class Analyser {
public:
    /// Reads data/language and data/vocabulary of `data`, and on top of them the same folders of
    /// `additions` (a user's own; may not exist). Throws Error with file, line and reason.
    explicit Analyser(const std::filesystem::path &data,
                      const std::filesystem::path &additions = {});
    ~Analyser();

    /// Structure and tags of one source.
    [[nodiscard]] Document analyse(const Source &source) const;
    /// The same as a person corrected it.
    [[nodiscard]] Corrected analyse(const Source &source,
                                    const std::vector<Correction> &corrections) const;

    [[nodiscard]] const Vocabulary &regions() const;
    [[nodiscard]] const Vocabulary &sectors() const;
    /// Changes with the data read: a part of the index's version.
    [[nodiscard]] const std::string &fingerprint() const;

private:
    struct Knowledge;
    std::unique_ptr<const Knowledge> knowledge_;
};

} // namespace policy
