# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks into an exported file: says what is in it, and "wrong: …" for each fault of its structure.

Usage: check_file.py KIND FILE
"""
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def parts_of(path):
    """All parts of a ZIP file, XML parts parsed; whatever is broken is said."""
    with zipfile.ZipFile(path) as package:
        bad = package.testzip()
        if bad:
            print(f"wrong: {bad} is damaged")
        names = package.namelist()
        if len(set(names)) != len(names):
            print("wrong: a part is there twice")
        raw = {name: package.read(name) for name in names}
    xml = {}
    for name, content in raw.items():
        if name.endswith((".xml", ".rels", ".qde", ".rdf")):
            try:
                xml[name] = ET.fromstring(content)
            except ET.ParseError as error:
                print(f"wrong: {name}: {error}")
    return raw, xml


def check_relations(raw, xml):
    """Every part of an Open Packaging file has a content type, every relation its target."""
    types = xml.get("[Content_Types].xml")
    if types is None:
        print("wrong: no [Content_Types].xml")
        return
    defaults = {one.get("Extension") for one in types if one.tag.endswith("Default")}
    overrides = {one.get("PartName") for one in types if one.tag.endswith("Override")}
    for name in raw:
        if name != "[Content_Types].xml" and name.rsplit(".", 1)[-1] not in defaults \
                and "/" + name not in overrides:
            print(f"wrong: {name} has no content type")
    for name in overrides:
        if name[1:] not in raw:
            print(f"wrong: {name} has a content type but is not there")
    for name, tree in xml.items():
        if not name.endswith(".rels"):
            continue
        base = name.replace("_rels/", "").rsplit("/", 1)[0] if "/" in name.replace("_rels/", "") else ""
        for one in tree:
            target = one.get("Target")
            if one.get("TargetMode") == "External":
                continue
            full = target[1:] if target.startswith("/") else (base + "/" + target if base else target)
            if full not in raw:
                print(f"wrong: {name} leads to {full}, which is not there")


def check_xlsx(path):
    raw, xml = parts_of(path)
    check_relations(raw, xml)
    book = xml["xl/workbook.xml"]
    names = [sheet.get("name") for sheet in book.iter(SHEET + "sheet")]
    print("sheets:", " | ".join(names))
    strings = [
        "".join(text.text or "" for text in item.iter(SHEET + "t"))
        for item in xml["xl/sharedStrings.xml"].iter(SHEET + "si")
    ]
    longest = 0
    for number, title in enumerate(names, 1):
        sheet = xml[f"xl/worksheets/sheet{number}.xml"]
        if any(True for _ in sheet.iter(SHEET + "f")):
            print("wrong: a formula")
        pane = next(sheet.iter(SHEET + "pane"), None)
        table = next(sheet.iter(SHEET + "autoFilter"), None)
        print(f"frozen: {pane.get('ySplit') if pane is not None else 0}"
              f" | filter: {table.get('ref') if table is not None else None}")
        for row in sheet.iter(SHEET + "row"):
            values = []
            for cell in row.iter(SHEET + "c"):
                value = cell.find(SHEET + "v")
                text = "" if value is None else value.text
                kind = cell.get("t", "n")
                if kind == "s":
                    text = strings[int(text)]
                    longest = max(longest, len(text.encode("utf-16-le")) // 2)
                values.append(text)
                if number == 1 and value is not None:
                    print(f"{cell.get('r')} = {text[:400]} ({kind})")
                    if len(text) > 400:
                        print("  …", text[-60:])
            if number > 1:
                print(f"{title}: {','.join(values)}")
    print("longest cell:", longest)


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def check_docx(path):
    raw, xml = parts_of(path)
    check_relations(raw, xml)
    body = xml["word/document.xml"].find(W + "body")
    styles = {one.get(W + "styleId") for one in xml["word/styles.xml"].iter(W + "style")}
    notes = {
        one.get(W + "id"): "".join(text.text for text in one.iter(W + "t")).strip()
        for one in xml["word/footnotes.xml"]
    }
    bookmarks = [one.get(W + "name") for one in body.iter(W + "bookmarkStart")]
    if len(set(bookmarks)) != len(bookmarks):
        print("wrong: a bookmark is there twice")
    for link in body.iter(W + "hyperlink"):
        if link.get(W + "anchor") not in bookmarks:
            print(f"wrong: a link to {link.get(W + 'anchor')}")
    depth = 0
    for char in body.iter(W + "fldChar"):
        depth += {"begin": 1, "separate": 0, "end": -1}[char.get(W + "fldCharType")]
    if depth != 0:
        print("wrong: a field is not closed")
    for field in body.iter(W + "instrText"):
        print("field:", field.text.strip())
    for row in body.iter(W + "tr"):
        if row.find(f"{W}trPr/{W}tblHeader") is not None:
            print("repeated:", " | ".join(text.text for text in row.iter(W + "t")))
    called = []
    for paragraph in body.iter(W + "p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        style = "Normal" if style is None else style.get(W + "val")
        if style not in styles:
            print(f"wrong: no style {style}")
        said = ""
        for one in paragraph.iter():
            if one.tag == W + "t":
                said += one.text
            if one.tag == W + "footnoteReference":
                called.append(one.get(W + "id"))
                said += f"[^{one.get(W + 'id')}]"
        languages = {one.get(W + "eastAsia") for one in paragraph.iter(W + "lang")}
        if said:
            print(f"{style}: {said} ({' '.join(sorted(filter(None, languages)))})")
    if called != [number for number in notes if int(number) > 0]:
        print("wrong: footnotes", called, list(notes))
    for number in called:
        print(f"note {number}: {notes[number]}")
    for one in xml["docProps/core.xml"]:
        print(f"property {one.tag.split('}')[1]}: {one.text}")
    print("footer:", "".join(text.text for text in xml["word/footer.xml"].iter(W + "t")))


def named(space):
    return "{urn:oasis:names:tc:opendocument:xmlns:" + space + ":1.0}"


def odt_text(element):
    """The words of a paragraph, footnotes as [^1]."""
    said = element.text or ""
    for one in element:
        if one.tag == named("text") + "note":
            said += "[^" + one.find(named("text") + "note-citation").text + "]"
        elif one.tag == named("text") + "s":
            said += " " * int(one.get(named("text") + "c", "1"))
        else:
            said += odt_text(one)
        said += one.tail or ""
    return said


def check_odt(path):
    raw, xml = parts_of(path)
    text, table, style = named("text"), named("table"), named("style")
    with zipfile.ZipFile(path) as package:
        first = package.infolist()[0]
        if first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED:
            print("wrong: mimetype is not first, or packed")
    manifest = {one.get("{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}full-path")
                for one in xml["META-INF/manifest.xml"]}
    if manifest - {"/"} != set(raw) - {"mimetype", "META-INF/manifest.xml"}:
        print("wrong: the manifest lists", manifest)
    styles = {one.get(style + "name") for part in ("content.xml", "styles.xml")
              for one in xml[part].iter(style + "style")}
    content = xml["content.xml"]
    bookmarks = {one.get(text + "name") for one in content.iter(text + "bookmark-start")}
    for one in content.iter():
        for attribute in (text + "style-name", table + "style-name"):
            name = one.get(attribute)
            if name and name not in styles and name != "Bullets":
                print(f"wrong: no style {name}")
        target = one.get("{http://www.w3.org/1999/xlink}href")
        if target and target[1:] not in bookmarks:
            print(f"wrong: a link to {target}")
    for one in content.iter():
        if one.tag in (text + "h", text + "p"):
            level = one.get(text + "outline-level")
            print(f"{one.get(text + 'style-name')}{' @' + level if level else ''}: {odt_text(one)}")
    for rows in content.iter(table + "table-header-rows"):
        print("repeated:", " | ".join(odt_text(one) for one in rows.iter(text + "p")))


def check_codes(codes, depth, known):
    for one in codes:
        if one.tag.endswith("}Code"):
            known[one.get("guid")] = one.get("name")
            description = next((child.text for child in one if child.tag.endswith("Description")), "")
            print("code:", "  " * depth + one.get("name"), description.replace("\n", " "))
            check_codes(one, depth + 1, known)


def check_qdpx(path):
    raw, xml = parts_of(path)
    q = "{urn:QDA-XML:project:1.0}"
    project = xml["project.qde"]
    guids = [one.get("guid") for one in project.iter() if one.get("guid")]
    if len(set(guids)) != len(guids):
        print("wrong: a GUID is there twice")
    known = {}
    check_codes(project.find(f"{q}CodeBook/{q}Codes"), 0, known)
    for one in project.iter():
        if one.get("targetGUID") and one.get("targetGUID") not in guids:
            print("wrong: a reference to", one.get("targetGUID"))
    for source in project.iter(q + "TextSource"):
        path = source.get("plainTextPath")
        content = raw["sources/" + path.replace("internal://", "")]
        if b"\r" in content or content.startswith(b"\xef\xbb\xbf"):
            print("wrong: a BOM or CR in", path)
        text = content.decode("utf-8")
        for one in source.iter(q + "PlainTextSelection"):
            said = text[int(one.get("startPosition")):int(one.get("endPosition"))]
            codes = [known[ref.get("targetGUID")] for ref in one.iter(q + "CodeRef")]
            print(f"selection: {said!r} {' '.join(codes)}")
    for note in project.iter(q + "Note"):
        print("note:", note.find(q + "PlainTextContent").text)


def check_qdc(path):
    book = ET.parse(path).getroot()
    check_codes(book.find("{urn:QDA-XML:codebook:1.0}Codes"), 0, {})


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    {"xlsx": check_xlsx, "docx": check_docx, "odt": check_odt,
     "qdpx": check_qdpx, "qdc": check_qdc}[sys.argv[1]](sys.argv[2])
