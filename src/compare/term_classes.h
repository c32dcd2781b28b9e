// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/glossary.h"
#include "text/stem.h"
#include "text/text_data.h"

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace policy {

/// What a term of the glossary is.
enum class TermClass {
    Concept,
    Instrument, ///< what binds or pays: an agreement, a fund, an ordinance
    Body,       ///< who acts: a department, a council
    Office      ///< what is set up and opened, a body and a matter of its own
};

struct TermKind {
    TermClass of = TermClass::Concept;
    bool plain = false; ///< says too little by itself to relate two texts: development
    bool broad =
        false; ///< names a whole field: relates two texts only together with something else
    bool oneWord = false;
};

/// Tells the classes of the glossary's lines by the words of their first English names.
class TermClasses {
public:
    /// Reads naming.txt of `data`/language and, where it exists, of `additions`/language. Throws
    /// Error with file, line and reason.
    TermClasses(std::shared_ptr<const TextData> text, const std::filesystem::path &data,
                const std::filesystem::path &additions = {});

    [[nodiscard]] TermKind of(const Glossary::Line &line);

private:
    void read(const std::filesystem::path &file);

    std::shared_ptr<const TextData> text_;
    Stemmer stemmer_;
    std::set<std::string> instruments_; ///< stems of head words
    std::set<std::string> bodies_;
    std::set<std::string> offices_;
    std::set<std::string> plain_; ///< stems of whole names
    std::set<std::string> broad_; ///< the same
};

/// The first Chinese term of a glossary line, or "".
std::string chineseTermOf(const Glossary::Line &line);

} // namespace policy
