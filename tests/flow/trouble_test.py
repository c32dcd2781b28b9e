# SPDX-License-Identifier: GPL-3.0-or-later
"""Libraries in trouble: damaged, newer, read-only, a full disk, a killed or a second program."""

import os
import pathlib
import resource
import shutil
import signal
import subprocess
import sys
import time
import unittest

from program import ProgramTest, as_nobody, proposal


class Trouble(ProgramTest):
    def make_library(self):
        self.good("documents")

    def library_file(self):
        return self.library / "library.sqlite"

    def refused_untouched(self, reason):
        before = self.library_file().read_bytes()
        for command in [["documents"], ["search", "香港"], ["check"],
                        ["import", self.write("a.txt", proposal(1))]]:
            self.assertRegex(self.bad(1, *command), reason)
        self.assertEqual(self.library_file().read_bytes(), before)

    def test_a_library_that_is_not_sqlite(self):
        self.library.mkdir()
        self.library_file().write_bytes(b"my shopping list\n" * 100)
        self.refused_untouched("not a library")

    def test_a_library_of_another_program(self):
        self.library.mkdir()
        database = self.database()
        database.execute("CREATE TABLE recipes(name)")
        database.commit()
        database.close()
        self.refused_untouched("another program")

    def test_a_library_cut_short(self):
        self.make_library()
        whole = self.library_file().read_bytes()
        for size in [len(whole) // 2, 4096, 100, 50]:
            with self.subTest(size=size):
                self.library_file().write_bytes(whole[:size])
                self.refused_untouched("damaged|cut short")

    def test_a_newer_library(self):
        self.make_library()
        database = self.database()
        database.execute("PRAGMA user_version = 99")
        database.commit()
        database.close()
        self.refused_untouched("newer version")

    def test_an_index_that_is_missing_or_damaged_is_rebuilt(self):
        self.make_library()
        expected = self.good("search", "仲裁", "--json").out
        index = self.index()
        whole = index.read_bytes()
        middle = bytearray(whole)
        middle[8192:len(whole) - 8192] = os.urandom(len(whole) - 16384)
        for name, content in {"missing": None, "empty": b"", "not SQLite": b"nonsense" * 2000,
                              "cut short": whole[:len(whole) // 2],
                              "overwritten": bytes(middle)}.items():
            with self.subTest(name):
                for suffix in ["-wal", "-shm"]:
                    pathlib.Path(str(index) + suffix).unlink(missing_ok=True)
                if content is None:
                    index.unlink()
                else:
                    index.write_bytes(content)
                self.assertEqual(self.good("search", "仲裁", "--json").out, expected)
                self.assert_sound()

    def test_check_says_what_it_did(self):
        self.make_library()
        database = self.database(self.index())
        database.execute("DELETE FROM passage_row WHERE id = (SELECT max(id) FROM passage_row)")
        database.commit()
        database.close()
        result = self.good("check")
        self.assertIn("The index was not sound", result.out)
        self.assertIn("rebuilt", result.out)
        self.assert_sound()

    def test_check_finds_a_source_that_has_changed(self):
        self.make_library()
        database = self.database()
        database.execute("UPDATE source SET bytes = 'forged' WHERE id = 1")
        database.commit()
        database.close()
        result = self.run_program("check")
        self.assertEqual(result.status, 1)
        self.assertIn("SHA-256", result.out)

    def test_an_index_of_another_library_is_not_used(self):
        self.make_library()
        self.good("import", self.write("a.txt", proposal(1)))
        other = self.folder / "other"
        shutil.copytree(self.library, other)
        shutil.rmtree(self.library)
        self.make_library()
        shutil.copy(next(other.glob("index-v*.sqlite")), self.index())
        self.assertNotIn("a", self.ids())
        self.assert_sound()

    # A folder that cannot be written

    def close_folder(self):
        for path in self.library.iterdir():
            path.chmod(0o444)
        self.library.chmod(0o555)

    def test_a_library_in_a_read_only_folder_can_be_read(self):
        self.make_library()
        expected = self.good("search", "仲裁", "--json").out
        names = sorted(path.name for path in self.library.iterdir())
        self.close_folder()
        found = self.good("search", "仲裁", "--json", preexec_fn=as_nobody)
        self.assertEqual(found.out, expected)
        self.assertEqual(len(self.ids(preexec_fn=as_nobody)), 5)
        self.assertEqual(sorted(path.name for path in self.library.iterdir()), names)
        line = self.bad(1, "import", self.write("a.txt", proposal(1)), preexec_fn=as_nobody)
        self.assertIn("can only be read", line)

    def test_what_a_person_keeps_can_be_read_in_a_read_only_folder(self):
        self.make_library()
        one = self.good("recommendations", "--json").objects()[0]["id"]
        self.good("notes", one, "--add", "a note")
        self.good("tag", "set", one, "region", "japan")
        self.close_folder()
        notes = self.good("notes", "--json", preexec_fn=as_nobody).objects()
        self.assertEqual([note["text"] for note in notes], ["a note"])
        found = self.good("recommendations", "--region", "japan", "--json", preexec_fn=as_nobody)
        self.assertIn(one, [each["id"] for each in found.objects()])
        for command in [["notes", one, "--add", "another"], ["tag", "set", one, "region", "india"],
                        ["collections", "Brief", "--add", one], ["correct", "remove", one]]:
            self.assertIn("can only be read", self.bad(1, *command, preexec_fn=as_nobody))

    def test_a_read_only_library_without_its_index_can_be_read(self):
        self.make_library()
        expected = self.good("search", "仲裁", "--json").out
        self.index().unlink()
        self.close_folder()
        found = self.good("search", "仲裁", "--json", preexec_fn=as_nobody)
        self.assertEqual(found.out, expected)

    def test_no_library_can_be_made_in_a_read_only_folder(self):
        self.library.mkdir()
        self.close_folder()
        self.assertIn("can be written", self.bad(1, "documents", preexec_fn=as_nobody))

    # A disk that is full

    def write_many(self, count, paragraphs=200):
        for number in range(count):
            self.write(f"many/{number:03}.txt", proposal(number, paragraphs))
        return self.files / "many"

    def test_a_limit_on_file_sizes_is_a_failed_import_not_a_crash(self):
        self.make_library()
        before = self.ids()
        size = max(path.stat().st_size for path in self.library.iterdir())

        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (size + 200_000, size + 200_000))

        result = self.run_program("import", self.write_many(40), preexec_fn=limit)
        self.assertEqual(result.status, 1, result.out + result.err)
        self.assert_report_is_true(result, before)

    def test_a_full_disk_is_a_failed_import_not_a_crash(self):
        self.library.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", self.library],
                                 capture_output=True)
        if mounted.returncode != 0:
            print("SKIPPED: a full disk needs leave to mount one:",
                  mounted.stderr.decode().strip(), file=sys.stderr)
            self.skipTest("may not mount a small disk")
        self.addCleanup(subprocess.run, ["umount", self.library], check=True)
        self.make_library()
        before = self.ids()
        result = self.run_program("import", self.write_many(60))
        self.assertEqual(result.status, 1, result.out + result.err)
        self.assertIn("disk is full", result.err)
        self.assert_report_is_true(result, before)

    def assert_report_is_true(self, result, before):
        """Every file that is said to be there is there whole, and no other."""
        said = [line.split()[2] for line in result.out.splitlines() if line.startswith("added")]
        failed = [line for line in result.out.splitlines() if line.startswith("failed")]
        self.assertTrue(failed)
        self.assertEqual(self.ids(), before + said)
        for one in self.good("documents", "--json").objects()[len(before):]:
            self.assertEqual(one["recommendations"], 200)
        self.assert_sound()

    # Killed, and not alone

    def test_killed_in_the_middle_of_an_import(self):
        self.make_library()
        many = self.write_many(120, 100)
        for delay in [0.05, 0.15, 0.3, 0.5]:
            running = subprocess.Popen(self.command("import", many), env=self.environment(),
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(delay)
            running.send_signal(signal.SIGKILL)
            running.wait()
            documents = self.good("documents", "--json").objects()[5:]
            for one in documents:
                self.assertEqual(one["recommendations"], 100, one["id"])
            self.assert_sound()
        self.good("import", many)
        self.assertEqual(len(self.ids()), 125)
        self.assert_sound()

    def test_killed_in_the_middle_of_a_correction(self):
        self.make_library()
        self.good("import", self.write("long.txt", proposal(1, 400)))
        ids = [one["id"] for one in
               self.good("recommendations", "--document", "long", "--json").objects()]
        self.assertEqual(len(ids), 400)
        for delay in [0.02, 0.1, 0.2, 0.3, 0.4]:
            running = subprocess.Popen(
                self.command("tag", "set", *ids, "region", "japan"), env=self.environment(),
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(delay)
            running.send_signal(signal.SIGKILL)
            running.wait()
            found = self.good("recommendations", "--document", "long", "--region", "japan",
                              "--json").objects()
            kept = self.good("tag", "list", "--json").objects()
            self.assertIn(len(kept), [0, 400])
            self.assertEqual(len(found), len(kept))
            self.assert_sound()

    def test_killed_at_the_first_start(self):
        for delay in [0.01, 0.03, 0.06, 0.1]:
            running = subprocess.Popen(self.command("documents"), env=self.environment(),
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(delay)
            running.send_signal(signal.SIGKILL)
            running.wait()
            self.assertEqual(len(self.ids()), 5)
            self.assert_sound()
            shutil.rmtree(self.library)

    def test_two_first_starts_at_once(self):
        running = [subprocess.Popen(self.command("documents", "--json"), env=self.environment(),
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                   for _ in range(3)]
        for one in running:
            out, err = one.communicate(timeout=60)
            self.assertEqual(one.returncode, 0, err)
            self.assertEqual(out.count(b"\n"), 5)
        self.assert_sound()

    def test_two_imports_and_readers_at_once(self):
        self.make_library()
        for number in range(30):
            self.write(f"left/left-{number:02}.txt", proposal(number, 60))
            self.write(f"right/right-{number:02}.txt", proposal(1000 + number, 60))
        running = [subprocess.Popen(self.command("import", self.files / side),
                                    env=self.environment(), stdout=subprocess.PIPE,
                                    stderr=subprocess.PIPE) for side in ["left", "right"]]
        while any(one.poll() is None for one in running):
            for one in self.good("documents", "--json").objects()[5:]:
                self.assertEqual(one["recommendations"], 60)
            self.assertTrue(self.good("search", "仲裁", "--json").objects())
        for one in running:
            out, err = one.communicate()
            self.assertEqual(one.returncode, 0, out + err)
        self.assertEqual(len(self.ids()), 65)
        self.assert_sound()


if __name__ == "__main__":
    unittest.main()
