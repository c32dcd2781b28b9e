# SPDX-License-Identifier: GPL-3.0-or-later
"""Codings that were made with other programs: read back, taken once, refused when they are broken."""

import io
import unittest
import zipfile
from xml.sax.saxutils import quoteattr

from program import ProgramTest

DOCUMENT = "zhejiang-hong-kong-2023"


def package(parts):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def project(codes, selections, text, inside=False, path="internal://a1.txt"):
    """A project as other programs write it: `codes` are (guid, name), `selections` (words, code)."""
    book = "".join(f'<Code guid="{guid}" name={quoteattr(name)} isCodable="true"/>'
                   for guid, name in codes)
    made = ""
    for number, (words, code) in enumerate(selections):
        begin, end = words if isinstance(words, tuple) else \
            (text.index(words), text.index(words) + len(words))
        made += (f'<PlainTextSelection guid="5E1{number:033x}" startPosition="{begin}" '
                 f'endPosition="{end}"><Coding guid="C0D{number:033x}">'
                 f'<CodeRef targetGUID="{code}"/></Coding></PlainTextSelection>')
    where = "" if inside else f' plainTextPath="{path}"'
    content = f"<PlainTextContent>{text}</PlainTextContent>" if inside else ""
    return ('<?xml version="1.0" encoding="utf-8"?>'
            '<Project xmlns="urn:QDA-XML:project:1.0" name="test" origin="Some Program 14">'
            f'<CodeBook><Codes>{book}</Codes></CodeBook><Sources>'
            f'<TextSource guid="A1" name="press release"{where}>{content}{made}</TextSource>'
            '</Sources></Project>')


