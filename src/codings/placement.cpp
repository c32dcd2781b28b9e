// SPDX-License-Identifier: GPL-3.0-or-later
#include "codings/placement.h"

#include "model/error.h"
#include "text/utf8.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace policy {

namespace {

constexpr std::size_t probes = 40;     // places at which a source is held against a document
constexpr std::size_t probeBytes = 30; // ten Han characters, five Latin words
constexpr double sameText = 0.3;       // of the probes that a source's document has at least
constexpr std::size_t contextBytes = 90;

/// White space and what cannot be seen: programs put it in and take it out as they like.
bool isSpace(char32_t value)
{
    return value <= 0x20 || value == 0xA0 || value == 0xAD || value == 0x3000 || value == 0xFEFF ||
           (value >= 0x2000 && value <= 0x200F) || value == 0x2028 || value == 0x2029 ||
           value == 0x202F || value == 0x2060;
}

std::string squeezed(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const auto [value, offset, size] : utf8::CodePoints(text))
        if (!isSpace(value)) out.append(text.substr(offset, size));
    return out;
}

/// A document's text without spaces, and where each byte of it comes from.
class Field {
public:
    explicit Field(const Document &document)
    {
        for (std::size_t i = 0; i < document.passages.size(); ++i) {
            const Passage &passage = document.passages[i];
            // A label is no part of the text; what begins in it begins with the text.
            for (const auto [value, offset, size] : utf8::CodePoints(passage.label))
                if (!isSpace(value)) add(passage.label, offset, size, static_cast<int>(i), true);
            for (const auto [value, offset, size] : utf8::CodePoints(passage.text))
                if (!isSpace(value)) add(passage.text, offset, size, static_cast<int>(i), false);
        }
    }

    [[nodiscard]] const std::string &text() const { return text_; }
    [[nodiscard]] TextPlace begin(std::size_t at) const
    {
        return {from_[at].passage, from_[at].isLabel ? 0 : from_[at].byte};
    }
    /// Behind the byte before `at`.
    [[nodiscard]] TextPlace end(std::size_t at) const
    {
        const Origin &last = from_[at - 1];
        return {last.passage, last.isLabel ? 0 : last.byte + 1};
    }

private:
    struct Origin {
        int passage = 0;
        std::size_t byte = 0;
        bool isLabel = false;
    };

    void add(std::string_view text, std::size_t offset, std::size_t size, int passage, bool isLabel)
    {
        text_.append(text.substr(offset, size));
        for (std::size_t i = 0; i < size; ++i)
            from_.push_back({passage, offset + i, isLabel});
    }

    std::string text_;
    std::vector<Origin> from_;
};

/// The share of a source's probes that the field has.
double likeness(const std::string &source, const Field &field)
{
    if (source.empty()) return 0;
    std::size_t found = 0;
    std::size_t tried = 0;
    for (std::size_t i = 0; i < probes; ++i) {
        std::size_t at = source.size() * i / probes;
        while (at > 0 && utf8::isContinuation(source[at]))
            --at;
        std::size_t end = std::min(at + probeBytes, source.size());
        while (end < source.size() && utf8::isContinuation(source[end]))
            ++end;
        ++tried;
        if (field.text().find(source.substr(at, end - at)) != std::string::npos) ++found;
    }
    return static_cast<double>(found) / static_cast<double>(tried);
}

std::size_t commonEnd(std::string_view a, std::string_view b)
{
    std::size_t n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

std::size_t commonBegin(std::string_view a, std::string_view b)
{
    const auto [end, other] = std::mismatch(
        a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())),
        b.begin());
    static_cast<void>(other);
    return static_cast<std::size_t>(end - a.begin());
}

/// Where the words stand in the field; of several places the one whose surroundings fit best.
std::optional<std::size_t> find(const Field &field, const std::string &words,
                                const std::string &before, const std::string &after)
{
    std::optional<std::size_t> best;
    std::size_t fit = 0;
    const std::string_view text = field.text();
    for (std::size_t at = text.find(words); at != std::string_view::npos;
         at = text.find(words, at + 1)) {
        const std::string_view left = text.substr(0, at);
        const std::size_t fits =
            commonEnd(left.substr(left.size() - std::min(left.size(), contextBytes)), before) +
            commonBegin(text.substr(at + words.size(), contextBytes), after);
        if (best && fits <= fit) continue;
        best = at;
        fit = fits;
    }
    return best;
}

/// Bytes that a stretch and a piece of a passage share.
std::size_t shared(const TextPlace &begin, const TextPlace &end, const TextPiece &piece)
{
    const std::size_t from =
        piece.passage == begin.passage ? std::max(begin.byte, piece.span.begin) : piece.span.begin;
    const std::size_t to =
        piece.passage == end.passage ? std::min(end.byte, piece.span.end) : piece.span.end;
    if (piece.passage < begin.passage || piece.passage > end.passage || from >= to) return 0;
    return to - from;
}

/// Those that the stretch lies in, or of which it covers most.
std::vector<std::string> recommendationsAt(const Document &document, const PlacedCoding &placed)
{
    std::vector<std::string> ids;
    for (const Recommendation &one : document.recommendations) {
        std::size_t all = 0;
        std::size_t covered = 0;
        for (const TextPiece &piece : one.pieces) {
            all += piece.span.end - piece.span.begin;
            covered += shared(placed.begin, placed.end, piece);
        }
        const std::size_t length =
            placed.begin.passage == placed.end.passage ? placed.end.byte - placed.begin.byte : 0;
        if (covered > 0 && (2 * covered >= all || (length > 0 && 2 * covered >= length)))
            ids.push_back(one.id);
    }
    return ids;
}

} // namespace

Placement placeCodings(const CodedProject &project,
                       const std::vector<std::shared_ptr<const Document>> &documents,
                       const std::stop_token &stop)
{
    std::vector<Field> fields;
    for (const auto &document : documents)
        fields.emplace_back(*document);
    std::vector<std::optional<std::size_t>> home; // document of each source
    for (const CodedSource &source : project.sources) {
        if (stop.stop_requested()) throw Cancelled();
        const std::string text = squeezed(source.text);
        std::optional<std::size_t> best;
        double most = sameText;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (const double like = likeness(text, fields[i]); like >= most && like > 0) {
                if (best && like == most) continue;
                most = like;
                best = i;
            }
        home.push_back(best);
    }
    Placement placement;
    for (std::size_t i = 0; i < project.codings.size(); ++i) {
        if (stop.stop_requested()) throw Cancelled();
        const Coding &coding = project.codings[i];
        const std::string_view text = project.sources[coding.source].text;
        const std::string words = squeezed(text.substr(coding.begin, coding.end - coding.begin));
        const auto &document = home[coding.source];
        std::optional<std::size_t> at;
        if (document && !words.empty()) {
            const std::size_t from = coding.begin - std::min(coding.begin, 2 * contextBytes);
            at = find(fields[*document], words, squeezed(text.substr(from, coding.begin - from)),
                      squeezed(text.substr(coding.end, 2 * contextBytes)));
        }
        if (!at) {
            placement.lost.push_back(i);
            continue;
        }
        PlacedCoding placed{i,
                            *document,
                            fields[*document].begin(*at),
                            fields[*document].end(*at + words.size()),
                            {}};
        placed.recommendations = recommendationsAt(*documents[*document], placed);
        placement.placed.push_back(std::move(placed));
    }
    placement.documents = std::move(home);
    return placement;
}

} // namespace policy
