// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace policy {

/// A glossary's lines and the keys they are found by, laid out as one string of bytes that is
/// searched where it lies. To read the glossary's text takes tens of milliseconds, which a command
/// that asks one question would spend on nothing else; the index keeps this instead.
class GlossaryTable {
public:
    using Keys = std::unordered_map<std::string, std::vector<std::uint32_t>>;

    /// `longest`: words of the longest term.
    static std::string made(const std::vector<std::vector<std::string>> &lines, const Keys &byForm,
                            const Keys &byStem, std::size_t longest);

    /// Bytes that made() did not give find nothing.
    explicit GlossaryTable(std::string bytes);

    [[nodiscard]] std::size_t longest() const { return number(0); }
    /// Places of the lines that a key leads to; none when it leads nowhere.
    [[nodiscard]] std::vector<std::uint32_t> byForm(std::string_view key) const;
    [[nodiscard]] std::vector<std::uint32_t> byStem(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> line(std::uint32_t place) const;

private:
    [[nodiscard]] std::uint32_t number(std::size_t index) const;
    [[nodiscard]] std::string_view entry(std::size_t index) const;
    [[nodiscard]] std::vector<std::uint32_t> find(std::size_t first, std::size_t count,
                                                  std::string_view key) const;

    std::string bytes_;
    bool sound_ = false;
};

} // namespace policy
