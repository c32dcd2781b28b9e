// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/source.h"
#include "structure/rules.h"

namespace policy::structure {

/// Sections, passages and recommendations of a source, without regions, sectors and actors. Pure;
/// time and memory grow with the text's length alone.
Document readStructure(const Source &source, const Rules &rules);

} // namespace policy::structure
