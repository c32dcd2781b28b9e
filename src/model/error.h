// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace policy {

/// The one exception of the core: what was being done, to what, and why it failed, as one sentence
/// a user can act on ("Cannot import notes.txt: the file is empty. Choose a file with text.").
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A failure that comes from how a command was called (unknown id, unknown format): exit status 2.
class UsageError : public Error {
public:
    using Error::Error;
};

/// Thrown by long work when its stop token is set. Never shown as a failure.
class Cancelled : public std::exception {
public:
    [[nodiscard]] const char *what() const noexcept override { return "cancelled"; }
};

} // namespace policy
