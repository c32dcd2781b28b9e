// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keeping.h"
#include "store/connection.h"

#include <cstdint>
#include <optional>
#include <string>

namespace policy {

/// A change of a person's that can be taken back or done again.
struct Step {
    std::int64_t number = 0;
    std::string name;
    std::string changes; ///< see ChangeRecorder
};

/// The library's history: it belongs to the library, not to a program that has it open, so that
/// what one did yesterday another can take back. Inside the caller's transaction.
class Steps {
public:
    explicit Steps(Connection &connection) : connection_(connection) {}

    /// A new step; what had been taken back can no longer be done again. The oldest go when there
    /// are more than anybody remembers.
    void add(const std::string &name, const std::string &changes);
    [[nodiscard]] History names() const;
    [[nodiscard]] std::optional<Step> toUndo() const;
    [[nodiscard]] std::optional<Step> toRedo() const;
    void mark(std::int64_t step, bool undone);
    void drop(std::int64_t step);

private:
    [[nodiscard]] std::optional<Step> read(const std::string &which) const;

    Connection &connection_;
};

} // namespace policy
