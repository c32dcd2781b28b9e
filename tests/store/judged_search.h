// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

namespace policy::judged {

/// A paragraph of a judged document.
struct Paragraph {
    std::string document;
    int first = 0; ///< source lines
    int last = 0;
    int kind = 1; ///< PassageKind
    std::string text;
};

/// One line of queries.tsv.
struct Question {
    std::string text;
    std::string kind;
    std::vector<std::string> expected; ///< "document:line"
    std::vector<std::string> optional; ///< neither asked for nor wrong
};

std::vector<Question> readQuestions(const std::string &file);

/// A text file as paragraphs: full lines of hard-wrapped Chinese text are joined, but for those
/// that the judgement names as the first of a paragraph.
std::vector<Paragraph> readParagraphs(const std::string &file, const std::string &document,
                                      const std::set<std::string> &firstLines);

struct Counts {
    int found = 0;  ///< expected and there
    int missed = 0; ///< expected and not there
    int wrong = 0;  ///< there and not expected

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
    Counts &operator+=(const Counts &other);
};

} // namespace policy::judged
