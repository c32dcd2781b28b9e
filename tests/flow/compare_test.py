# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents side by side, and two versions of one."""

import unittest

from program import ProgramTest

OLD = """第一號建議書

一、政策建議

（1）建議在泰國和越南各增設一個經貿辦聯絡處，加強與東盟國家的經貿聯繫。

（2）建議設立專項海洋創科基金，積極推動產學研協作，促進科研成果轉化和產業發展。

（3）建議下調股票印花稅，鼓勵交投和激活股票市場。
"""
NEW = """第一號建議書

一、政策建議

（1）建議在泰國、老撾和越南各增設一個經貿辦聯絡處，加強與東盟國家的經貿聯繫。

（2）建議下調股票印花稅，鼓勵交投和激活股票市場。

（3）建議成立大灣區紡織研究機構，鼓勵內地龍頭企業來港設立研發設計中心。
"""


class Compare(ProgramTest):
    def test_rows_have_the_documented_shape(self):
        columns = ["zhejiang-hong-kong-2023", "bpa-third-plenum-2024", "hkvision-sister-cities"]
        rows = self.good("compare", *columns, "--by", "sector", "--json").objects()
        ids = {one["id"] for one in self.good("recommendations", "--json").objects()}
        for row in rows:
            self.assertEqual(list(row), ["row", "cells", "links", "silent"])
            self.assertEqual(list(row["cells"]), columns)
            self.assertEqual(row["silent"], [one for one in columns if not row["cells"][one]])
            here = {one for cell in row["cells"].values() for one in cell}
            self.assertLessEqual(here, ids)
            for link in row["links"]:
                self.assertEqual(list(link), ["a", "b", "similarity", "kind"])
                self.assertLessEqual({link["a"], link["b"]}, here)
        law, = [row for row in rows if row["row"] == "legal-dispute-resolution"]
        self.assertTrue(law["cells"]["zhejiang-hong-kong-2023"])
        self.assertTrue(law["links"])
        self.assertIn("hkvision-sister-cities", law["silent"])

    def test_counterparts_are_linked_across_languages(self):
        rows = self.good("compare", "hkvision-sister-cities", "bpa-third-plenum-2024",
                         "--by", "region", "--json").objects()
        asean, = [row for row in rows if row["row"] == "thailand"]
        self.assertIn("counterpart", {link["kind"] for link in asean["links"]})

    def test_two_versions(self):
        self.write("old.txt", OLD)
        self.write("new.txt", NEW)
        self.good("import", self.files)
        summary, *changes = self.good("compare", "--versions", "old", "new", "--json").objects()
        self.assertEqual([(one["change"], one["moved"]) for one in changes],
                         [("reworded", False), ("cut", False), ("unchanged", False),
                          ("added", False)])
        self.assertIn("泰國{+、老撾+}和越南", changes[0]["text"])
        counts = summary["summary"]
        self.assertEqual([counts[name] for name in
                          ["added", "cut", "reworded", "moved", "unchanged"]], [1, 1, 1, 0, 1])
        self.assertGreater(counts["charactersAdded"], 3)
        shown = self.good("compare", "--versions", "old", "new").out
        self.assertTrue(shown.startswith("1 added, 1 cut, 1 reworded, 0 moved, 1 unchanged"), shown)
        self.assertIn("{+、老撾+}", shown)

    def test_a_document_and_its_earlier_edition(self):
        file = self.write("paper.txt", OLD)
        self.good("import", file)
        self.assertIn("no earlier edition", self.bad(2, "compare", "--versions", "paper"))
        self.write("paper.txt", NEW)
        self.good("import", file)
        summary, *changes = self.good("compare", "--versions", "paper", "--json").objects()
        self.assertEqual(summary["summary"]["added"], 1)
        self.assertIn("{+、老撾+}", changes[0]["text"])

    def test_the_rest_of_the_library_and_collections_are_columns(self):
        rows = self.good("compare", "zhejiang-hong-kong-2023", "--rest", "--json").objects()
        self.assertEqual(list(rows[0]["cells"]), ["zhejiang-hong-kong-2023", ":rest"])
        ids = [one["id"] for one in self.good("recommendations", "--sector",
                                              "legal-dispute-resolution", "--json").objects()]
        self.good("collections", "law", "--add", *ids[:2])
        self.good("collections", "disputes", "--add", *ids[1:])
        rows = self.good("compare", "--collection", "law", "--collection", "disputes",
                         "--json").objects()
        law, = [row for row in rows if row["row"] == "legal-dispute-resolution"]
        self.assertEqual(law["cells"]["collection:law"], ids[:2])
        self.assertEqual(law["cells"]["collection:disputes"], ids[1:])
        self.assertTrue(all(link["a"] != link["b"] for link in law["links"]))

    def test_filters_narrow_and_orders_sort(self):
        two = ["zhejiang-hong-kong-2023", "bpa-third-plenum-2024"]
        everything = self.good("compare", *two, "--json").objects()
        some = self.good("compare", *two, "--query", "仲裁", "--json").objects()
        self.assertLess(len(some), len(everything))
        found = {one for row in some for cell in row["cells"].values() for one in cell}
        wanted = {one["id"] for one in
                  self.good("recommendations", "--query", "仲裁", "--json").objects()}
        self.assertEqual(found, {one for one in wanted if one.split("/")[0] in two})
        shared = self.good("compare", *two, "--order", "most-shared", "--json").objects()
        sided = self.good("compare", *two, "--order", "most-one-sided", "--json").objects()
        self.assertEqual(sorted(row["row"] for row in shared),
                         sorted(row["row"] for row in sided))
        silent = [len(row["silent"]) for row in shared]
        self.assertEqual(silent, sorted(silent))
        silent = [len(row["silent"]) for row in sided]
        self.assertEqual(silent, sorted(silent, reverse=True))

    def test_a_report_in_each_language(self):
        two = ["zhejiang-hong-kong-2023", "bpa-third-plenum-2024"]
        for labels, words in [("en", ["# Comparison", "Silent", "related"]),
                              ("zh-Hant", ["# 比較", "未有提及", "相關", "仲裁"]),
                              ("zh-Hans", ["# 比较", "未有提及", "相关"])]:
            paper = self.good("compare", *two, "--format", "md", "--labels", labels,
                              "--date", "2024-08-01").out
            for word in words:
                self.assertIn(word, paper)
        page = self.folder / "page.html"
        self.good("compare", *two, "--rest", "--format", "html", "--output", page)
        text = page.read_text("utf-8")
        self.assertIn("All other documents", text)
        before = page.read_bytes()
        self.assertIn("page.html", self.bad(1, "compare", *two, "--format", "html", "--output", page))
        self.assertEqual(page.read_bytes(), before)
        self.good("compare", *two, "--format", "html", "--output", page, "--force")

    def test_words_that_set_a_document_apart(self):
        terms = self.good("compare", "--terms", "zhejiang-hong-kong-2023", "--json").objects()
        self.assertEqual(terms[0]["document"], "zhejiang-hong-kong-2023")
        self.assertIn("浙江", [one["term"] for one in terms[:3]])
        strengths = [one["logLikelihood"] for one in terms]
        self.assertEqual(strengths, sorted(strengths, reverse=True))
        places = self.good("compare", "--kwic", "浙江", "zhejiang-hong-kong-2023",
                           "--json").objects()
        self.assertEqual(len(places), [one["count"] for one in terms if one["term"] == "浙江"][0])
        lines = (self.source("zhejiang-hong-kong-2023")).split("\n")
        for one in places:
            self.assertIn(one["keyword"], lines[one["line"] - 1])

    def source(self, document):
        data = self.database()
        return data.execute("SELECT bytes FROM holding JOIN source ON source.id = holding.source "
                            "WHERE key = ?", (document,)).fetchone()[0].decode("utf-8")

    def test_what_the_english_leaflet_leaves_out(self):
        brief = "hkvision-sister-cities"
        detail, = self.good("compare", "--detail", f"{brief}/2.2/(4)", f"{brief}/4.2/(4)",
                            "--json").objects()
        self.assertIn("memorandum of understanding", [one["what"] for one in detail["onlyA"]])
        detail, = self.good("compare", "--detail", f"{brief}/2.2/(2)", f"{brief}/4.2/(2)",
                            "--json").objects()
        self.assertIn("1 each", [one["what"] for one in detail["onlyA"]])
        self.assertEqual({"thailand", "vietnam", "asean"},
                         {one["what"] for one in detail["both"] if one["kind"] == "region"})

    def test_an_overview_counts(self):
        cells = self.good("overview", "--json").objects()
        whole, = [one for one in cells if one["region"] is one["sector"] is one["document"] is None]
        count = len(self.good("recommendations", "--json").objects())
        self.assertEqual(whole["proposed"] + whole["agreed"] + whole["delivered"], count)
        self.assertIn("2024", self.good("overview").out)

    def test_wrong_choices_say_what_is_allowed(self):
        one = "bpa-third-plenum-2024"
        two = "new-productivity-seminar"
        self.assertIn("two to five", self.bad(2, "compare"))
        self.assertIn("two to five", self.bad(2, "compare", one))
        self.assertIn("with itself", self.bad(2, "compare", one, one))
        self.assertIn("with itself", self.bad(2, "compare", "--versions", one, one))
        self.assertIn("nowhere", self.bad(2, "compare", one, "nowhere"))
        self.assertIn("nowhere", self.bad(2, "compare", one, "--collection", "nowhere"))
        self.assertIn("sector", self.bad(2, "compare", one, two, "--by", "colour"))
        self.assertIn("old one and the new one", self.bad(2, "compare", "--versions", one, two, one))
        self.assertIn("one thing at a time", self.bad(2, "compare", "--versions", "--terms", one, two))
        self.assertIn("md, html", self.bad(2, "compare", one, two, "--format", "csv"))
        self.assertIn("--format", self.bad(2, "compare", one, two, "--output", "x"))
        self.assertIn("zh-Hant", self.bad(2, "compare", one, two, "--format", "md", "--labels", "fr"))
        self.assertIn("two recommendations", self.bad(2, "compare", "--detail", one))
        self.assertIn("region", self.bad(2, "compare", one, two, "--region", "atlantis"))
        six = [one, two, "zhejiang-hong-kong-2023", "hkvision-sister-cities",
               "beijing-hong-kong-fair-2023", "--rest"]
        self.assertIn("two to five", self.bad(2, "compare", *six))

    def test_a_removed_document_is_named_as_removed(self):
        self.write("gone.txt", OLD)
        self.good("import", self.files)
        data = self.database()
        data.execute("UPDATE holding SET removed = '2024-01-01T00:00:00Z' WHERE key = 'gone'")
        data.execute("UPDATE meta SET value = value + 1 WHERE name = 'revision'")
        data.commit()
        data.close()
        self.assertIn("was removed from the library",
                      self.bad(2, "compare", "gone", "bpa-third-plenum-2024"))

    def test_nothing_to_compare_is_said(self):
        two = ["zhejiang-hong-kong-2023", "bpa-third-plenum-2024"]
        nothing = self.good("compare", *two, "--query", "泗水泗水", "--json")
        self.assertEqual(nothing.out, "")
        self.assertIn("passes the filter", nothing.err)
        self.write("silent.txt", "昨日天氣晴朗，氣溫二十度。\n")
        self.good("import", self.files)
        silent = self.good("compare", "silent", "bpa-third-plenum-2024", "--json")
        self.assertIn("\"silent\" has no recommendations", silent.err)
        for row in silent.objects():
            self.assertEqual(row["silent"], ["silent"])
        one = self.good("compare", *two, "--stage", "agreed", "--json")
        self.assertIn("\"bpa-third-plenum-2024\" passes the filter", one.err)


if __name__ == "__main__":
    unittest.main()
