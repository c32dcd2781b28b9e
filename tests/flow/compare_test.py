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
        changes = self.good("compare", "--versions", "old", "new", "--json").objects()
        self.assertEqual([(one["change"], one["moved"]) for one in changes],
                         [("reworded", False), ("cut", False), ("unchanged", False),
                          ("added", False)])
        self.assertIn("泰國{+、老撾+}和越南", changes[0]["text"])
        self.assertIn("{+、老撾+}", self.good("compare", "--versions", "old", "new").out)

    def test_wrong_choices_say_what_is_allowed(self):
        one = "bpa-third-plenum-2024"
        self.assertIn("two to five", self.bad(2, "compare", one))
        self.assertIn("different documents", self.bad(2, "compare", one, one))
        self.assertIn("nowhere", self.bad(2, "compare", one, "nowhere"))
        self.assertIn("sector", self.bad(2, "compare", one, "new-productivity-seminar", "--by", "colour"))
        self.assertIn("old one and the new one", self.bad(2, "compare", "--versions", one))

    def test_a_document_without_recommendations_is_silent(self):
        self.write("silent.txt", "昨日天氣晴朗，氣溫二十度。\n")
        self.good("import", self.files)
        for row in self.good("compare", "silent", "bpa-third-plenum-2024", "--json").objects():
            self.assertIn("silent", row["silent"])


if __name__ == "__main__":
    unittest.main()
