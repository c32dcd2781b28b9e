# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs policy-explorer-cli from outside, on a library of its own for every test."""

import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["POLICY_CLI"]
NOBODY = 65534
PROGRESS = re.compile(r"^[a-z]+ing \d+/\d+ .*\n", re.MULTILINE)


class Result:
    def __init__(self, finished):
        self.status = finished.returncode
        self.out = finished.stdout.decode("utf-8")
        # A command that takes more than a second also says how far it is.
        self.err = PROGRESS.sub("", finished.stderr.decode("utf-8"))

    def objects(self):
        """The output as one JSON object a line, nothing else."""
        return [json.loads(line) for line in self.out.splitlines()]


def as_nobody():
    """Root may read and write everything, whatever the permissions say: become somebody else."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


class ProgramTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="policy-flow-"))
        self.folder.chmod(0o755)
        self.addCleanup(self.remove_folder)
        self.library = self.folder / "library"
        self.files = self.folder / "files"
        self.files.mkdir()

    def remove_folder(self):
        for path in [self.folder, *self.folder.rglob("*")]:
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        shutil.rmtree(self.folder)

    def environment(self):
        home = self.folder / "home"
        kept = {name: value for name, value in os.environ.items()
                if name == "POLICY_EXPLORER_DATA" or name.endswith("SAN_OPTIONS")}
        return {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", **kept}

    def command(self, *arguments, library=True):
        place = ["--library", str(self.library)] if library else []
        return [PROGRAM, *place, *map(str, arguments)]

    def run_program(self, *arguments, library=True, **options):
        return Result(subprocess.run(self.command(*arguments, library=library),
                                     capture_output=True, env=self.environment(), timeout=120,
                                     **options))

    def good(self, *arguments, **options):
        result = self.run_program(*arguments, **options)
        self.assertEqual(result.status, 0, result.err)
        return result

    def bad(self, status, *arguments, **options):
        """Runs a command that must fail with one line on stderr; returns that line."""
        result = self.run_program(*arguments, **options)
        self.assertEqual(result.status, status, result.out + result.err)
        self.assertEqual(result.err.count("\n"), 1, result.err)
        return result.err

    def write(self, name, content):
        path = self.files / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def ids(self, **options):
        return [one["id"] for one in self.good("documents", "--json", **options).objects()]

    def assert_sound(self):
        result = self.run_program("check")
        self.assertEqual(result.status, 0, result.out + result.err)
        self.assertIn("The library is sound", result.out)
        self.assertIn("The index is sound", result.out)

    def index(self):
        found = sorted(self.library.glob("index-v*.sqlite"))
        self.assertEqual(len(found), 1, found)
        return found[0]

    def database(self, path=None):
        connection = sqlite3.connect(path or self.library / "library.sqlite")
        self.addCleanup(connection.close)
        return connection


def proposal(number, paragraphs=3):
    """A document of the kind, different for every number."""
    lines = [f"第{number}號建議書", "", "一、政策建議", ""]
    for paragraph in range(paragraphs):
        lines += [f"（{paragraph + 1}）建議政府設立第{number}-{paragraph}號仲裁中心，"
                  f"並撥款{number + paragraph}億元支持浙江與香港的法律合作；加強與東盟的貿易往來。", ""]
    return "\n".join(lines)
