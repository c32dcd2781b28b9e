// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace policy {

/// Appends numbers and texts to a string of bytes, small numbers in one byte (LEB128).
class Packer {
public:
    void number(std::uint64_t value);
    /// Numbers that are near zero on either side.
    void signedNumber(std::int64_t value);
    void text(std::string_view value);
    /// A span that begins near `before`, the end of the span packed before it.
    void span(Span value, std::size_t &before);

    [[nodiscard]] const std::string &bytes() const { return bytes_; }

private:
    std::string bytes_;
};

/// Reads back what a Packer wrote. Bytes that end early or run over throw Damaged.
class Unpacker {
public:
    /// The bytes were not written by a Packer of this version: the index is damaged.
    struct Damaged : std::exception {
        [[nodiscard]] const char *what() const noexcept override { return "damaged index"; }
    };

    explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}

    std::uint64_t number()
    {
        if (at_ < bytes_.size() && static_cast<unsigned char>(bytes_[at_]) < 0x80)
            return static_cast<unsigned char>(bytes_[at_++]); // most are that small
        return longNumber();
    }
    /// A number that must be below `limit`.
    std::uint64_t numberBelow(std::uint64_t limit);
    std::int64_t signedNumber();
    int integer();
    std::string_view text();
    /// A span that must lie within `size` bytes.
    Span span(std::size_t &before, std::size_t size);
    /// A count of things of at least one byte each.
    std::size_t count();

    [[nodiscard]] bool atEnd() const { return at_ == bytes_.size(); }

private:
    std::uint64_t longNumber();

    std::string_view bytes_;
    std::size_t at_ = 0;
};

} // namespace policy
