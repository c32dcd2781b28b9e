// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyser.h"
#include "model/document.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace policy::test {

/// A folder of its own for one test, removed at its end.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return path_; }
    /// Writes a file in it and returns its path.
    [[nodiscard]] std::filesystem::path file(const std::string &name,
                                             const std::string &bytes) const;

private:
    std::filesystem::path path_;
};

/// Reads with the program's own knowledge; made once.
const std::shared_ptr<const Analyser> &analyser();

/// A paper in Chinese with three recommendations (paper/1/(1) to (3)) and a last sentence that is
/// none.
extern const char *const paper;

/// One recommendation by hand: "proposed zhejiang,gba law,trade 仲裁處 | text".
Document documentOf(const std::string &id, const std::vector<std::string> &lines);

/// The words of `spans`, each in brackets.
std::string words(const std::string &text, const std::vector<Span> &spans);

/// A recommendation as lines of text, every field that is set.
std::string described(const Recommendation &one);

} // namespace policy::test
