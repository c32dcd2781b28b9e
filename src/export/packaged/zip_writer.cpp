// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/zip_writer.h"

#include "model/error.h"

#include <zip.h>

namespace policy {

namespace {

// 1 January 1980, midnight: the first day that ZIP knows.
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

} // namespace

ZipWriter::ZipWriter()
{
    zip_error_t error;
    zip_error_init(&error);
    target_ = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (target_) archive_ = zip_open_from_source(target_, ZIP_TRUNCATE, &error);
    if (!archive_) {
        if (target_) zip_source_free(target_);
        throw Error("Cannot make the file: there is not enough memory for it.");
    }
    zip_source_keep(target_);
}

ZipWriter::~ZipWriter()
{
    if (archive_) zip_discard(archive_);
    zip_source_free(target_);
}

void ZipWriter::fail(const std::string &what) const
{
    throw Error("Cannot make the file: packing " + what + " failed (" +
                (archive_ ? zip_strerror(archive_) : "reading it back") + ").");
}

void ZipWriter::add(const std::string &name, std::string bytes, Packing packing)
{
    const std::string &part = parts_.emplace_back(std::move(bytes));
    zip_source_t *source = zip_source_buffer(archive_, part.data(), part.size(), 0);
    if (!source) fail(name);
    const zip_int64_t index = zip_file_add(archive_, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        fail(name);
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip_set_file_compression(archive_, at, method, 0) != 0 ||
        zip_file_set_dostime(archive_, at, 0, firstDay, 0) != 0)
        fail(name);
}

std::string ZipWriter::finish()
{
    if (zip_close(archive_) != 0) fail("the whole");
    archive_ = nullptr;
    if (zip_source_open(target_) != 0) fail("the whole");
    zip_source_seek(target_, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(target_)), '\0');
    zip_source_seek(target_, 0, SEEK_SET);
    const zip_int64_t got = zip_source_read(target_, bytes.data(), bytes.size());
    zip_source_close(target_);
    if (got != static_cast<zip_int64_t>(bytes.size())) fail("the whole");
    return bytes;
}

} // namespace policy
