// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>

struct zip;
struct zip_source;

namespace policy {

/// Makes a ZIP file in memory (libzip). Parts stand in the order they were added and all carry the
/// same time, so that the same parts give the same bytes. Throws Error.
class ZipWriter {
public:
    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    enum class Packing { Deflated, Stored };
    void add(const std::string &name, std::string bytes, Packing packing = Packing::Deflated);
    std::string finish();

private:
    [[noreturn]] void fail(const std::string &what) const;

    std::deque<std::string> parts_; ///< libzip reads them when it closes
    zip_source *target_ = nullptr;
    zip *archive_ = nullptr;
};

} // namespace policy
