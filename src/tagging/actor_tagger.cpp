// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/actor_tagger.h"

#include "tagging/clauses.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {

constexpr std::size_t longestName = 28;    ///< symbols of one Chinese name
constexpr std::size_t longestWords = 70;   ///< symbols of one English name
constexpr std::size_t longestProper = 100; ///< of one that "of" and "and" lengthen
constexpr std::size_t noName = static_cast<std::size_t>(-1);

struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Works on one text: where names can begin and end, and what the cues point at.
class ActorFinder {
public:
    explicit ActorFinder(const Reading &reading)
        : text_(reading.text), names_(reading.of(Use::ActorName)),
          heads_(reading.of(Use::ActorHead)), objects_(reading.of(Use::ActorObject)),
          subjects_(reading.of(Use::ActorSubject)), adverbs_(reading.of(Use::ActorAdverb)),
          skips_(reading.of(Use::ActorSkip)), stops_(reading.of(Use::ActorStop)),
          proposers_(reading.of(Use::ActorProposer)), leading_(reading.of(Use::ActorLeading)),
          passives_(reading.of(Use::ActorPassive)), things_(reading.of(Use::ActorThing)),
          betweens_(reading.of(Use::ActorBetween)), togethers_(reading.of(Use::ActorTogether)),
          owners_(reading.of(Use::ActorOwner)), withs_(reading.of(Use::ActorWith)),
          places_(Lexicon::concepts(reading, Use::Region, Use::RegionExcept))
    {
        // 發展 in 貿易發展局 stops nothing; 部 in 北部 ends no name.
        std::erase_if(stops_, [&](const Occurrence &stop) {
            return isInside(stop, heads_) || isInside(stop, names_) || isInPlace(stop);
        });
        std::erase_if(heads_, [&](const Occurrence &head) {
            return isInside(head, stops_) || isInPlace(head);
        });
    }

    /// `owning`: also those whose work something is.
    std::vector<Range> find(bool owning = true)
    {
        if (!owning) owners_.clear();
        for (const Occurrence &cue : objects_)
            if (!isWithinLonger(cue)) after(cue.last);
        for (const Occurrence &cue : subjects_)
            if (!isWithinLonger(cue)) before(cue);
        for (const Occurrence &cue : owners_)
            if (!isWithinLonger(cue)) owner(cue.last);
        for (const Occurrence &cue : withs_)
            counterpart(cue.first);
        for (const Occurrence &cue : proposers_)
            authority(cue.first);
        for (const Occurrence &cue : betweens_)
            both(cue.last);
        for (const Occurrence &cue : togethers_)
            pair(cue.first);
        parties();
        std::ranges::sort(found_, [](const Range &a, const Range &b) {
            return a.first != b.first ? a.first < b.first : a.last > b.last;
        });
        std::vector<Range> kept;
        for (const Range &range : found_)
            if (kept.empty() || range.first >= kept.back().last) kept.push_back(range);
        return kept;
    }

