// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packing.h"

#include <limits>

namespace policy {

void Packer::number(std::uint64_t value)
{
    while (value >= 0x80) {
        bytes_ += static_cast<char>(0x80U | (value & 0x7FU));
        value >>= 7U;
    }
    bytes_ += static_cast<char>(value);
}

void Packer::signedNumber(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    number(value < 0 ? ~(bits << 1U) : bits << 1U);
}

void Packer::text(std::string_view value)
{
    number(value.size());
    bytes_ += value;
}

void Packer::span(Span value, std::size_t &before)
{
    signedNumber(static_cast<std::int64_t>(value.begin) - static_cast<std::int64_t>(before));
    number(value.size());
    before = value.end;
}

std::uint64_t Unpacker::longNumber()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (at_ >= bytes_.size()) throw Damaged();
        const auto byte = static_cast<unsigned char>(bytes_[at_++]);
        value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
        if (byte < 0x80) return value;
    }
    throw Damaged();
}

std::uint64_t Unpacker::numberBelow(std::uint64_t limit)
{
    const std::uint64_t value = number();
    if (value >= limit) throw Damaged();
    return value;
}

std::int64_t Unpacker::signedNumber()
{
    const std::uint64_t bits = number();
    return static_cast<std::int64_t>((bits & 1U) != 0 ? ~(bits >> 1U) : bits >> 1U);
}

int Unpacker::integer()
{
    const std::int64_t value = signedNumber();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        throw Damaged();
    return static_cast<int>(value);
}

std::string_view Unpacker::text()
{
    const std::uint64_t size = number();
    if (size > bytes_.size() - at_) throw Damaged();
    const std::string_view value = bytes_.substr(at_, size);
    at_ += size;
    return value;
}

Span Unpacker::span(std::size_t &before, std::size_t size)
{
    const std::int64_t begin = static_cast<std::int64_t>(before) + signedNumber();
    const std::uint64_t length = number();
    if (begin < 0 || static_cast<std::uint64_t>(begin) > size ||
        length > size - static_cast<std::uint64_t>(begin))
        throw Damaged();
    const Span value{static_cast<std::size_t>(begin), static_cast<std::size_t>(begin) + length};
    before = value.end;
    return value;
}

std::size_t Unpacker::count()
{
    return numberBelow(bytes_.size() - at_ + 1);
}

} // namespace policy
