// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decode.h"

#include "model/error.h"
#include "text/characters.h"
#include "text/encoding.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {

struct Magic {
    std::string_view bytes;
    const char *what;
};
/// First bytes of what people drop on the window by mistake.
constexpr std::array<Magic, 12> magics{{{"%PDF-", "a PDF file"},
                                        {"PK\x03\x04", "a ZIP archive or an Office document"},
                                        {"\xD0\xCF\x11\xE0", "an old Office document"},
                                        {"\x89PNG", "a picture (PNG)"},
                                        {"\xFF\xD8\xFF", "a picture (JPEG)"},
                                        {"GIF8", "a picture (GIF)"},
                                        {"\x1F\x8B", "a compressed file"},
                                        {"BZh", "a compressed file"},
                                        {"\xFD"
                                         "7zXZ",
                                         "a compressed file"},
                                        {"7z\xBC\xAF", "an archive"},
                                        {"SQLite format 3", "a database"},
                                        {"\x7F"
                                         "ELF",
                                         "a program"}}};

std::string quoted(std::string_view name)
{
    return "Cannot read " + std::string(name) + ": ";
}

std::string megabytes(std::size_t bytes)
{
    return std::to_string(bytes >> 20) + " MB";
}

void refuseUnfit(std::string_view bytes, std::string_view name)
{
    if (bytes.empty()) throw Error(quoted(name) + "the file is empty. Choose a file with text.");
    if (bytes.size() > largestSource)
        throw Error(quoted(name) + "it has " + megabytes(bytes.size()) + ", more than the " +
                    megabytes(largestSource) + " a document may have. Split it.");
    for (const auto &magic : magics)
        if (bytes.starts_with(magic.bytes))
            throw Error(quoted(name) + "it is " + magic.what +
                        ", not text. Save it as text, or choose another file.");
}

/// One thing that was mended: how often, and where first.
struct Mended {
    std::size_t count = 0;
    int line = 0;

    void at(int where)
    {
        if (count++ == 0) line = where;
    }
    void warn(std::vector<std::string> &warnings, const char *what, const char *done) const
    {
        if (count == 0) return;
        warnings.push_back(std::to_string(count) + ' ' + what + ' ' + done + ", first in line " +
                           std::to_string(line) + '.');
    }
};

/// Takes UTF-8 (perhaps broken) and puts out clean text.
class Mender {
public:
    Mender(std::string_view in, std::string_view name, std::size_t lineLimit)
        : in_(in), name_(name), lineLimit_(lineLimit),
          hasLineFeed_(in.find('\n') != std::string_view::npos)
    {
    }

    DecodedText run()
    {
        out_.text.reserve(in_.size());
        for (std::size_t at = 0; at < in_.size();) {
            const auto byte = static_cast<unsigned char>(in_[at]);
            if (byte >= 0x20 && byte < 0x7F) { // the common case, kept short
                out_.text += in_[at++];
                checkLine();
            } else {
                const utf8::CodePoint c = utf8::decode(in_, at);
                at = c.end();
                take(c);
                checkLine();
            }
        }
        refuseBinary();
        writeWarnings();
        return std::move(out_);
    }

private:
    void take(const utf8::CodePoint &c)
    {
        const bool broken = c.value == utf8::replacement && c.size == 1;
        if (broken) {
            // A run of stray bytes is one fault and one mark.
            if (!(lastBroken_ && c.offset == lastBrokenEnd_)) {
                out_.text += "\xEF\xBF\xBD";
                broken_.at(line_);
            }
            lastBroken_ = true;
            lastBrokenEnd_ = c.end();
            return;
        }
        lastBroken_ = false;
        if (c.value == '\n' || c.value == '\r')
            takeLineEnd(c);
        else if (c.value == '\0')
            nuls_.at(line_);
        else if (c.value == '\t' || c.value == '\f')
            out_.text += static_cast<char>(c.value);
        else if (c.value == 0x0B || c.value == 0x85 || c.value == 0x2028 || c.value == 0x2029)
            out_.text += ' '; // a line to others, not to us: lines number as split at \n
        else if (c.value < 0x20 || (c.value >= 0x7F && c.value < 0xA0))
            controls_.at(line_);
        else if (isBidiControl(c.value))
            bidi_.at(line_);
        else if (isZeroWidth(c.value))
            zeroWidth_.at(line_);
        else
            out_.text.append(in_, c.offset, c.size);
    }

