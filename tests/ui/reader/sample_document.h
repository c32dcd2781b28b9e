// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <memory>
#include <string>

/// A small bilingual document made by hand: two headings, an item in each language (they are
/// counterparts), two recommendations in one paragraph, a menu before and a caption after the text.
std::shared_ptr<policy::Document> sampleDocument();

/// The file it would come from; its lines are those the document states.
std::shared_ptr<const std::string> sampleSource();

/// A document of so many bytes, all paragraphs.
std::shared_ptr<policy::Document> longDocument(std::size_t bytes);
