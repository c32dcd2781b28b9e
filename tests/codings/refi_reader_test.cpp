// SPDX-License-Identifier: GPL-3.0-or-later
// How programs are known to write REFI-QDA otherwise than the standard says.
#include "catch.h"

#include "codings/coded_project.h"

#include <utility>

using namespace policy;

namespace {

/// A project with one source that has its text inside; `selections` and what `around` adds.
std::string project(const std::string &text, const std::string &selections,
                    const std::string &around = "")
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
           "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"test\">"
           "<CodeBook><Codes><Code guid=\"{0a}\" name=\"Law\" "
           "isCodable=\"true\"/></Codes></CodeBook>"
           "<Sources><TextSource guid=\"A1\" name=\"paper\"><PlainTextContent>" +
           text + "</PlainTextContent>" + selections + "</TextSource></Sources>" + around +
           "</Project>";
}

std::string selection(int begin, int end, const std::string &name, const std::string &inside)
{
    return "<PlainTextSelection guid=\"b" + std::to_string(begin) + "\" name=\"" + name +
           "\" startPosition=\"" + std::to_string(begin) + "\" endPosition=\"" +
           std::to_string(end) + "\">" + inside + "</PlainTextSelection>";
}

const char *const law = "<Coding guid=\"C1\"><CodeRef targetGUID=\"0A\"/></Coding>";

/// The words of each coding, with its notes in brackets.
std::vector<std::string> wordsOf(const CodedProject &project)
{
    std::vector<std::string> words;
    for (const Coding &one : project.codings) {
        words.push_back(project.sources[one.source].text.substr(one.begin, one.end - one.begin));
        for (const std::string &note : one.notes)
            words.back() += " [" + note + "]";
    }
    return words;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("positions are read as whoever wrote them counted", "[codings]")
{
    // A line end of two characters in the text (&#13; stays one in XML) counted as two, as one.
    const std::string two = "仲裁&#13;\n調解&#13;\n法律";
    CHECK(wordsOf(readCodedProject(project(two, selection(4, 6, "調解", law)))) == Words{"調解"});
    CHECK(wordsOf(readCodedProject(
              project(two, selection(3, 5, "調解", law) + selection(6, 8, "法律", law)))) ==
          Words{"調解", "法律"});
    // A line end of one counted as two.
    CHECK(wordsOf(readCodedProject(project("仲裁\n調解\n法律", selection(8, 10, "法律", law)))) ==
          Words{"法律"});
    // Characters beyond U+FFFF counted as two, the name cut short.
    CHECK(wordsOf(readCodedProject(project("😀😀仲裁調解", selection(4, 8, "仲裁...", law)))) ==
          Words{"仲裁調解"});
    CHECK(wordsOf(readCodedProject(project("😀😀仲裁調解", selection(2, 6, "仲裁…", law)))) ==
          Words{"仲裁調解"});
    // Without names: the standard's way, unless it leads out of the text.
    CHECK(wordsOf(readCodedProject(project("仲裁\n調解", selection(3, 5, "", law)))) ==
          Words{"調解"});
    CHECK(wordsOf(readCodedProject(project("仲裁\n調解", selection(4, 6, "", law)))) ==
          Words{"調解"});
    CHECK(readCodedProject(project("仲裁", selection(4, 96, "", law))).problems.size() == 1);
}

TEST_CASE("notes are found where each program keeps them", "[codings]")
{
    // MAXQDA: a comment is the description of a selection, with a code or without.
    CHECK(wordsOf(readCodedProject(
              project("仲裁調解", selection(0, 2, "", "<Description>ask them</Description>")))) ==
          Words{"仲裁 [ask them]"});
    // NVivo: an annotation is a note that a link ties to its words.
    CHECK(wordsOf(readCodedProject(project(
              "仲裁調解", selection(2, 4, "", ""),
              "<Notes><Note guid=\"{e1}\"><PlainTextContent>who pays?</PlainTextContent></Note>"
              "</Notes><Links><Link guid=\"L1\" originGUID=\"E1\" targetGUID=\"{B2}\"/>"
              "</Links>"))) == Words{"調解 [who pays?]"});
    // QualCoder: a note says itself where it stands in the source that has it.
    CHECK(wordsOf(readCodedProject(project(
              "仲裁調解", "<NoteRef targetGUID=\"N1\"/>",
              "<Notes><Note guid=\"N1\"><PlainTextContent>here</PlainTextContent>"
              "<PlainTextSelection guid=\"S1\" startPosition=\"1\" endPosition=\"3\"/></Note>"
              "</Notes>"))) == Words{"裁調 [here]"});
    // A note on the source as a whole; one whose file is missing, but that says what it is.
    const CodedProject whole = readCodedProject(
        project("仲裁調解",
                "<NoteRef targetGUID=\"N1\"/><NoteRef targetGUID=\"N2\"/><NoteRef "
                "targetGUID=\"N3\"/>",
                "<Notes><Note guid=\"N1\"><PlainTextContent> all of it </PlainTextContent></Note>"
                "<Note guid=\"N2\" plainTextPath=\"internal://gone.txt\">"
                "<Description>a memo</Description></Note></Notes>"));
    CHECK(whole.codings.empty());
    REQUIRE(whole.sources.size() == 1);
    CHECK(whole.sources[0].notes == Words{"all of it", "a memo"});
}

TEST_CASE("GUIDs in braces and either case, prefixed names and PDF sources are read", "[codings]")
{
    const std::string xml =
        "\xEF\xBB\xBF<?xml version=\"1.0\"?><q:Project xmlns:q=\"urn:QDA-XML:project:1.0\">"
        "<q:CodeBook><q:Codes><q:Code guid=\"{AB-01}\" name=\"Topics\" isCodable=\"false\">"
        "<q:Code guid=\"ab-02\" name=\"Law\"/></q:Code></q:Codes></q:CodeBook><q:Sources>"
        "<q:PDFSource guid=\"P1\" name=\"scan\" path=\"internal://scan.pdf\">"
        "<q:PDFSelection guid=\"X1\" page=\"0\" firstX=\"1\" firstY=\"1\" secondX=\"2\" "
        "secondY=\"2\"/>"
        "<q:Representation guid=\"R1\"><q:PlainTextContent>仲裁調解</q:PlainTextContent>"
        "<q:PlainTextSelection guid=\"S1\" startPosition=\"0\" endPosition=\"2\"><q:Coding "
        "guid=\"C1\"><q:CodeRef targetGUID=\"{AB-02}\"/></q:Coding></q:PlainTextSelection>"
        "</q:Representation></q:PDFSource></q:Sources></q:Project>";
    const CodedProject read = readCodedProject(xml);
    CHECK(read.problems.empty());
    CHECK(wordsOf(read) == Words{"仲裁"});
    CHECK(read.sources[0].name == "scan");
    REQUIRE(read.codings[0].codes.size() == 1);
    CHECK(read.codes[read.codings[0].codes[0]].path == Words{"Topics", "Law"});
}

TEST_CASE("a source that is coded as a whole is told of", "[codings]")
{
    const CodedProject read = readCodedProject(project("仲裁", law));
    CHECK(read.codings.empty());
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0] == "\"paper\" is coded as a whole; only words are taken.");
}
