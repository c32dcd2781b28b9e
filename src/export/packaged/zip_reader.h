// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

struct zip;

namespace policy {

/// Reads a ZIP file in memory (libzip), on guard against those that unpack to more than anybody
/// has. Throws Error.
class ZipReader {
public:
    /// `bytes` must outlive the reader.
    explicit ZipReader(const std::string &bytes);
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    [[nodiscard]] bool has(const std::string &name) const;
    /// The name of the first part that ends so, whatever its case, "" for none. What macOS puts
    /// beside every file is passed over.
    [[nodiscard]] std::string nameEnding(const std::string &ending) const;
    /// The part, unpacked.
    std::string read(const std::string &name);

    static constexpr std::size_t mostPart = 64U << 20U; ///< bytes of one part
    static constexpr std::size_t mostAll = 512U << 20U; ///< bytes of all that are read

private:
    zip *archive_ = nullptr;
    std::size_t unpacked_ = 0;
};

} // namespace policy