    void takeLineEnd(const utf8::CodePoint &c)
    {
        const bool beforeFeed = c.end() < in_.size() && in_[c.end()] == '\n';
        if (c.value == '\r' && beforeFeed) return;
        if (c.value == '\r' && hasLineFeed_) {
            out_.text += ' ';
            return;
        }
        out_.text += '\n';
        ++line_;
        lineBegin_ = out_.text.size();
    }

    void checkLine() const
    {
        if (out_.text.size() - lineBegin_ <= lineLimit_) return;
        throw Error(quoted(name_) + "line " + std::to_string(line_) + " is longer than " +
                    std::to_string(lineLimit_ >> 10) +
                    " KB. Save the text with a line break after each paragraph.");
    }

    void refuseBinary() const
    {
        // A few faults are damage, also in a short text; many are no text.
        const std::size_t unreadable = nuls_.count + controls_.count + broken_.count;
        if (unreadable * 50 > in_.size() && (unreadable > 8 || unreadable * 4 > in_.size()))
            throw Error(quoted(name_) + "it is not text. Choose a file with text, or save this one "
                                        "as text in UTF-8.");
        if (std::all_of(out_.text.begin(), out_.text.end(), [](char byte) {
                return isSpace(static_cast<unsigned char>(byte)) && !(byte & 0x80);
            }))
            throw Error(quoted(name_) + "there is no text in it. Choose a file with text.");
    }

    void writeWarnings()
    {
        auto &warnings = out_.warnings;
        broken_.warn(warnings, "broken sequences of bytes", "are shown as \xEF\xBF\xBD");
        nuls_.warn(warnings, "NUL bytes", "were left out");
        controls_.warn(warnings, "control characters", "were left out");
        bidi_.warn(warnings, "controls of writing direction", "were left out");
        zeroWidth_.warn(warnings, "zero-width characters", "were left out");
    }

    std::string_view in_;
    std::string_view name_;
    std::size_t lineLimit_;
    bool hasLineFeed_;
    DecodedText out_;
    int line_ = 1;
    std::size_t lineBegin_ = 0;
    bool lastBroken_ = false;
    std::size_t lastBrokenEnd_ = 0;
    Mended broken_, nuls_, controls_, bidi_, zeroWidth_;
};

/// A line beyond any encoding's limit is refused before the whole is converted.
void refuseEndlessLine(std::string_view bytes, std::string_view name, std::size_t lineLimit)
{
    std::size_t begin = 0;
    int line = 1;
    while (bytes.size() - begin > lineLimit * 4) {
        const std::size_t end = bytes.find_first_of("\r\n", begin);
        const std::size_t length = std::min(end, bytes.size()) - begin;
        if (length > lineLimit * 4)
            throw Error(quoted(name) + "line " + std::to_string(line) + " is longer than " +
                        std::to_string(lineLimit >> 10) +
                        " KB. Save the text with a line break after each paragraph.");
        line += bytes[end] == '\n';
        begin = end + 1;
    }
}

} // namespace

DecodedText decodeText(std::string_view bytes, std::string_view name, std::size_t lineLimit)
{
    refuseUnfit(bytes, name);
    refuseEndlessLine(bytes, name, lineLimit);
    const Encoding encoding = guessEncoding(bytes);
    bytes.remove_prefix(encoding.markSize);
    DecodedText decoded;
    if (encoding.name == "UTF-8")
        decoded = mendText(bytes, name, lineLimit);
    else
        decoded = mendText(convertToUtf8(bytes, encoding.name), name, lineLimit);
    decoded.encoding = encoding.name;
    return decoded;
}

DecodedText mendText(std::string_view text, std::string_view name, std::size_t lineLimit)
{
    DecodedText mended = Mender(text, name, lineLimit).run();
    mended.encoding = "UTF-8";
    return mended;
}

} // namespace policy
