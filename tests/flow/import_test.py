# SPDX-License-Identifier: GPL-3.0-or-later
"""Import: what is recognised, what is refused, and what bad input does."""

import os
import unittest

from program import ProgramTest, as_nobody, proposal


class Import(ProgramTest):
    def import_one(self, path, status=0):
        result = self.run_program("import", path)
        self.assertEqual(result.status, status, result.out + result.err)
        self.assertEqual(result.out.count("\n"), 1, result.out)
        return result

    def refused(self, path, reason):
        """Refused in one line with the reason, and the library is as it was."""
        before = self.ids()
        result = self.import_one(path, status=1)
        self.assertTrue(result.out.startswith("failed"), result.out)
        self.assertRegex(result.err, reason)
        self.assertEqual(result.err.count("\n"), 1, result.err)
        self.assertEqual(self.ids(), before)

    def passages(self, query):
        return self.good("search", query, "--json").objects()

    def test_a_file_can_be_found_right_after(self):
        result = self.import_one(self.write("建議書 One.txt", proposal(1)))
        self.assertTrue(result.out.startswith("added"), result.out)
        self.assertIn("建議書-one", self.ids())
        found = self.good("recommendations", "--document", "建議書-one", "--json").objects()
        self.assertEqual(len(found), 3)
        self.assertTrue(self.passages("1-2號仲裁中心"))

    def test_the_same_bytes_are_recognised_under_any_name(self):
        self.import_one(self.write("one.txt", proposal(1)))
        result = self.import_one(self.write("two.txt", proposal(1)))
        self.assertTrue(result.out.startswith("already there"), result.out)
        self.assertNotIn("two", self.ids())

    def test_a_changed_file_updates_its_document(self):
        path = self.write("one.txt", proposal(1))
        self.import_one(path)
        path = self.write("one.txt", proposal(2))
        result = self.import_one(path)
        self.assertTrue(result.out.startswith("updated"), result.out)
        self.assertEqual(self.ids().count("one"), 1)
        self.assertTrue(self.passages("第2號建議書"))
        self.assertFalse([hit for hit in self.passages("第1號建議書") if hit["document"] == "one"])
        self.assert_sound()

    def test_another_file_of_the_same_name_gets_an_id_of_its_own(self):
        self.import_one(self.write("a/plan.txt", proposal(1)))
        self.import_one(self.write("b/plan.txt", proposal(2)))
        self.assertEqual(self.ids()[-2:], ["plan", "plan-2"])
        ids = [one["id"] for one in
               self.good("recommendations", "--document", "plan-2", "--json").objects()]
        self.assertTrue(ids and all(one.startswith("plan-2/") for one in ids), ids)

    def test_folders_are_walked_and_bad_files_are_lines(self):
        self.write("in/a.txt", proposal(1))
        self.write("in/deep/er/b.txt", proposal(2))
        self.write("in/bad.txt", b"")
        self.write("in/.hidden.txt", proposal(3))
        result = self.run_program("import", self.files / "in")
        self.assertEqual(result.status, 1)
        self.assertEqual([line.split()[0] for line in result.out.splitlines()],
                         ["added", "failed", "added"])
        self.assertEqual(self.ids()[-2:], ["a", "b"])

    def test_ids_do_not_depend_on_which_thread_is_quicker(self):
        for number in range(12):
            self.write(f"in/{number:02}/plan.txt", proposal(number, 1 + 40 * (number % 3)))
        self.good("import", self.files / "in")
        documents = self.good("documents", "--json").objects()[5:]
        self.assertEqual([one["id"] for one in documents],
                         ["plan"] + [f"plan-{n}" for n in range(2, 13)])
        self.assertEqual([one["recommendations"] for one in documents],
                         [1 + 40 * (n % 3) for n in range(12)])

    # Bad input

    def test_not_text(self):
        png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8
        self.refused(self.write("picture.txt", png), r"picture\.txt")
        self.refused(self.write("program.txt", b"\x7fELF" + bytes(4096)), r"program\.txt")

    def test_empty(self):
        self.refused(self.write("empty.txt", b""), "empty")

    def test_one_gigabyte_in_one_line(self):
        path = self.write("huge.txt", b"")
        os.truncate(path, 1 << 30)  # sparse: no disk is used
        self.refused(path, "MB")

    def test_one_line_of_many_megabytes(self):
        self.refused(self.write("line.txt", "建議" * (2 << 20)), "line")

    def test_broken_utf8_is_mended_and_said(self):
        text = proposal(7).encode("utf-8").replace("浙江".encode(), "浙江".encode() + b"\xff", 1)
        result = self.import_one(self.write("broken.txt", text))
        self.assertRegex(result.err, r"broken\.txt: .+")
        self.assertIn("broken", self.ids())
        self.assertTrue(self.passages("浙江 document:broken"))

    def test_nul_bytes_are_taken_out_and_said(self):
        text = proposal(7).encode("utf-8").replace("浙江".encode(), "浙".encode() + b"\0" + "江".encode())
        result = self.import_one(self.write("nul.txt", text))
        self.assertRegex(result.err, r"nul\.txt: .+")
        self.assertTrue(self.passages("浙江 document:nul"))

    def test_bidirectional_and_zero_width_characters_are_taken_out(self):
        text = proposal(7).replace("浙江", "浙\u200b江").replace("東盟", "\u202e東盟\u202c")
        result = self.import_one(self.write("tricks.txt", text))
        self.assertRegex(result.err, r"tricks\.txt: .+")
        self.assertTrue(self.passages("浙江 document:tricks"))
        out = self.good("recommendations", "--document", "tricks", "--json").out
        for character in "\u200b\u202e\u202c":
            self.assertNotIn(character, out)

    def test_a_path_that_does_not_exist(self):
        self.refused(self.files / "nothing.txt", "no such file")

    def test_what_is_no_file(self):
        pipe = self.files / "pipe.txt"
        os.mkfifo(pipe)
        self.refused(pipe, "not a regular file")

    def test_what_may_not_be_read(self):
        secret = self.write("secret.txt", proposal(1))
        closed = self.write("closed/inside.txt", proposal(2)).parent
        secret.chmod(0)
        closed.chmod(0)
        self.library.mkdir(mode=0o777)
        self.library.chmod(0o777)
        for path in [secret, closed, closed / "inside.txt"]:
            result = self.run_program("import", path, preexec_fn=as_nobody)
            self.assertEqual(result.status, 1, result.out + result.err)
            self.assertTrue(result.out.startswith("failed"), result.out)
            self.assertIn(str(path), result.err)

    def test_one_bad_file_does_not_stop_the_others(self):
        paths = [self.write("a.txt", proposal(1)), self.files / "nothing.txt",
                 self.write("b.txt", proposal(2))]
        result = self.run_program("import", *paths)
        self.assertEqual(result.status, 1)
        self.assertEqual(self.ids()[-2:], ["a", "b"])


if __name__ == "__main__":
    unittest.main()
