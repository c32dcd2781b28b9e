// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/packaged/xml_writer.h"
#include "export/paper.h"

#include <string>

/// The parts of an ODT file that do not depend on the paper's blocks.
namespace policy::odt {

/// All namespaces the parts use, as attributes of their root.
void openRoot(XmlWriter &xml, const char *name);
/// Faces that styles name.
void fontFaces(XmlWriter &xml);

std::string styles(const Paper &paper);
std::string metadata(const Paper &paper);
std::string manifest();

} // namespace policy::odt
