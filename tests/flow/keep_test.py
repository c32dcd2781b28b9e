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

    def test_entries_are_commented_on_moved_and_exported_with_their_comments(self):
        self.good("collections", "Brief", "--add", *self.some)
        self.good("collections", "Brief", "--entry", self.some[2], "--to", "1")
        self.good("collections", "Brief", "--entry", self.some[0], "--comment", "先問運輸署")
        self.assertEqual(self.collected(), [self.some[2], self.some[0], self.some[1]])
        entries = self.good("collections", "Brief", "--json").objects()
        self.assertEqual([one["comment"] for one in entries], ["", "先問運輸署", ""])
        paper = self.good("export", "--collection", "Brief", "--format", "md", "--output", "-").out
        self.assertIn("先問運輸署", paper)
        self.good("collections", "Other", "--new")
        self.good("collections", "Other", "--to", "1")
        self.good("collections", "Brief", "--rename", "Short")
        self.assertEqual([one["name"] for one in self.good("collections", "--json").objects()],
                         ["Other", "Short"])
        self.good("collections", "Short", "--entry", entries[0]["entry"], "--delete")
        self.assertEqual(self.collected("Short"), [self.some[0], self.some[1]])

    def test_a_saved_search_refreshes_itself(self):
        self.good("searches", "Bonds", "--save", "--query", "綠色債券", "--region", "zhejiang")
        found = self.good("searches", "Bonds", "--json").objects()
        self.assertEqual([one["id"] for one in found], [self.some[2]])
        listed = self.good("searches", "--json").objects()
        self.assertEqual([(one["name"], one["recommendations"]) for one in listed], [("Bonds", 1)])
        self.good("import", self.write("more.txt", PAPER.replace("合辦", "共同興辦")))
        self.assertEqual(len(self.good("searches", "Bonds", "--json").objects()), 2)
        self.good("searches", "Bonds", "--rename", "Green")
        self.good("searches", "Green", "--delete")
        self.assertEqual(self.good("searches", "--json").objects(), [])

    def test_notes_and_highlights_stand_on_words(self):
        self.good("notes", "--document", "paper", "--add", "on all of it")
        number = self.good("notes", "--document", "paper", "--quote", "無障礙車輛", "--add",
                           "how many?").out.strip()
        self.good("notes", "--change", number, "--to", "how many by when?")
        notes = self.good("notes", "--json").objects()
        self.assertEqual([(one["recommendation"], one["words"], one["text"]) for one in notes],
                         [(None, "", "on all of it"),
                          (self.some[0], "無障礙車輛", "how many by when?")])
        light = self.good("highlights", "--document", "paper", "--quote", "照顧者", "--colour",
                          "green").out.strip()
        self.good("highlights", "--change", light, "--colour", "pink")
        self.good("highlights", "--colour", "pink", "--means", "people")
        self.assertEqual([(one["words"], one["colour"]) for one in
                          self.good("highlights", "--json").objects()], [("照顧者", "pink")])
        self.assertIn({"colour": "pink", "meaning": "people"},
                      self.good("highlights", "--colours", "--json").objects())
        self.good("highlights", "--remove", light)
        self.assertEqual(self.good("highlights").out, "")

    def show(self, identifier):
        return self.good("show", identifier, "--json").objects()[0]

    def test_tags_are_corrected_by_hand(self):
        self.good("tag", "refuse", self.some[2], "region", "asean")
        self.good("tag", "set", self.some[1], self.some[2], "region", "japan")
        self.good("tag", "set", self.some[1], "stage", "delivered")
        regions = {one["id"]: one["evidence"] for one in self.show(self.some[2])["regions"]}
        self.assertEqual(regions.get("japan"), "person")
        self.assertNotIn("asean", regions)
        second = self.show(self.some[1])
        self.assertEqual((second["stage"], second["stageEvidence"]), ("delivered", "person"))
        found = self.good("recommendations", "--region", "japan", "--document", "paper",
                          "--json").objects()
        self.assertEqual([one["id"] for one in found], self.some[1:])
        exported = self.good("export", "--document", "paper", "--region", "japan", "--format",
                             "jsonl", "--output", "-").objects()
        self.assertEqual([one["id"] for one in exported], self.some[1:])
        listed = self.good("tag", "list", "paper", "--json").objects()
        self.assertEqual([(one["kind"], one["facet"], one["value"]) for one in listed],
                         [("refuse", "region", "asean"), ("set", "region", "japan"),
                          ("set", "region", "japan"), ("set", "stage", "delivered")])
        self.good("tag", "restore", self.some[2], "region", "asean")
        self.assertIn("asean", [one["id"] for one in self.show(self.some[2])["regions"]])
        self.index().unlink()
        self.assertEqual(self.show(self.some[1])["stage"], "delivered")
        self.assert_sound()

    def test_recommendations_are_corrected_by_hand(self):
        merged = self.good("correct", "merge", self.some[1], self.some[0]).out.strip()
        self.assertEqual(merged, self.some[0])
        parts = self.good("correct", "split", merged, "--before", "並向照顧者").out.split()
        self.assertEqual(self.show(parts[1])["text"], "並向照顧者發放津貼。")
        self.good("correct", "remove", parts[1])
        added = self.good("correct", "add", "paper", "--quote", "第1號建議書", "--stage",
                          "agreed").out.strip()
        self.assertEqual(self.show(added)["stage"], "agreed")
        self.good("correct", "remove", added)
        now = [one["id"] for one in
               self.good("recommendations", "--document", "paper", "--json").objects()]
        self.assertEqual(now, [self.some[0], self.some[2]])
        numbers = [str(one["correction"]) for one in
                   self.good("correct", "list", "--json").objects()]
        self.assertEqual(len(numbers), 5)
        self.good("correct", "forget", *numbers)
        now = [one["id"] for one in
               self.good("recommendations", "--document", "paper", "--json").objects()]
        self.assertEqual(now, self.some)

    def test_what_is_lost_is_listed(self):
        self.good("notes", self.some[0], "--add", "a note")
        self.good("highlights", "--document", "paper", "--quote", "無障礙車輛")
        self.good("tag", "set", self.some[0], "region", "japan")
        self.good("collections", "Brief", "--add", self.some[0])
        self.assertEqual(self.good("lost", "--json").objects(), [])
        self.file.write_text("第9號建議書\n\n一、政策建議\n\n（1）建議立法會設立跨境醫療專區，"
                             "推動電子病歷互通。\n", "utf-8")
        self.good("import", self.file)
        lost = self.good("lost", "--json").objects()
        self.assertEqual([(one["kind"], one["what"]) for one in lost],
                         [("entry", "Brief"), ("note", "a note"), ("highlight", "yellow"),
                          ("correction", "set japan")])
        self.assertEqual(lost[2]["words"], "無障礙車輛")
        self.assertIn("無障礙車輛", self.good("lost").out)
        self.file.write_text(PAPER, "utf-8")
        self.good("import", self.file)
        self.assertEqual(self.good("lost").out, "")

    def test_what_is_lost_is_put_elsewhere_or_let_go_of(self):
        self.good("collections", "Brief", "--add", *self.some)
        self.good("collections", "Brief", "--entry", self.some[0], "--comment", "先問運輸署")
        self.good("notes", self.some[0], "--add", "a note")
        self.good("highlights", "--document", "paper", "--quote", "無障礙車輛")
        self.file.write_text(PAPER.replace("全面檢討的士服務，並增加無障礙車輛",
                                           "研究海水化淡"), "utf-8")
        self.good("import", self.file)
        names = {one["kind"]: f'{one["kind"]}:{one["number"]}' for one in
                 self.good("lost", "--json").objects()}
        self.assertIn(names["note"], self.good("lost").out)
        self.assertIn("--to", self.bad(2, "lost", names["note"]))
        self.assertIn(names["note"], self.bad(2, "lost", "note:99"))
        self.good("lost", names["entry"], "--to", self.some[0])
        entry = self.good("collections", "Brief", "--json").objects()[0]
        self.assertEqual((entry["recommendation"], entry["comment"]),
                         (self.some[0], "先問運輸署"))
        self.good("lost", names["note"], "--document", "paper", "--quote", "海水化淡")
        self.assertEqual(self.good("notes", "--json").objects()[0]["words"], "海水化淡")
        self.good("lost", names["highlight"], "--delete")
        self.assertEqual(self.good("lost", "--json").objects(), [])

    def test_every_change_is_a_step_that_another_run_takes_back(self):
        self.good("collections", "Brief", "--add", self.some[2])
        self.good("tag", "set", *self.some, "region", "japan")
        steps = [one["name"] for one in self.good("undo", "--list", "--json").objects()]
        self.assertEqual(len(steps), 2)
        self.assertIn("Brief", steps[1])
        self.assertEqual(self.good("undo").out, f"Undone: {steps[0]}\n")
        self.assertNotIn("japan", [one["id"] for one in self.show(self.some[1])["regions"]])
        self.assertEqual(self.good("redo", "--list").out, steps[0] + "\n")
        self.assertEqual(self.good("redo").out, f"Done again: {steps[0]}\n")
        self.assertIn("japan", [one["id"] for one in self.show(self.some[1])["regions"]])
        self.good("undo")
        self.good("undo")
        self.assertEqual(self.good("collections").out, "")
        self.assertIn("nothing to undo", self.bad(2, "undo"))
        self.good("collections", "Other", "--new")
        self.assertIn("nothing to redo", self.bad(2, "redo"))
        self.assert_sound()

    def test_wrong_names_say_what_there_is(self):
        self.good("collections", "Brief", "--add", self.some[0])
        for arguments, said in [
                (["collections", "Reef"], "Brief"),
                (["collections", "Brief", "--add", "nowhere/1"], "nowhere"),
                (["collections", "Brief", "--remove", self.some[1]], "not in the collection"),
                (["notes", "--add", "to nothing"], "id of a recommendation"),
                (["notes", "--document", "paper", "--quote", "建議政府", "--add", "x"], "times"),
                (["highlights", "--document", "paper", "--quote", "車", "--colour", "x"], "yellow"),
                (["searches", "Reef"], "has none"),
                (["searches", "Reef", "--save", "--region", "atlantis"], "atlantis"),
                (["tag", "set", self.some[0], "region", "atlantis"], "atlantis"),
                (["tag", "set", self.some[0], "colour", "red"], "region, sector, stage"),
                (["tag", "refuse", self.some[0], "stage", "agreed"], "another"),
                (["correct", "merge", self.some[0]], "correct merge"),
                (["correct", "split", self.some[0], "--before", "月球"], "do not stand"),
                (["correct", "add", "paper", "--quote", "安老宿位"], "belong to"),
                (["correct", "forget", "x"], "not the number"),
                (["collections", "Brief", "--entry", "9999", "--to", "1"], "not in the collection"),
                (["notes", "--remove", "77"], "no note 77"),
                (["export", "--collection", "Reef", "--format", "md", "--output", "-"], "Brief")]:
            with self.subTest(arguments):
                self.assertIn(said, self.bad(2, *arguments))
        self.assertEqual(self.collected(), [self.some[0]])
        self.assert_sound()


if __name__ == "__main__":
    unittest.main()
