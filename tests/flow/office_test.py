# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the exports for Word, LibreOffice and Excel with LibreOffice and looks at what it sees."""

import csv
import shutil
import subprocess
import unittest

from program import ProgramTest

PAPERS = [  # name, format, options, words that must be seen
    ("full", "docx", ["--labels", "zh-Hant", "--include", "all"], ["目錄", "資料來源", "執行者："]),
    ("full", "odt", ["--labels", "zh-Hans", "--include", "all"], ["目录", "资料来源", "执行者："]),
    ("brief", "docx", ["--template", "brief", "--group-by", "sector"], ["Recommendations", "Sources"]),
    ("table", "docx", ["--template", "table"], ["No.", "Recommendation", "Stage"]),
    ("table", "odt", ["--template", "table"], ["No.", "Recommendation", "Stage"]),
    ("comparison", "docx", ["--template", "comparison", "--document", "bpa-third-plenum-2024"],
     ["Silent", "Sources"]),
]
SCOPE = ["--document", "zhejiang-hong-kong-2023", "--date", "2026-01-31"]


@unittest.skipIf(shutil.which("soffice") is None,
                 "LibreOffice is not installed; .ci/setup tests installs it")
class OfficeTest(ProgramTest):
    def convert(self, target, files):
        """All files in one run: LibreOffice takes seconds to start. Its profile is a private one."""
        into = self.folder / target.split(":")[0]
        finished = subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{self.folder}/profile", "--headless",
             "--norestore", "--convert-to", target, "--outdir", str(into), *map(str, files)],
            capture_output=True, env=self.environment(), timeout=120)
        self.assertEqual(finished.returncode, 0, finished.stderr.decode("utf-8", "replace"))
        return into

    def export(self, name, form, options):
        folder = self.files / form # two files of one name give one PDF
        folder.mkdir(exist_ok=True)
        file = folder / f"{name}-{form}.{form}"
        self.good("export", "--format", form, "--output", file, *SCOPE, *options)
        return file

    def text_of(self, file):
        return subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True,
                              check=True).stdout.decode("utf-8")

    def test_papers_open_and_show_what_they_hold(self):
        files = [self.export(name, form, options) for name, form, options, _ in PAPERS]
        into = self.convert("pdf", files)
        squeeze = lambda text: "".join(text.split())
        recommendations = self.good("recommendations", "--document", "zhejiang-hong-kong-2023",
                                    "--json").objects()
        for file, (name, form, _, words) in zip(files, PAPERS):
            with self.subTest(f"{name} {form}"):
                seen = squeeze(self.text_of(into / f"{file.stem}.pdf"))
                for word in words:
                    self.assertIn(squeeze(word), seen)
                if name == "full": # whole texts; a line may hold a note's number
                    for one in recommendations:
                        self.assertIn(squeeze(one["text"])[:12], seen)

    def test_a_brief_of_a_reasonable_choice_is_one_page(self):
        ids = [one["id"] for one in self.good("recommendations", "--json").objects()][20:38]
        files = []
        for form in ("docx", "odt", "pdf"):
            file = self.files / f"brief-{form}.{form}"
            self.good("export", "--format", form, "--output", file, "--template", "brief", "--ids",
                      *ids, "--labels", "zh-Hant", "--date", "2026-01-31")
            files.append(file)
        into = self.convert("pdf", files[:2])
        for file in [into / "brief-docx.pdf", into / "brief-odt.pdf", files[2]]:
            with self.subTest(file.name):
                said = subprocess.run(["pdfinfo", str(file)], capture_output=True,
                                      check=True).stdout.decode("utf-8")
                self.assertRegex(said, r"Pages:\s+1\n")

    def test_the_workbook_is_read_as_it_was_written(self):
        file = self.export("book", "xlsx", ["--labels", "zh-Hant", "--group-by", "none"])
        into = self.convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,"
                            "false,-1", [file])
        sheets = {path.stem.split("-", 2)[-1]: path for path in into.glob("*.csv")}
        self.assertEqual(len(sheets), 3, sheets)
        with open(sheets["建議"], encoding="utf-8-sig", newline="") as table:
            rows = list(csv.DictReader(table))
        listed = self.good("recommendations", "--document", "zhejiang-hong-kong-2023",
                           "--json").objects()
        self.assertEqual([row["內容"] for row in rows], [one["text"] for one in listed])


if __name__ == "__main__":
    unittest.main()
