# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands, their output and their exit statuses."""

import unittest

from program import ProgramTest

FIVE = ["hkvision-sister-cities", "beijing-hong-kong-fair-2023", "zhejiang-hong-kong-2023",
        "bpa-third-plenum-2024", "new-productivity-seminar"]


class Commands(ProgramTest):
    def test_a_new_library_holds_the_five_documents(self):
        self.assertEqual(self.ids(), FIVE)
        keys = ["id", "title", "publisher", "date", "languages", "kind", "passages",
                "recommendations", "guessed"]
        for one in self.good("documents", "--json").objects():
            self.assertEqual(list(one), keys)
            self.assertGreater(one["passages"], 0)
        self.assert_sound()

    def test_the_users_folders_are_the_default(self):
        self.assertIn("bpa-third-plenum-2024", self.good("documents", library=False).out)
        home = self.folder / "home"
        self.assertTrue((home / ".local/share/policy-explorer/library.sqlite").exists())
        self.assertTrue(list((home / ".cache/policy-explorer").glob("index-v*.sqlite")))

    def test_outline_has_sections_in_reading_order(self):
        sections = self.good("outline", "bpa-third-plenum-2024", "--json").objects()
        self.assertEqual(list(sections[0]), ["id", "level", "label", "title", "lines", "language"])
        chapters = [one["label"] for one in sections if one["level"] == 1 and one["label"]]
        self.assertEqual([label for label in chapters if label in "一、二、三、四、五、"],
                         ["一、", "二、", "三、", "四、", "五、"])
        lines = [one["lines"][0] for one in sections]
        self.assertEqual(lines, sorted(lines))

    def test_recommendations_have_the_documented_shape(self):
        found = self.good("recommendations", "--document", "bpa-third-plenum-2024",
                          "--json").objects()
        by_id = {one["id"]: one for one in found}
        one = by_id["bpa-third-plenum-2024/2.1/(1)"]
        self.assertEqual(list(one), ["id", "document", "stage", "language", "label", "title",
                                     "section", "text", "measures", "regions", "sectors", "actors",
                                     "counterpart", "lines", "amounts"])
        self.assertEqual(one["label"], "（1）")
        self.assertEqual(one["title"], "下調股票印花稅")
        self.assertEqual(one["section"][0], "二、鞏固提升香港國際金融、航運、貿易中心地位")
        self.assertTrue(one["text"].startswith("下調股票印花稅：由 0.1%減至 0.05%"))
        for tag in one["regions"]:
            self.assertEqual(list(tag), ["id", "evidence", "role"])
        for tag in one["sectors"]:
            self.assertEqual(list(tag), ["id", "evidence", "score"])
        self.assertEqual(len(by_id), len(found), "ids are not unique")

    def test_show_gives_one_whole(self):
        one, = self.good("show", "bpa-third-plenum-2024/2.1/(1)", "--json").objects()
        self.assertEqual(one["source"][0]["line"], one["lines"][0])
        self.assertIn("印花稅", one["source"][0]["text"])
        self.assertIn("印花稅", self.good("show", "bpa-third-plenum-2024/2.1/(1)").out)

    def test_filters_narrow_and_combine(self):
        everything = self.good("recommendations", "--json").objects()
        for option, key, value in [("--stage", "stage", "agreed"), ("--language", "language", "en"),
                                   ("--document", "document", "zhejiang-hong-kong-2023")]:
            found = self.good("recommendations", option, value, "--json").objects()
            self.assertEqual([one["id"] for one in found],
                             [one["id"] for one in everything if one[key] == value])
            self.assertTrue(found)
        both = self.good("recommendations", "--stage", "agreed", "--stage", "delivered",
                         "--document", "zhejiang-hong-kong-2023", "--json").objects()
        self.assertEqual({one["stage"] for one in both}, {"agreed", "delivered"})
        self.assertEqual({one["document"] for one in both}, {"zhejiang-hong-kong-2023"})

    def test_a_query_narrows_recommendations(self):
        found = self.good("recommendations", "--query", "印花稅", "--json").objects()
        self.assertTrue(found)
        for one in found:
            self.assertIn("印花稅", one["text"])

    def test_search_marks_code_points(self):
        hits = self.good("search", "印花稅", "--json").objects()
        self.assertEqual(list(hits[0]), ["document", "recommendation", "section", "snippet",
                                         "marks", "lines", "score", "via"])
        for hit in hits:
            self.assertIn("印花稅", [hit["snippet"][begin:end] for begin, end in hit["marks"]])
        self.assertEqual(len(self.good("search", "香港", "--limit", "3", "--json").objects()), 3)

    def test_a_question_in_english_finds_chinese_and_says_so(self):
        hits = self.good("search", "arbitration", "--json").objects()
        self.assertTrue([hit for hit in hits if "仲裁" in hit["via"] and "仲裁" in hit["snippet"]])

    def test_search_never_fails_for_what_is_typed(self):
        for typed in ['"', "((", "NEAR(", "a AND", "*", "-", "region:", "香港 OR", "'", "\\",
                      "document:nothing", "^a + b", "{x}:y", ""]:
            self.good("search", "--json", "--", typed)

    def test_vocabulary_counts_add_up(self):
        for which in ["regions", "sectors"]:
            concepts = self.good("vocabulary", which, "--json").objects()
            if not concepts:
                self.skipTest("no vocabulary is read yet")
            self.assertEqual(list(concepts[0]), ["id", "label", "broader", "recommendations"])
            found = self.good("recommendations", "--json").objects()
            for one in concepts:
                if one["recommendations"] == 0 or one["broader"]:
                    continue
                listed = self.good("recommendations", f"--{which[:-1]}", one["id"], "--json")
                self.assertEqual(len(listed.objects()), one["recommendations"])
                self.assertLessEqual(one["recommendations"], len(found))

    def test_labels_name_concepts(self):
        if not self.good("vocabulary", "regions").out:
            self.skipTest("no vocabulary is read yet")
        by_id = self.good("recommendations", "--region", "zhejiang", "--json").out
        for label in ["浙江", "Zhejiang"]:
            self.assertEqual(self.good("recommendations", "--region", label, "--json").out, by_id)

    def test_an_empty_result_is_no_failure(self):
        self.assertEqual(self.good("search", "qqqqzzzz").out, "")
        self.assertEqual(self.good("recommendations", "--query", "qqqqzzzz", "--json").out, "")

    def test_wrong_usage_is_one_line_that_says_what_is_allowed(self):
        for arguments, expected in [
                ([], "Allowed are import, import-codings, documents"),
                (["frobnicate"], "import, import-codings, documents"),
                (["documents", "--frobnicate"], "--json"),
                (["outline"], "DOCUMENT"),
                (["outline", "nothing"], "bpa-third-plenum-2024"),
                (["show", "nothing"], "DOCUMENT/2.1/(1)"),
                (["show", "bpa-third-plenum-2024/99"], "recommendations --document"),
                (["recommendations", "--region", "atlantis"], "vocabulary regions"),
                (["recommendations", "--sector", "alchemy"], "vocabulary sectors"),
                (["recommendations", "--stage", "dreamt"], "proposed, agreed, delivered"),
                (["recommendations", "--language", "tlh"], "en, zh-Hant, zh-Hans"),
                (["recommendations", "--document", "nothing"], "zhejiang-hong-kong-2023"),
                (["vocabulary", "colours"], "regions"),
                (["search", "x", "--limit", "many"], "--limit"),
                (["search", "x", "--limit", "-1"], "--limit")]:
            with self.subTest(arguments=arguments):
                self.assertIn(expected, self.bad(2, *arguments))

    def test_help_and_version(self):
        for command in [[], ["import"], ["documents"], ["outline"], ["recommendations"], ["show"],
                        ["search"], ["vocabulary"], ["check"]]:
            self.assertIn("--help", self.good(*command, "--help").out)
        self.assertRegex(self.good("--version").out, r"^policy-explorer-cli \d+\.\d+\.\d+\n$")
        self.assertFalse(self.library.exists(), "asking for help made a library")


if __name__ == "__main__":
    unittest.main()
