// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/source_reader.h"

#include "import/html.h"
#include "import/markdown.h"
#include "model/error.h"
#include "text/decode.h"

#include <nettle/sha2.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace policy {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const fs::path &file, const std::string &why)
{
    throw Error("Cannot import " + file.string() + ": " + why);
}

bool isMarkdownName(std::string_view name)
{
    return name.ends_with(".md") || name.ends_with(".markdown");
}

} // namespace

std::string readBytes(const fs::path &file)
{
    std::error_code failed;
    const fs::file_status status = fs::status(file, failed);
    if (!fs::exists(status)) {
        // status() reports a folder that may not be entered as an error of its own.
        if (status.type() == fs::file_type::none)
            fail(file, "it cannot be reached (" + failed.message() + ").");
        fail(file, "there is no such file.");
    }
    // Opening a pipe or a device would wait for ever, or read without end.
    if (!fs::is_regular_file(status)) fail(file, "it is not a regular file.");
    const std::uintmax_t size = fs::file_size(file, failed);
    if (failed) fail(file, failed.message() + ".");
    if (size == 0) fail(file, "the file is empty. Choose a file with text.");
    if (size > largestSource)
        fail(file, "it has " + std::to_string(size >> 20U) + " MB; the most is " +
                       std::to_string(largestSource >> 20U) + " MB. Split it.");
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    if (!in) fail(file, std::string("it cannot be read (") + std::strerror(errno) + ").");
    std::string bytes(size, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(size));
    if (in.bad()) fail(file, std::string("reading it failed (") + std::strerror(errno) + ").");
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

std::string sha256Of(std::string_view bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t *>(bytes.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest)
        text += {hex[byte >> 4U], hex[byte & 15U]};
    return text;
}

Source readSource(std::string_view bytes, const std::string &name, const CatalogueEntry &stated)
{
    // The lines of a web page say nothing about its paragraphs: they may be as long as the page.
    const bool page = looksLikeHtml(bytes.substr(0, 256), name);
    DecodedText decoded = page ? decodeText(bytes, name, largestSource) : decodeText(bytes, name);
    Source source;
    source.name = name;
    source.sha256 = sha256Of(bytes);
    source.format = page ? "html" : isMarkdownName(name) ? "markdown" : "text";
    source.encoding = std::move(decoded.encoding);
    if (page)
        source.text = textOfHtml(decoded.text);
    else if (source.format == "markdown")
        source.text = textOfMarkdown(decoded.text);
    else
        source.text = std::move(decoded.text);
    source.catalogue = stated;
    source.warnings = std::move(decoded.warnings);
    return source;
}

} // namespace policy
