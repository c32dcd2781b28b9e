// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "tagging/lexicon.h"

#include <optional>
#include <string_view>
#include <vector>

namespace policy {

/// Finds who is asked or has agreed to act, as the text names it: 鼓勵浙江企業…, 特區政府應…,
/// "urges the Government to". Who only proposes (經民聯建議) is no actor.
class ActorTagger {
public:
    /// In reading order, each name once. Spans are bytes of `text`.
    [[nodiscard]] static std::vector<Mention> inText(std::string_view text, const Reading &reading);

    /// Whom a lead-in asks to act: 特區政府 in …，建議特區政府：
    [[nodiscard]] static std::optional<std::string> inLeadIn(std::string_view text,
                                                             const Reading &reading);
};

} // namespace policy
