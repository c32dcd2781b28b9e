// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace policy::judged {

/// One line of queries.tsv.
struct Question {
    std::string text;
    std::string kind;
    std::vector<std::string> expected; ///< "document:line"
    std::vector<std::string> optional; ///< neither asked for nor wrong
};

std::vector<Question> readQuestions(const std::string &file);

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
