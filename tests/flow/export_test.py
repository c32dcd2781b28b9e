# SPDX-License-Identifier: GPL-3.0-or-later
"""The export command from outside: every format, the same bytes twice, refusals, full disks."""

import csv
import io
import json
import resource
import signal
import unittest
import zipfile

from program import ProgramTest, as_nobody

FORMATS = ["docx", "odt", "pdf", "html", "md", "xlsx", "csv", "json", "jsonl", "ris", "bibtex",
           "csl-json", "qdpx", "qdc"]


def small_files():
    """Files grow to 100 kB at most: as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))


class ExportTest(ProgramTest):
    def export(self, form, *arguments, name="out"):
        file = self.files / f"{name}.{form}"
        self.good("export", "--format", form, "--output", file, "--force", "--date", "2026-01-31",
                  *arguments)
        return file.read_bytes()

    def test_every_format_is_written_the_same_twice(self):
        for form in FORMATS:
            with self.subTest(form):
                once = self.export(form, "--region", "zhejiang", name="once")
                self.assertGreater(len(once), 100)
                self.assertEqual(once, self.export(form, "--region", "zhejiang", name="twice"))
        with zipfile.ZipFile(self.files / "once.docx") as package:
            self.assertIn("浙江", package.read("word/document.xml").decode("utf-8"))

    def test_all_formats_hold_the_same_recommendations(self):
        lines = self.export("jsonl", "--sector", "finance", "--group-by", "none")
        objects = [json.loads(line) for line in lines.decode("utf-8").splitlines()]
        listed = self.good("recommendations", "--sector", "finance", "--json").objects()
        self.assertEqual(objects, listed)
        self.assertGreater(len(objects), 5)
        table = self.export("csv", "--sector", "finance", "--group-by", "none").decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(table, newline="")))
        self.assertEqual([row["Id"] for row in rows], [one["id"] for one in objects])
        self.assertEqual([row["Text"] for row in rows], [one["text"] for one in objects])
        paper = self.export("md", "--sector", "finance", "--group-by", "none").decode("utf-8")
        self.assertEqual(paper.count("\n## <a id=\"r"), len(objects))

    def test_ids_choose_and_order(self):
        ids = [one["id"] for one in self.good("recommendations", "--json").objects()][:3][::-1]
        lines = self.export("jsonl", "--ids", *ids, "--group-by", "none").decode("utf-8")
        self.assertEqual([json.loads(line)["id"] for line in lines.splitlines()], ids)

    def test_templates_and_labels(self):
        brief = self.export("md", "--template", "brief", "--labels", "zh-Hant", "--stage", "agreed",
                            "--title", "浙江合作摘要").decode("utf-8")
        self.assertTrue(brief.startswith("# 浙江合作摘要\n\n2026年1月31日 · "), brief[:80])
        self.assertIn("（共識、", brief)
        table = self.export("md", "--template", "table", "--labels", "zh-Hans").decode("utf-8")
        self.assertIn("| 序号 | 建议 | 阶段 | 地区 | 领域 |", table)
        paper = self.export("html", "--template", "comparison", "--document", "bpa-third-plenum-2024",
                            "--document", "zhejiang-hong-kong-2023").decode("utf-8")
        self.assertIn("<th scope=\"col\"", paper)
        self.assertIn("Silent", paper)
        self.assertIn("two to five", self.bad(
            2, "export", "--format", "md", "--output", self.files / "one.md", "--template",
            "comparison", "--document", "bpa-third-plenum-2024"))

    def test_standard_output_is_the_file(self):
        result = self.good("export", "--format", "csv", "--output", "-", "--no-bom", "--stage", "agreed")
        self.assertTrue(result.out.startswith("No.,"))

    def test_nothing_chosen_is_no_failure(self):
        self.assertEqual(self.export("jsonl", "--query", "qqqqqq"), b"")

    def test_a_file_that_is_there_is_kept(self):
        file = self.write("kept.md", "mine")
        line = self.bad(1, "export", "--format", "md", "--output", file)
        self.assertIn("kept.md", line)
        self.assertIn("--force", line)
        self.assertEqual(file.read_text(), "mine")
        self.good("export", "--format", "md", "--output", file, "--force")
        self.assertNotEqual(file.read_text(), "mine")

    def test_wrong_usage_says_what_is_allowed(self):
        out = self.files / "x"
        for arguments, said in [
                (["--format", "doc", "--output", out], "docx, odt, pdf"),
                (["--format", "md", "--output", out, "--group-by", "colour"], "sector, region"),
                (["--format", "md", "--output", out, "--labels", "fr"], "zh-Hant"),
                (["--format", "md", "--output", out, "--include", "text,pictures"], "evidence"),
                (["--format", "md", "--output", out, "--template", "poem"], "brief"),
                (["--format", "md", "--output", out, "--order", "size"], "reading"),
                (["--format", "md", "--output", out, "--date", "31.1.2026"], "YYYY-MM-DD"),
                (["--format", "md", "--output", out, "--ids", "nowhere/1"], "nowhere/1"),
                (["--format", "md"], "--output")]:
            with self.subTest(arguments):
                self.assertIn(said, self.bad(2, "export", *arguments))
        self.assertFalse(out.exists())

    def test_a_disk_that_is_full_keeps_the_good_file(self):
        self.good("documents")
        file = self.write("good.html", "good")
        line = self.bad(1, "export", "--format", "html", "--output", file, "--force",
                        preexec_fn=small_files)
        self.assertIn("good.html", line)
        self.assertEqual(file.read_text(), "good")
        self.assertEqual([one.name for one in self.files.iterdir()], ["good.html"])

    def test_a_folder_that_may_not_be_written(self):
        self.good("documents")
        closed = self.files / "closed"
        closed.mkdir()
        closed.chmod(0o555)
        self.library.chmod(0o777)
        for one in self.library.iterdir():
            one.chmod(0o666)
        line = self.bad(1, "export", "--format", "md", "--output", closed / "x.md",
                        preexec_fn=as_nobody)
        self.assertIn("x.md", line)
        self.assertIn("Choose a folder that you may write to.", line)
        line = self.bad(1, "export", "--format", "md", "--output", self.files / "no" / "x.md")
        self.assertIn("Make the folder first", line)


if __name__ == "__main__":
    unittest.main()
