// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/judged_search.h"

#include "text/data_file.h"

#include <fstream>

namespace policy::judged {

std::vector<Question> readQuestions(const std::string &file)
{
    std::vector<Question> questions;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("# query\t")) continue;
        const auto fields = splitTrimmed(line, "\t");
        if (fields.size() != 3) continue;
        Question question{fields[0], fields[1], {}, {}};
        for (const auto &entry : splitTrimmed(fields[2], ",")) {
            if (entry.starts_with("?"))
                question.optional.push_back(entry.substr(1));
            else if (entry != "-")
                question.expected.push_back(entry);
        }
        questions.push_back(std::move(question));
    }
    return questions;
}

double Counts::precision() const
{
    return found + wrong == 0 ? 1 : static_cast<double>(found) / (found + wrong);
}
double Counts::recall() const
{
    return found + missed == 0 ? 1 : static_cast<double>(found) / (found + missed);
}
double Counts::f1() const
{
    const double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
}
Counts &Counts::operator+=(const Counts &other)
{
    found += other.found;
    missed += other.missed;
    wrong += other.wrong;
    return *this;
}

} // namespace policy::judged
