// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "structure/cues.h"
#include "structure/numbering.h"

#include <filesystem>
#include <string>
#include <vector>

namespace policy::structure {

/// How a document's text is to be read.
enum class Genre {
    Urging,      ///< the paper itself urges
    Promising,   ///< a platform: the same, and whatever it lists is a promise
    Undertaking, ///< it says what its author will do and has done
    Agreement,   ///< parties have agreed
    Measures,    ///< it lays down measures one by one: what is numbered is one of them
    Speaking,    ///< a speech: what the speaker asks for, undertakes and has done
    Reporting    ///< it tells what others urged, agreed and did
};

struct DocumentKind {
    std::string name; ///< as in the catalogue: "position-paper"
    Genre genre = Genre::Urging;
    bool formula = false; ///< its cues are set phrases that tell the kind in running text too
};

/// Classes of data/language/boilerplate.txt.
namespace page {
enum : CueMask {
    Above = 1,
    Whole = 2,
    Begins = 4,
    Ends = 8,
    Inside = 16,
    Rest = 32,
    Caption = 64,
    Note = 128,
    Credit = 256
};
}

/// Classes of data/language/titles.txt.
namespace title {
enum : CueMask { Heads = 1, Series = 2, Body = 4, Word = 8 };
}

/// Classes of data/language/headings.txt.
namespace heading {
enum : CueMask {
    Summary = 1,
    Background = 2,
    Closing = 4,
    Advice = 8,
    Agreed = 16,
    Delivered = 32
};
}

/// The language knowledge structure needs, read from data/language. Const after loading.
struct Rules {
    Numbering numbering;
    CueTable boilerplate{
        {"above", "whole", "begins", "ends", "inside", "rest", "caption", "note", "credit"}};
    CueTable titles{{"heads", "series", "body", "title"}};
    CueTable headings{{"summary", "background", "closing", "advice", "agreed", "delivered"}};
    CueTable
        sentences; ///< classes of recommendation_cues.txt and stage_cues.txt, see cue_classes.h
    std::vector<DocumentKind> kinds;
    CueTable kindCues; ///< a class for each of `kinds`

    Rules();
    /// Reads the files of `data`/language and, where they exist, those of `additions`/language.
    /// Throws Error with file, line and reason.
    static Rules load(const std::filesystem::path &data,
                      const std::filesystem::path &additions = {});
    /// The kind of that name, nullptr for a name kinds.txt does not have.
    [[nodiscard]] const DocumentKind *kind(std::string_view name) const;
};

} // namespace policy::structure
