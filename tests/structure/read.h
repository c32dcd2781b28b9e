// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/structure.h"

#include <string>

/// Text in, text out: what the tests of structure say about a document.
namespace policy::test {

/// The rules of the data folder, read once.
const structure::Rules &rules();
/// A document with the id "doc" from plain text.
Document read(std::string text);

/// A line a passage: "3-4 body 〔label〕 text".
std::string passages(const Document &document);
/// A line a section: "2.1 〔1、〕 title", indented by level.
std::string outline(const Document &document);
/// A line a recommendation: "5-6 proposed doc/1/(1) {title} text".
std::string recommendations(const Document &document);

} // namespace policy::test
