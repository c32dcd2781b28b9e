// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/paper.h"
#include "export/report.h"
#include "model/report.h"

#include <string>
#include <vector>

namespace policy {

/// What the usual papers have in common: front, contents, groups, a recommendation with all that is
/// said of it, sources. A paper of one kind derives from it and adds its blocks in order.
class PaperLayout {
protected:
    explicit PaperLayout(const Report &report);

    /// Columns of a heading that is only referred to.
    static constexpr std::size_t referenceWidth = 30;

    static std::string entryAnchor(std::size_t entry) { return "r" + std::to_string(entry + 1); }
    [[nodiscard]] const ReportParts &parts() const { return report_.options.parts; }
    [[nodiscard]] Language language() const { return report_.options.language; }
    /// Words in the paper's language.
    [[nodiscard]] Run say(std::string text) const
    {
        return {std::move(text), language(), {}, {}, 0, {}};
    }
    [[nodiscard]] Run sayIn(std::string text, Language written) const
    {
        return {std::move(text), written, {}, {}, 0, {}};
    }
    void add(ParagraphStyle style, std::vector<Run> runs, int level = 0, std::string anchor = {});
    void heading(int level, std::string text, std::string anchor);
    [[nodiscard]] std::string counted(std::size_t n, Word one, Word many) const;
    void front();
    /// Contents that go on for pages help nobody: a long paper lists its groups only, and without
    /// groups nothing. A short one is seen at a glance.
    void contents();
    /// Each group under its heading; `body` lays out what is in it, headings from a level down.
    template <typename Body> void groups(const Body &body)
    {
        int number = 0;
        for (const ReportGroup &group : report_.groups) {
            ++number;
            if (!group.label.empty()) heading(1, group.label, "g" + std::to_string(number));
            body(group, group.label.empty() ? 1 : 2);
            if (!group.also.empty()) seeAlso(group);
        }
    }
    /// One recommendation with all that the options ask for.
    void whole(std::size_t index, int level);
    /// What is said of a recommendation under its text.
    void more(const ReportEntry &entry);
    [[nodiscard]] std::string labels(const std::vector<ReportTag> &tags) const;
    [[nodiscard]] std::string bracketed(const std::string &text) const;
    [[nodiscard]] Run label(Word word) const;
    static std::string sourceNumber(std::size_t source)
    {
        return "[" + std::to_string(source + 1) + "]";
    }
    [[nodiscard]] PaperCell cell(std::string text, Language written) const;
    void sources();

    const Report &report_;
    Paper paper_;

private:
    void keywords();
    void seeAlso(const ReportGroup &group);
    /// The number of a new footnote with the entry's source; 0 when sources are not wanted.
    int sourceNote(const ReportEntry &entry);
    void details(const ReportEntry &entry);
    [[nodiscard]] std::string mentioned(const ReportTag &tag) const;
    void named(Word word, const std::vector<std::string> &values, Language written);
    void measures(const ReportEntry &entry);
    void evidence(const ReportEntry &entry);
    void counterpart(const ReportCounterpart &other);
    void notes(const ReportEntry &entry);
};

/// These lay out one kind of paper each; layOut() chooses.
Paper fullPaper(const Report &report);
Paper briefPaper(const Report &report);
Paper tablePaper(const Report &report);
Paper comparisonPaper(const Report &report);

} // namespace policy
