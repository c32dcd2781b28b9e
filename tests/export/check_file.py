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
                    print(f"{cell.get('r')} = {text[:80]} ({kind})")
                    if len(text) > 200:
                        print("  …", text[-60:])
            if number > 1:
                print(f"{title}: {','.join(values)}")
    print("longest cell:", longest)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    {"xlsx": check_xlsx}[sys.argv[1]](sys.argv[2])
