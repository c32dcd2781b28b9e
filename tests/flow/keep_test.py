# SPDX-License-Identifier: GPL-3.0-or-later
"""Collections and notes from outside: they last, are exported, and outlive a revised source."""

import json
import unittest

from program import ProgramTest

PAPER = """第1號建議書

一、政策建議

（1）建議政府全面檢討的士服務，並增加無障礙車輛。

（2）建議政府增加安老宿位，並向照顧者發放津貼。

（3）建議政府與浙江合辦綠色債券平台，吸引東盟發行人。
"""


class KeepTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.file = self.write("paper.txt", PAPER)
        self.good("import", self.file)
        self.some = [one["id"] for one in
                     self.good("recommendations", "--document", "paper", "--json").objects()]
        self.assertEqual(len(self.some), 3)

    def collected(self, name="Brief"):
        return [one["recommendation"] for one in self.good("collections", name, "--json").objects()]

    def test_a_collection_keeps_its_order_and_takes_each_once(self):
        self.good("collections", "Brief", "--add", self.some[2], self.some[0])
        self.good("collections", "Brief", "--add", self.some[0], self.some[1])
        self.assertEqual(self.collected(), [self.some[2], self.some[0], self.some[1]])
        self.good("collections", "Brief", "--remove", self.some[0])
        self.assertEqual(self.collected(), [self.some[2], self.some[1]])
        listed = self.good("collections", "--json").objects()
        self.assertEqual([(one["name"], one["entries"]) for one in listed], [("Brief", 2)])
        out = self.files / "brief.jsonl"
        self.good("export", "--collection", "Brief", "--format", "jsonl", "--output", out,
                  "--group-by", "none")
        self.assertEqual([json.loads(line)["id"] for line in out.read_text("utf-8").splitlines()],
                         [self.some[2], self.some[1]])
        self.good("collections", "Brief", "--delete")
        self.assertEqual(self.good("collections", "--json").objects(), [])

    def test_notes_are_listed_exported_and_removed(self):
        number = self.good("notes", self.some[1], "--add", "問清楚撥款來源 first").out.strip()
        self.good("notes", self.some[0], "--add", "second")
        notes = self.good("notes", "--json").objects()
        self.assertEqual([(one["recommendation"], one["text"]) for one in notes],
                         [(self.some[1], "問清楚撥款來源 first"), (self.some[0], "second")])
        one = self.good("notes", self.some[0], "--json").objects()
        self.assertEqual([note["text"] for note in one], ["second"])
        paper = self.good("export", "--document", "paper", "--format", "md", "--output", "-").out
        self.assertIn("> **Notes:** 問清楚撥款來源 first", paper)
        self.good("notes", "--remove", number)
        self.assertEqual(len(self.good("notes", "--json").objects()), 1)

    def test_entries_are_found_again_by_their_words(self):
        self.good("collections", "Brief", "--add", *self.some)
        self.good("notes", self.some[1], "--add", "keep me")
        # The first item is cut, the second moves up and is reworded, the third stays.
        self.file.write_text("\n".join([
            "第1號建議書", "", "一、政策建議", "",
            "（1）建議政府盡快增加安老宿位，並向照顧者發放津貼。", "",
            "（2）建議政府與浙江合辦綠色債券平台，吸引東盟發行人。", ""]), "utf-8")
        self.good("import", self.file)
        now = [one["id"] for one in
               self.good("recommendations", "--document", "paper", "--json").objects()]
        self.assertEqual(len(now), 2)
        self.assertEqual(self.collected(), [None, *now])
        self.assertEqual(self.good("notes", "--json").objects()[0]["recommendation"], now[0])

    def test_what_is_gone_is_listed_with_its_old_words(self):
        self.good("collections", "Brief", "--add", self.some[0])
        words = self.good("collections", "Brief", "--json").objects()[0]["words"]
        self.file.write_text("第9號建議書\n\n一、政策建議\n\n（1）建議立法會設立跨境醫療專區，"
                             "推動電子病歷互通。\n", "utf-8")
        self.good("import", self.file)
        entry = self.good("collections", "Brief", "--json").objects()[0]
        self.assertEqual((entry["recommendation"], entry["words"]), (None, words))
        result = self.good("export", "--collection", "Brief", "--format", "jsonl", "--output", "-")
        self.assertEqual(result.out, "")
        self.assertIn("cannot be found again", result.err)

    def test_wrong_names_say_what_there_is(self):
        self.good("collections", "Brief", "--add", self.some[0])
        for arguments, said in [
                (["collections", "Reef"], "Brief"),
                (["collections", "Brief", "--add", "nowhere/1"], "nowhere"),
                (["collections", "Brief", "--remove", self.some[1]], "not in the collection"),
                (["notes", "--add", "to nothing"], "id of a recommendation"),
                (["notes", "--remove", "77"], "no note 77"),
                (["export", "--collection", "Reef", "--format", "md", "--output", "-"], "Brief")]:
            with self.subTest(arguments):
                self.assertIn(said, self.bad(2, *arguments))
        self.assertEqual(self.collected(), [self.some[0]])
        self.assert_sound()


if __name__ == "__main__":
    unittest.main()
