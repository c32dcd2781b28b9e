// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/rules.h"

#include <string_view>

/// Tells what somebody is to do from what comes of something, or merely happens.
namespace policy::structure {

/// "The Government will set up …": what somebody will do, when the verb after `at` is one of
/// action.
bool isActionNext(std::string_view text, std::size_t at, const Rules &rules);

/// "will trim", "is to be extended": something is to be done. `at`: right after "will". Not "will
/// remain", and without somebody who does it not "will enhance", which is what a measure leads to.
bool isPlan(std::string_view text, std::size_t at, bool somebody, const Rules &rules);

/// 香港交易所將每年組織…, 兩地同意開通…, 金管局可與…商討: somebody and an action around the cue.
bool isHanPlan(std::string_view text, const CueHit &hit, const Rules &rules);

/// "This will …", "which will …": what comes of something, not what somebody is to do.
bool pointsBack(std::string_view text, const CueHit &hit);

/// "called on the Governor" is a visit; "called on members to …" asks for something.
bool isVisit(std::string_view text, const CueHit &hit);

/// "The memorandum will further …" foretells: only somebody can undertake. Who does is named by
/// a word for bodies, which ends at `agentEnd` (npos: none), or by a name with a capital letter.
bool hasAgent(std::string_view text, const CueHit &hit, std::size_t agentEnd);

/// Who undertakes: what stands before 會, 將 or "will" up to the comma before.
std::string_view undertakerIn(std::string_view text, const CueHit &hit);

} // namespace policy::structure
