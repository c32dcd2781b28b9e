// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/cues.h"

#include <string>
#include <vector>

/// Classes of data/language/recommendation_cues.txt and stage_cues.txt.
namespace policy::structure {

namespace cue {
enum : CueMask {
    Urge = 1,        ///< says outright that something is urged: 建議, recommend
    Modal = 2,       ///< 應, 須, should
    May = 4,         ///< 可考慮, may consider
    Seek = 8,        ///< 爭取
    Action = 16,     ///< what somebody does: 推動, establish
    Lead = 32,       ///< opens a further point: 同時, 此外, in addition
    Never = 64,      ///< words in which another cue says nothing: 適應, 反應
    Says = 128,      ///< 說, 表示, said
    Wish = 256,      ///< what a speaker asks for: 希望, 支持
    Undertake = 512, ///< 將會繼續, will continue to
    Agree = 1024,    ///< 雙方, 達成共識, agreed
    Done = 2048,     ///< 簽署, launched
    Vague = 4096,    ///< 一系列, a number of: a summary, not a thing done
    Past = 8192,     ///< 一直, 已經, since: history
    Count = 16384,   ///< what can be counted as done: 個項目, 份, memoranda
    Setting = 32768 ///< opens a phrase that says where, why or how: 在…方面, 為了, in order to
};
}

inline std::vector<std::string> sentenceClassNames()
{
    return {"urge", "modal",     "may",   "seek", "action", "lead", "never", "says",
            "wish", "undertake", "agree", "done", "vague",  "past", "count", "setting"};
}

} // namespace policy::structure
