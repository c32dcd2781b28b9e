// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facet_columns.h"

#include "store/packing.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace policy {

namespace {

/// More than there can be passages in a document, and little enough to go through.
constexpr std::uint64_t mostRows = 1U << 28U;

using Numbers = std::vector<std::uint32_t>;

void addOnce(Numbers &numbers, std::uint32_t number)
{
    if (std::ranges::find(numbers, number) == numbers.end()) numbers.push_back(number);
}

/// Neighbours are mostly alike: how many rows, and the number that they have.
class Runs {
public:
    void add(std::uint32_t number)
    {
        if (length_ > 0 && number != number_) end();
        number_ = number;
        ++length_;
    }
    std::string bytes()
    {
        end();
        return out_.bytes();
    }

private:
    void end()
    {
        if (length_ == 0) return;
        out_.number(length_);
        out_.number(number_);
        length_ = 0;
    }

    Packer out_;
    std::uint32_t number_ = 0;
    std::uint64_t length_ = 0;
};

/// Any number of numbers a row: how many, and each.
class Lists {
public:
    void add(const Numbers &numbers)
    {
        out_.number(numbers.size());
        for (const std::uint32_t number : numbers)
            out_.number(number);
    }
    [[nodiscard]] const std::string &bytes() const { return out_.bytes(); }

private:
    Packer out_;
};

/// Lists whose numbers grow along the document: each as its distance from the one before.
class Distances {
public:
    void add(const Numbers &numbers)
    {
        out_.number(numbers.size());
        for (const std::uint32_t number : numbers) {
            out_.signedNumber(static_cast<std::int64_t>(number) - before_);
            before_ = number;
        }
    }
    [[nodiscard]] const std::string &bytes() const { return out_.bytes(); }

private:
    Packer out_;
    std::int64_t before_ = 0;
};

using Take = std::function<void(std::uint32_t, std::span<const std::uint32_t>)>;

std::uint32_t unpackRuns(Unpacker &in, const Take &take)
{
    std::uint32_t row = 0;
    while (!in.atEnd()) {
        const auto end = row + static_cast<std::uint32_t>(in.numberBelow(mostRows));
        const auto number = static_cast<std::uint32_t>(in.number());
        for (; row < end; ++row)
            take(row, {&number, 1});
    }
    return row;
}

std::uint32_t unpackLists(Unpacker &in, bool distances, const Take &take)
{
    Numbers numbers;
    std::int64_t before = 0;
    std::uint32_t row = 0;
    for (; !in.atEnd(); ++row) {
        numbers.resize(in.count());
        for (std::uint32_t &number : numbers) {
            if (distances) before += in.signedNumber();
            const auto value = distances ? static_cast<std::uint64_t>(before) : in.number();
            if (value > std::numeric_limits<std::uint32_t>::max()) throw Unpacker::Damaged();
            number = static_cast<std::uint32_t>(value);
        }
        take(row, numbers);
    }
    return row;
}

bool isRuns(FacetColumn column)
{
    return column == FacetColumn::Stage || column == FacetColumn::Language ||
           column == FacetColumn::LanguageOfPassage;
}

} // namespace

FacetColumns packFacets(const Document &document, const NameNumbers &numbers)
{
    Lists regions;
    Lists sectors;
    Lists actors;
    Runs stages;
    Runs languages;
    Distances passages;
    for (const Recommendation &one : document.recommendations) {
        Numbers of;
        for (const RegionTag &tag : one.regions)
            if (tag.role == RegionRole::About) addOnce(of, numbers.region(tag.region));
        regions.add(of);
        of.clear();
        for (const SectorTag &tag : one.sectors)
            addOnce(of, numbers.sector(tag.sector));
        sectors.add(of);
        of.clear();
        for (const Mention &actor : one.actors)
            addOnce(of, numbers.actor(actor.text));
        actors.add(of);
        of.clear();
        for (const TextPiece &piece : one.pieces)
            addOnce(of, static_cast<std::uint32_t>(piece.passage));
        passages.add(of);
        stages.add(static_cast<std::uint32_t>(one.stage));
        languages.add(static_cast<std::uint32_t>(one.language));
    }
    Runs ofPassages;
    for (const Passage &one : document.passages)
        ofPassages.add(static_cast<std::uint32_t>(one.language));
    return {regions.bytes(),   sectors.bytes(),  actors.bytes(),    stages.bytes(),
            languages.bytes(), passages.bytes(), ofPassages.bytes()};
}

std::uint32_t unpackColumn(FacetColumn column, std::string_view packed, const Take &take)
{
    Unpacker in(packed);
    if (isRuns(column)) return unpackRuns(in, take);
    return unpackLists(in, column == FacetColumn::Passages, take);
}

} // namespace policy
