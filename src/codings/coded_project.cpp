// SPDX-License-Identifier: GPL-3.0-or-later
#include "codings/coded_project.h"

#include "model/error.h"

#include <nettle/sha1.h>

#include <algorithm>
#include <cstdint>
#include <fstream>

namespace policy {

std::string codeGuid(const std::string &kind, const std::string &id)
{
    // RFC 4122, version 5, in the name space that the exports use.
    static constexpr std::uint8_t space[16] = {0xaa, 0x4a, 0x1f, 0x5c, 0x5d, 0x5b, 0x4f, 0x0e,
                                               0x9a, 0x59, 0x4f, 0x3c, 0x8b, 0x1c, 0x7d, 0x20};
    const std::string name = "code/" + kind + "/" + id;
    sha1_ctx hash;
    sha1_init(&hash);
    sha1_update(&hash, sizeof space, space);
    sha1_update(&hash, name.size(), reinterpret_cast<const std::uint8_t *>(name.data()));
    std::uint8_t digest[SHA1_DIGEST_SIZE];
    sha1_digest(&hash, sizeof digest, digest);
    digest[6] = static_cast<std::uint8_t>((digest[6] & 0x0FU) | 0x50U);
    digest[8] = static_cast<std::uint8_t>((digest[8] & 0x3FU) | 0x80U);
    constexpr char digits[] = "0123456789ABCDEF";
    std::string guid;
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) guid += '-';
        guid += digits[digest[i] >> 4U];
        guid += digits[digest[i] & 0x0FU];
    }
    return guid;
}

CodedProject readCodedFile(const std::filesystem::path &file)
{
    constexpr std::uintmax_t most = std::uintmax_t{1} << 30U;
    try {
        std::error_code error;
        const std::uintmax_t size = std::filesystem::file_size(file, error);
        if (error) throw Error("it cannot be read (" + error.message() + ")");
        if (size > most) throw Error("it is larger than 1 GB");
        std::ifstream stream(file, std::ios::binary);
        std::string bytes(static_cast<std::size_t>(size), '\0');
        if (!stream.read(bytes.data(), static_cast<std::streamsize>(size)))
            throw Error("it cannot be read");
        return readCodedProject(bytes);
    } catch (const Error &reason) {
        throw Error("Cannot take codings from " + file.string() + ": " + reason.what() +
                    ". Export it again as a REFI-QDA project (QDPX) or codebook (QDC).");
    }
}

} // namespace policy
