// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/cues.h"

#include <string>
#include <vector>

/// Classes of data/language/recommendation_cues.txt and stage_cues.txt.
namespace policy::structure {

namespace cue {
enum : CueMask {
    Urge = 1U << 0,       ///< says outright that something is urged: 建議, recommend
    Modal = 1U << 1,      ///< 應, 須, should
    May = 1U << 2,        ///< 可考慮, may consider
    Seek = 1U << 3,       ///< 爭取
    Action = 1U << 4,     ///< what somebody does: 推動, establish
    Lead = 1U << 5,       ///< opens a further point: 同時, 此外, in addition
    Never = 1U << 6,      ///< words in which another cue says nothing: 適應, 反應
    Says = 1U << 7,       ///< 說, 表示, said
    Wish = 1U << 8,       ///< what a speaker asks for: 希望
    Undertake = 1U << 9,  ///< 將會繼續, will continue to
    Agree = 1U << 10,     ///< 雙方, 達成共識, agreed
    Done = 1U << 11,      ///< 簽署, launched
    Vague = 1U << 12,     ///< 一系列, a number of: a summary, not a thing done
    Past = 1U << 13,      ///< 一直, since: history
    Count = 1U << 14,     ///< what can be counted as done: 個項目, 《
    Setting = 1U << 15,   ///< opens a phrase that says where, why or how: 在…方面, in order to
    Weak = 1U << 16,      ///< 要: asks for something only in reported speech
    Refused = 1U << 17,   ///< 不會採納: a wish that is turned down
    Continue = 1U << 20,  ///< 涵蓋, 涉及: goes on about what was just said
    Event = 1U << 19,     ///< 舉行, to be held: what will take place, not what somebody will do
    Consensus = 1U << 18, ///< 達成共識: an agreement has been reached on what follows
    Agent = 1U << 21,     ///< government, bureau: who, with "will" after it, undertakes something
    Will = 1U << 22,      ///< will
    Coverb = 1U << 23,    ///< 把, 與, 向: an action follows in the same phrase
    Effect = 1U << 24,    ///< help, enhance: what a measure does, unless somebody is to do it
    State = 1U << 25,     ///< remain, benefit: nothing that is undertaken
    Formal = 1U << 26,    ///< 特制定本方案, in duplicate: about the paper itself
    Now = 1U << 27,       ///< 現時, at present: how things are

    Might = 1U << 28, ///< 可: May, when somebody who can act stands before and an action after

    Planned = 1U << 29, ///< no class of the files: "will", "is to" with what is to be done
};
}

inline std::vector<std::string> sentenceClassNames()
{
    return {"urge",   "modal",     "may",       "seek",  "action",   "lead",  "never", "says",
            "wish",   "undertake", "agree",     "done",  "vague",    "past",  "count", "setting",
            "weak",   "refused",   "consensus", "event", "continue", "agent", "will",  "coverb",
            "effect", "state",     "formal",    "now",   "might"};
}

} // namespace policy::structure
