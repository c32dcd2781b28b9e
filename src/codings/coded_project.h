// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace policy {

/// A code of a codebook. Its place in the tree is its path.
struct Code {
    std::string guid;
    std::vector<std::string> path; ///< names, outermost first, its own last
    std::string description;
};

/// A text that was coded, UTF-8.
struct CodedSource {
    std::string guid;
    std::string name;
    std::string text;
    std::vector<std::string> notes; ///< on the text as a whole
};

/// A stretch of a source with what a person made of it.
struct Coding {
    std::size_t source = 0; ///< index into CodedProject::sources
    std::size_t begin = 0;  ///< bytes into the source's text
    std::size_t end = 0;
    std::vector<std::size_t> codes; ///< indexes into CodedProject::codes
    std::vector<std::string> notes;
};

/// What a program for qualitative analysis has exported (REFI-QDA 1.0 and 1.5).
struct CodedProject {
    std::string name;
    std::string origin; ///< the program: "NVivo", "ATLAS.ti" …
    std::vector<Code> codes;
    std::vector<CodedSource> sources;
    std::vector<Coding> codings;
    std::vector<std::string> problems; ///< what could not be read, a sentence each
};

/// Reads a project (QDPX) or a codebook alone (QDC). Throws Error with the reason alone for what is
/// neither: no ZIP file, broken or hostile XML, more than a computer should unpack. What is wrong
/// with one source or one coding is a line in `problems`; the others are read.
CodedProject readCodedProject(const std::string &bytes);
/// The same from a file. Throws Error in one sentence naming the file, the reason and what to do.
CodedProject readCodedFile(const std::filesystem::path &file);

/// The GUIDs that the program's own exports give the codes of regions ("region"), sectors
/// ("sector") and stages ("stage").
std::string codeGuid(const std::string &kind, const std::string &id);

} // namespace policy
