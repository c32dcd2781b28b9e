// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/zip_reader.h"

#include "model/error.h"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace policy {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

} // namespace

ZipReader::ZipReader(const std::string &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source) archive_ = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive_) return;
    const std::string reason = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (source) zip_source_free(source);
    throw Error("it is not a ZIP file, or is damaged (" + reason + ")");
}

ZipReader::~ZipReader()
{
    zip_discard(archive_);
}

bool ZipReader::has(const std::string &name) const
{
    return zip_name_locate(archive_, name.c_str(), ZIP_FL_ENC_GUESS | ZIP_FL_NOCASE) >= 0;
}

std::string ZipReader::nameEnding(const std::string &ending) const
{
    const zip_int64_t count = zip_get_num_entries(archive_, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(archive_, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
        if (!name || std::string_view(name).starts_with("__MACOSX/")) continue;
        const std::string_view whole = name;
        if (whole.size() >= ending.size() &&
            std::equal(ending.begin(), ending.end(), whole.end() - static_cast<long>(ending.size()),
                       [](char one, char other) { return lower(one) == lower(other); }))
            return name;
    }
    return {};
}

std::string ZipReader::read(const std::string &name)
{
    const zip_int64_t index =
        zip_name_locate(archive_, name.c_str(), ZIP_FL_ENC_GUESS | ZIP_FL_NOCASE);
    if (index < 0) throw Error("it has no part \"" + name + "\"");
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> part(
        zip_fopen_index(archive_, static_cast<zip_uint64_t>(index), 0), zip_fclose);
    if (!part)
        throw Error("its part \"" + name + "\" cannot be unpacked (" + zip_strerror(archive_) +
                    ")");
    // Counted while unpacking: what the directory says of the size may be a lie.
    std::string bytes;
    char piece[1U << 16U];
    for (;;) {
        const zip_int64_t got = zip_fread(part.get(), piece, sizeof piece);
        if (got < 0) throw Error("its part \"" + name + "\" is damaged");
        if (got == 0) return bytes;
        bytes.append(piece, static_cast<std::size_t>(got));
        unpacked_ += static_cast<std::size_t>(got);
        if (bytes.size() > mostPart || unpacked_ > mostAll)
            throw Error("its part \"" + name + "\" unpacks to more than " +
                        std::to_string(mostPart >> 20U) + " MB");
    }
}

} // namespace policy