class CodingsTest(ProgramTest):
    def recommendation(self, start):
        return next(one for one in self.good("recommendations", "--document", DOCUMENT,
                                             "--json").objects() if one["text"].startswith(start))

    def source(self):
        """The document as somebody would have typed it into such a program: wrapped otherwise."""
        return "\r\n".join(one["text"] for one in self.good(
            "recommendations", "--document", DOCUMENT, "--json").objects())

    def take(self, content, name="coded.qdpx"):
        return self.good("import-codings", self.write(name, content), "--json").objects()[0]

    def test_the_programs_own_project_brings_nothing_new(self):
        file = self.files / "own.qdpx"
        self.good("export", "--format", "qdpx", "--output", file, "--document", DOCUMENT)
        report = self.good("import-codings", file, "--json").objects()[0]
        self.assertGreater(report["codings"], 20)
        self.assertEqual(report["placed"], report["codings"])
        self.assertEqual((report["tags"], report["highlights"], report["notes"]), (0, 0, 0))

    def test_a_region_or_sector_is_a_tag_by_a_person(self):
        text = self.source()
        words = "支持浙江企業在香港設置財資中心"
        self.assertNotIn("sports", [one["id"] for one in self.recommendation(words)["sectors"]])
        report = self.take(package({
            "project.qde": project([("0F", "Sports"), ("1F", "很重要 <我的>".replace("<", "‹"))],
                                   [(words, "0F"), (words[:6], "1F")], text),
            "Sources/a1.txt": "\ufeff" + text}))
        self.assertEqual(report["placed"], 2)
        self.assertEqual((report["tags"], report["highlights"], report["notes"]), (1, 1, 1))
        tag = next(one for one in self.recommendation(words)["sectors"] if one["id"] == "sports")
        self.assertEqual(tag["evidence"], "person")
        again = self.take(package({
            "project.qde": project([("0F", "Sports"), ("1F", "很重要 ‹我的>".replace("<", "‹"))],
                                   [(words, "0F"), (words[:6], "1F")], text),
            "Sources/a1.txt": text}))
        self.assertEqual((again["tags"], again["highlights"], again["notes"]), (0, 0, 0))

    def test_text_inside_the_project(self):
        text = self.source()
        report = self.take(package({"coded.qde": project(
            [("0F", "體育")], [("推動浙港青年", "0F")] if "推動浙港青年" in text
            else [(text[:12], "0F")], text, inside=True)}))
        self.assertEqual(report["placed"], 1)

    def test_every_way_of_packing(self):
        text = self.source()
        for number, (path, name, around) in enumerate([
                ("internal://a1.txt", "sources/a1.txt", "project.qde"),
                ("internal://A1.TXT", "Sources/a1.txt", "Project.qde"),
                ("internal:///a1.txt", "a1.txt", "project.qde"),
                ("internal://my%20text.txt", "sources/my text.txt", "project.qde"),
                ("internal://Sources\\a1.txt", "Sources/a1.txt", "project.qde"),
                ("internal://a1.txt", "My Project/Sources/a1.txt", "My Project/project.qde")]):
            with self.subTest(path):
                report = self.take(package({
                    "__MACOSX/._project.qde": b"\0\5\26\7",
                    around: project([("0F", f"Mine {number}")], [(text[2:14], "0F")], text,
                                    path=path),
                    name: "\ufeff" + text}))
                self.assertEqual((report["placed"], report["left"]), (1, []))

    def test_notes_on_a_whole_source_are_notes_on_the_document(self):
        text = self.source()
        made = project([], [], text, inside=True).replace(
            "</TextSource></Sources>",
            '<NoteRef targetGUID="N1"/></TextSource></Sources><Notes><Note guid="N1">'
            "<PlainTextContent>看第二部分</PlainTextContent></Note></Notes>")
        report = self.take(package({"project.qde": made}))
        self.assertEqual(report["notes"], 1)
        note = self.good("notes", "--json").objects()[0]
        self.assertEqual((note["document"], note["recommendation"], note["text"]),
                         (DOCUMENT, None, "看第二部分"))
        self.assertEqual(self.take(package({"project.qde": made}))["notes"], 0)
        self.good("undo")
        self.assertEqual(self.good("notes", "--json").objects(), [])

    def test_what_cannot_be_taken_is_said(self):
        text = self.source()
        report = self.take(package({
            "project.qde": project([("0F", "Sports")],
                                   [((5, 9_999_999), "0F"), (text[:10], "EE"), (text[:9], "0F")],
                                   text),
            "sources/a1.txt": text}))
        self.assertEqual(report["placed"], 1)
        said = "\n".join(report["left"])
        self.assertIn("stands outside its text", said)
        self.assertIn("codebook does not have", said)
        other = "A text that no document has, about gardening and nothing else at all."
        report = self.take(package({
            "project.qde": project([("0F", "Sports")], [("gardening", "0F")], other),
            "sources/a1.txt": other}))
        self.assertEqual(report["placed"], 0)
        self.assertIn("Not found in any document", report["left"][0])
        report = self.take(package({"project.qde": project([("0F", "Sports")], [("a", "0F")], "a")}))
        self.assertIn("is missing", report["left"][0])

    def test_broken_and_hostile_files_are_refused_and_change_nothing(self):
        self.good("documents")
        secret = self.write("secret.txt", "the secret")
        hostile = ('<?xml version="1.0"?><!DOCTYPE Project [<!ENTITY x SYSTEM "file://'
                   f'{secret}">]><Project name="&x;"><CodeBook/></Project>')
        laughs = '<?xml version="1.0"?><!DOCTYPE Project [<!ENTITY a "' + "x" * 100 + '">' + \
            "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 50}">'
                    for i in range(8)) + ']><Project name="&i;"/>'
        good = package({"project.qde": project([], [], "x", inside=True)})
        for name, content, said in [
                ("text.qdpx", "just some text", "not a ZIP file"),
                ("empty.qdpx", "", "project.qde"),
                ("cut.qdpx", good[:len(good) // 2], "not a ZIP file"),
                ("none.qdpx", package({"other.xml": "<a/>"}), "project.qde"),
                ("broken.qdpx", package({"project.qde": "<Project><CodeBook>"}), "XML is damaged"),
                ("root.qdpx", package({"project.qde": "<html/>"}), "neither a project"),
                ("bomb.qdpx", package({"project.qde": b"\0" * 80_000_000}), "more than 64 MB"),
                ("hostile.qdpx", package({"project.qde": hostile}), "XML"),
                ("typed.qdpx", package({"project.qde": '<!DOCTYPE Project><Project name="x"/>'}),
                 "document type"),
                ("laughs.qdpx", package({"project.qde": laughs}), "XML")]:
            with self.subTest(name):
                line = self.bad(1, "import-codings", self.write(name, content))
                self.assertIn(said, line)
                self.assertIn(name, line)
                self.assertNotIn("the secret", line)
                self.assertNotIn("..", line)
        self.assertIn("nowhere.qdpx", self.bad(1, "import-codings", self.files / "nowhere.qdpx"))
        self.assert_sound()


if __name__ == "__main__":
    unittest.main()