    /// The name between a "leading" cue and the colon at the end of the text.
    std::optional<Range> beforeColon()
    {
        std::size_t end = text_.size();
        while (end > 0 && (text_.symbols[end - 1] == U':' || text_.symbols[end - 1] == U' '))
            --end;
        for (const std::u32string_view word : {U" to", U" that"}) // "we ask the Government to:"
            if (end > word.size() &&
                std::u32string(text_.symbols.begin() +
                                   static_cast<std::ptrdiff_t>(end - word.size()),
                               text_.symbols.begin() + static_cast<std::ptrdiff_t>(end)) == word)
                end -= word.size();
        for (const Occurrence &cue : leading_) {
            const std::size_t begin = skipped(cue.last);
            if (begin < end && end - begin <= longestName && endsInName(begin, end))
                return Range{begin, end};
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isLatinAt(std::size_t at) const
    {
        return at < text_.size() && isLatinWord(text_.symbols[at]);
    }

    static bool isInside(const Occurrence &word, const std::vector<Occurrence> &others)
    {
        return std::ranges::any_of(others, [&](const Occurrence &other) {
            return other.first <= word.first && word.last <= other.last &&
                   other.last - other.first > word.last - word.first;
        });
    }

    [[nodiscard]] bool isInPlace(const Occurrence &word) const // 在浙, 北部都會區
    {
        return std::ranges::any_of(places_, [&](const ConceptMatch &place) {
            return place.first <= word.first && word.last <= place.last;
        });
    }

    /// A cue is none inside a longer word of ours: 要 in 要求, 會 in 會議.
    [[nodiscard]] bool isWithinLonger(const Occurrence &cue) const
    {
        return isInside(cue, stops_) || isInside(cue, objects_) || isInside(cue, heads_) ||
               isInside(cue, names_);
    }

    [[nodiscard]] std::size_t skipped(std::size_t at) const
    {
        for (bool moved = true; moved;) {
            moved = false;
            if (at < text_.size() && text_.symbols[at] == U' ') ++at;
            for (const Occurrence &word : skips_)
                if (word.first == at && !startsName(at)) {
                    at = word.last;
                    moved = true;
                    break;
                }
        }
        if (at < text_.size() && text_.symbols[at] == U' ') ++at;
        return at;
    }

    [[nodiscard]] bool startsName(std::size_t at) const
    {
        return std::ranges::any_of(names_,
                                   [&](const Occurrence &name) { return name.first == at; });
    }

    /// Whether the stretch ends in the name of an actor or in a noun that ends one.
    [[nodiscard]] bool endsInName(std::size_t begin, std::size_t end) const
    {
        const auto ends = [&](const Occurrence &word) {
            return word.last == end && word.first >= begin;
        };
        return std::ranges::any_of(names_, ends) || std::ranges::any_of(heads_, ends);
    }

    [[nodiscard]] bool hasStop(std::size_t begin, std::size_t end) const
    {
        return std::ranges::any_of(stops_, [&](const Occurrence &word) {
            return word.first >= begin && word.last <= end;
        });
    }

    [[nodiscard]] bool cuts(std::size_t at) const
    {
        const char32_t c = text_.symbols[at];
        return endsPhrase(text_, at) || c == U'(' || c == U')' || c == U'\n';
    }

    /// 1 past a joining word at `at` (、 和 及 與 或 and), `at` where there is none.
    [[nodiscard]] std::size_t joined(std::size_t at) const
    {
        static constexpr std::array<std::u32string_view, 11> words{
            U"以及", U"及其",   U"、",    U"和", U"及",  U"与",
            U"或",   U", and ", U" and ", U", ", U" or "};
        for (const std::u32string_view word : words) {
            const std::size_t end = at + word.size();
            if (end <= text_.size() &&
                std::u32string_view(word) ==
                    std::u32string(text_.symbols.begin() + static_cast<std::ptrdiff_t>(at),
                                   text_.symbols.begin() + static_cast<std::ptrdiff_t>(end)))
                return end;
        }
        return at;
    }

    [[nodiscard]] bool endsHead(std::size_t end) const
    {
        return std::ranges::any_of(heads_,
                                   [&](const Occurrence &head) { return head.last == end; });
    }

    /// "Commerce and Economic Development Bureau", "Central Bank of Brazil": the words with
    /// capitals from `begin` to a noun that ends a name, and what "of" adds to it; noName where
    /// there is none.
    [[nodiscard]] std::size_t properEnd(std::size_t begin) const
    {
        const std::size_t limit = std::min(text_.size(), begin + longestProper);
        std::size_t end = noName;
        bool headed = false; // a noun that ends a name has been read
        bool ofAfter = false;
        for (std::size_t at = begin; at < limit && isLatinAt(at);) {
            std::size_t last = at;
            while (last < limit && isLatinWord(text_.symbols[last]))
                ++last;
            const std::u32string word(text_.symbols.begin() + static_cast<std::ptrdiff_t>(at),
                                      text_.symbols.begin() + static_cast<std::ptrdiff_t>(last));
            if (text_.capital[at]) {
                const bool head = endsHead(last) && !endsIn(places_, last);
                headed = headed || head;
                if (head || ofAfter) end = last;
                if (headed && !head && !ofAfter) break;
            } else if (word == U"of" && headed) {
                ofAfter = true;
            } else if ((word != U"and" && word != U"for" && word != U"the" && word != U"of") ||
                       (word == U"and" && headed)) {
                break;
            }
            at = last;
            if (at >= limit || text_.symbols[at] != U' ') break;
            ++at;
        }
        return end;
    }

    template <class Words> [[nodiscard]] static bool endsIn(const Words &words, std::size_t end)
    {
        return std::ranges::any_of(words, [&](const auto &word) { return word.last == end; });
    }

    /// End of the name that begins at `begin`; noName where none does. The nearest noun that can
    /// end it does, unless another follows at once (機場 + 管理局).
    /// `owned`: something of its own may follow.
    [[nodiscard]] std::size_t nameEnd(std::size_t begin, bool owned = false) const
    {
        const bool latin = isLatinAt(begin);
        if (latin && text_.capital[begin])
            if (const std::size_t proper = properEnd(begin); proper != noName) return proper;
        const std::size_t limit =
            std::min(text_.size(), begin + (latin ? longestWords : longestName / 2));
        std::size_t reach = begin;
        while (reach < limit && !cuts(reach) && joined(reach) == reach)
            ++reach;
        std::size_t end = noName;
        for (const auto *words : {&names_, &heads_})
            for (const Occurrence &word : *words) {
                if (word.first < begin || word.last > reach) continue;
                if (words == &names_ && word.first != begin) continue;
                if (hasStop(begin, word.first)) continue;
                if (end == noName || word.last <= end ? (end == noName || word.last < end) : false)
                    end = word.last;
            }
        if (end == noName) return noName;
        // Let the name run on through nouns that follow at once, within the same words.
        for (bool grown = true; grown;) {
            grown = false;
            for (const Occurrence &head : heads_)
                if (head.last > end && head.first <= end + (latin ? 1 : 4) && head.last <= reach &&
                    !hasStop(end, head.first) && !hasStop(begin, head.first)) {
                    end = head.last;
                    grown = true;
                }
        }
        return !owned && isPartOfThing(end) ? noName : end;
    }

    [[nodiscard]] bool isPartOfThing(std::size_t end) const
    {
        return std::ranges::any_of(things_,
                                   [&](const Occurrence &thing) { return thing.first == end; });
    }

    /// 香港 alone is where, not who, unless it is the subject.
    [[nodiscard]] bool isBarePlace(std::size_t begin, std::size_t end) const
    {
        return std::ranges::any_of(places_, [&](const ConceptMatch &place) {
            return place.first == begin && place.last == end;
        });
    }

    /// A common noun alone in English ("firms") says nothing of who.
    [[nodiscard]] bool isCommonNoun(std::size_t begin, std::size_t end) const
    {
        if (!isLatinAt(begin) || text_.capital[begin]) return false;
        return std::ranges::any_of(heads_, [&](const Occurrence &head) {
            return head.first == begin && head.last == end;
        });
    }

    /// 運輸及物流局, 廣東省政府: the name of an official body, not a noun for many.
    [[nodiscard]] bool isOfficial(std::size_t begin, std::size_t end) const
    {
        static constexpr std::u32string_view last = U"局署厅处府部";
        return end - begin >= 3 && last.find(text_.symbols[end - 1]) != last.npos;
    }

    /// 延長貿發局「…計劃」, 加強投資推廣署、旅發局的協作: the official bodies whose work it is.
    void owner(std::size_t at)
    {
        std::size_t begin = skipped(at);
        for (;;) {
            const std::size_t end =
                begin < text_.size() && !isLatinAt(begin) ? nameEnd(begin, true) : noName;
            if (end == noName || !isOfficial(begin, end)) return;
            take(begin, end);
            const std::size_t next = joined(end);
            if (next == end) return;
            begin = skipped(next);
        }
    }

    /// 與佛山和中山市政府商定: the official body right before the verb, back to 與.
    void counterpart(std::size_t at)
    {
        const std::size_t end = beforeAdverbs(at);
        if (!endsInName(0, end)) return;
        for (std::size_t begin = end; begin > 0 && end - begin < longestName; --begin) {
            if (cuts(begin - 1)) return;
            if (text_.symbols[begin - 1] != U'与' && text_.symbols[begin - 1] != U'跟') continue;
            if (isOfficial(begin, end) || endsInName(begin, end)) take(begin, end);
            return;
        }
    }

    /// 政府建議把…: a government that proposes is to act itself.
    void authority(std::size_t at)
    {
        static constexpr std::array<std::u32string_view, 3> names{U"政府", U"当局", U"government"};
        const std::size_t end = beforeAdverbs(at);
        const bool proposes = std::ranges::any_of(names, [&](std::u32string_view name) {
            return end >= name.size() &&
                   std::u32string(text_.symbols.begin() +
                                      static_cast<std::ptrdiff_t>(end - name.size()),
                                  text_.symbols.begin() + static_cast<std::ptrdiff_t>(end)) == name;
        });
        const std::u32string verb(text_.symbols.begin() + static_cast<std::ptrdiff_t>(at),
                                  text_.symbols.begin() +
                                      static_cast<std::ptrdiff_t>(std::min(text_.size(), at + 7)));
        if (proposes && (verb.starts_with(U"建议") || verb.starts_with(U"propose")))
            takeBack(end, isLatinAt(at), false);
    }

    /// Where a proper name in English begins that ends at `end`: "the Department of Justice" has no
    /// noun at its end that tells.
    [[nodiscard]] std::size_t properBegin(std::size_t end) const
    {
        std::size_t found = noName;
        for (std::size_t at = end; at > 0 && end - at < longestProper;) {
            std::size_t first = at;
            while (first > 0 && isLatinWord(text_.symbols[first - 1]))
                --first;
            if (first == at) break;
            if (text_.capital[first] && properEnd(first) == end) found = first;
            const std::u32string word(text_.symbols.begin() + static_cast<std::ptrdiff_t>(first),
                                      text_.symbols.begin() + static_cast<std::ptrdiff_t>(at));
            const bool joins = word == U"of" || word == U"and" || word == U"for" || word == U"the";
            if (!text_.capital[first] && !joins) break;
            if (first == 0 || text_.symbols[first - 1] != U' ') break;
            at = first - 1;
        }
        return found;
    }

    void take(std::size_t begin, std::size_t end)
    {
        if (!isBarePlace(begin, end) && !isCommonNoun(begin, end)) found_.push_back({begin, end});
    }

    /// "between the Monetary Authority and the Central Bank": both, or none.
    void both(std::size_t at)
    {
        const std::size_t begin = skipped(at);
        const std::size_t end = begin < text_.size() ? nameEnd(begin) : noName;
        if (end == noName) return;
        const std::size_t next = joined(end);
        const std::size_t other = next > end ? skipped(next) : noName;
        const std::size_t otherEnd = other < text_.size() ? nameEnd(other) : noName;
        if (otherEnd == noName) return;
        take(begin, end);
        take(other, otherEnd);
    }

    [[nodiscard]] std::size_t beforeAdverbs(std::size_t end) const
    {
        for (bool moved = true; moved;) {
            moved = false;
            if (end > 0 && text_.symbols[end - 1] == U' ') --end;
            for (const Occurrence &adverb : adverbs_)
                if (adverb.last == end && adverb.first < end) {
                    end = adverb.first;
                    moved = true;
                    break;
                }
        }
        return end;
    }

    /// 甲局與乙部在利雅得簽署: before the phrase that says where.
    [[nodiscard]] std::size_t beforePlace(std::size_t end) const
    {
        constexpr std::size_t longest = 12;
        if (endsInName(0, end)) return end;
        for (std::size_t at = end; at > 0 && end - at < longest && !cuts(at - 1); --at)
            if (text_.symbols[at - 1] == U'在' || text_.symbols[at - 1] == U'于')
                return beforeAdverbs(at - 1);
        return end;
    }

    /// 甲局與乙部簽署: both bodies right before `at`, or none. Where the one ends and the other
    /// begins is known, so their names may hold words at which a name stops elsewhere
    /// (專業服務協會).
    void pair(std::size_t at)
    {
        if (isLatinAt(at)) return;
        const std::size_t end = beforePlace(beforeAdverbs(at));
        if (!endsInName(0, end)) return;
        std::size_t begin = end;
        while (begin > 0 && end - begin < 2 * longestName && !cuts(begin - 1))
            --begin;
        for (const auto *cues : {&objects_, &proposers_})
            for (const Occurrence &cue : *cues)
                if (cue.last <= end && !isWithinLonger(cue))
                    begin = std::max<std::size_t>(begin, cue.last);
        begin = skipped(begin);
        for (std::size_t join = begin + 1; join + 1 < end; ++join) {
            const char32_t c = text_.symbols[join];
            if (c != U'与' && c != U'和' && c != U'同') continue;
            const std::size_t first = beforeAdverbs(join);
            if (first <= begin || !endsInName(begin, first) || !endsInName(join + 1, end)) continue;
            // Two, not one whose name has 與 in it.
            std::erase_if(found_, [&](const Range &range) {
                return range.first <= begin && range.last >= end;
            });
            take(begin, first);
            take(join + 1, end);
            return;
        }
    }

    /// Names after an "object" cue, with those joined to the first.
    void after(std::size_t at)
    {
        std::size_t begin = skipped(at);
        if (begin >= text_.size() || text_.symbols[begin] == U'的') return;
        std::size_t end = nameEnd(begin);
        if (end == noName) return;
        const bool latin = isLatinAt(begin);
        for (;;) {
            const std::size_t next = joined(end);
            if (next == end) break;
            const std::size_t more = skipped(next);
            const std::size_t moreEnd = more < text_.size() ? nameEnd(more) : noName;
            if (moreEnd == noName) break;
            const bool apart = latin || text_.symbols[end] == U'或';
            if (apart) {
                take(begin, end);
                begin = more;
            }
            end = moreEnd;
        }
        take(begin, end);
    }

    /// The name right before a "subject" cue, back to where its clause begins.
    void before(const Occurrence &cue)
    {
        const bool latin = isLatinAt(cue.first);
        if (latin && isPassive(cue.last)) return;
        const std::size_t end = beforeAdverbs(cue.first);
        takeBack(end, latin, false);
    }

    /// `listed`: the name stands before another with "and", so that a comma may join it too.
    void takeBack(std::size_t end, bool latin, bool listed)
    {
        if (end == 0) return;
        const bool named = endsInName(0, end);
        if (!named && !latin) return;
        const std::size_t begin = named ? nameBegin(end, latin) : properBegin(end);
        if (begin == noName || begin >= end || isCommonNoun(begin, end)) return;
        found_.push_back({begin, end});
        if (!latin) return;
        // "the Commission, the Committee and the Council jointly launched"
        static constexpr std::array<std::u32string_view, 3> joining{U", and ", U" and ", U", "};
        for (const std::u32string_view word : joining)
            for (const std::size_t article : {0U, 4U}) { // with or without "the "
                if (begin < word.size() + article) continue;
                const std::size_t at = begin - article - word.size();
                const std::u32string before(text_.symbols.begin() + static_cast<std::ptrdiff_t>(at),
                                            text_.symbols.begin() +
                                                static_cast<std::ptrdiff_t>(at + word.size()));
                if (before != word || (word == U", " && !listed)) continue;
                takeBack(at, latin, true);
                return;
            }
    }

    [[nodiscard]] std::size_t nameBegin(std::size_t end, bool latin) const
    {
        const std::size_t reach = latin ? longestWords : longestName;
        std::size_t begin = end;
        while (begin > 0 && end - begin < reach && !cuts(begin - 1) &&
               !isBoundary(begin, end, latin))
            --begin;
        if (begin > 0 && end - begin >= reach) return noName;
        begin = skipped(begin);
        return begin < end && endsInName(begin, end) && !hasStop(begin, end) ? begin : noName;
    }

    /// Whether a name that ends at `end` cannot reach back over what ends at `at`.
    [[nodiscard]] bool isBoundary(std::size_t at, std::size_t end, bool latin) const
    {
        const auto endsHere = [&](const std::vector<Occurrence> &words) {
            return std::ranges::any_of(words, [&](const Occurrence &word) {
                return word.last == at && word.last < end && word.last - word.first > 1;
            });
        };
        if (endsHere(stops_) || endsHere(objects_) || endsHere(proposers_)) return true;
        if (!latin || at == 0 || at >= end || text_.symbols[at - 1] != U' ') return false;
        // Small words that no name holds: "that the Government", "when airlines".
        std::size_t first = at - 1;
        while (first > 0 && isLatinWord(text_.symbols[first - 1]))
            --first;
        if (first == at - 1 || text_.capital[first]) return false;
        const std::u32string word(text_.symbols.begin() + static_cast<std::ptrdiff_t>(first),
                                  text_.symbols.begin() + static_cast<std::ptrdiff_t>(at - 1));
        static constexpr std::array<std::u32string_view, 24> open{
            U"that", U"and",  U"when",  U"if",  U"which", U"while", U"as",   U"but",
            U"so",   U"then", U"where", U"to",  U"with",  U"in",    U"than", U"because",
            U"by",   U"from", U"on",    U"who", U"or",    U"under", U"what", U"today"};
        // ", and the Government should": another clause begins.
        const bool clause = first >= 2 && text_.symbols[first - 2] == U',';
        if (word == U"and") return clause || endsInName(0, first > 0 ? first - 1 : 0);
        return std::ranges::find(open, std::u32string_view(word)) != open.end();
    }

    /// "should be set up": what stands before is acted upon; "have" without a participle is no act.
    [[nodiscard]] bool isPassive(std::size_t at) const
    {
        const std::size_t next = at + 1;
        return std::ranges::any_of(passives_,
                                   [&](const Occurrence &word) { return word.first == next; });
    }

    /// 《甲與乙合作備忘錄》: a title in quotation marks that begins with two bodies names its
    /// parties.
    void parties()
    {
        for (std::size_t begin = 0; begin < text_.size(); ++begin) {
            if (!text_.quoted[begin] || isLatinAt(begin)) continue;
            const std::size_t end = nameEnd(begin);
            if (end == noName) continue;
            const std::size_t next = joined(end);
            const std::size_t other = next > end ? nameEnd(next) : noName;
            if (other == noName) continue;
            found_.push_back({begin, end});
            found_.push_back({next, other});
        }
    }

    const MatchText &text_;
    std::vector<Occurrence> names_, heads_, objects_, subjects_, adverbs_, skips_, stops_,
        proposers_, leading_, passives_, things_, betweens_, togethers_, owners_, withs_;
    std::vector<ConceptMatch> places_;
    std::vector<Range> found_;
};

} // namespace

std::vector<Mention> ActorTagger::inText(std::string_view text, const Reading &reading)
{
    std::vector<Mention> actors;
    for (const Range &range : ActorFinder(reading).find()) {
        const Span span = reading.text.span(range.first, range.last);
        std::string name(text.substr(span.begin, span.size()));
        if (std::ranges::find(actors, name, &Mention::text) == actors.end())
            actors.push_back({std::move(name), span, ""});
    }
    return actors;
}

std::optional<std::string> ActorTagger::inLeadIn(std::string_view text, const Reading &reading)
{
    ActorFinder finder(reading);
    auto range = finder.beforeColon();
    if (!range) {
        // 甲局將：, "the Participants will cooperate in:" — not who has only agreed.
        const MatchText &words = reading.text;
        std::size_t sentence = words.size();
        while (sentence > 0 &&
               !(endsClause(words, sentence - 1) && words.symbols[sentence - 1] != U':'))
            --sentence;
        for (const Range &found : finder.find(false))
            if (found.first >= sentence && !range) range = found;
        if (!range) return std::nullopt;
    }
    const Span span = reading.text.span(range->first, range->last);
    std::string name(text.substr(span.begin, span.size()));
    for (const std::string_view both : {"雙方", "双方", "兩地", "两地", "sides", "places"})
        if (name.ends_with(both)) return std::nullopt;
    return name;
}

} // namespace policy
