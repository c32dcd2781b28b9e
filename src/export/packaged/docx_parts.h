// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/paper.h"

#include <string>

/// The parts of a DOCX file that do not depend on the paper's blocks.
namespace policy::docx {

inline constexpr const char *mainNamespace =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr const char *relationNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr int textWidth = 9412; ///< twips between A4's margins

std::string contentTypes();
std::string packageRelations();
std::string documentRelations();
std::string styles(const Paper &paper);
std::string numbering();
std::string settings(const Paper &paper);
std::string fontTable();
std::string footer(const Paper &paper);
std::string coreProperties(const Paper &paper);
std::string appProperties();

} // namespace policy::docx
