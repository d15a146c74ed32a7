#!/usr/bin/env python3
"""RS01: a reviewer's file is opened from the desktop, as a file manager does it: its kind is known, its program is the desk, and the window that comes up
reads it and changes nothing."""
import json
import os
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

import at_spi_test as reader  # starts this file anew in a session of its own

from gi.repository import Atspi, GLib

import desk

LOCK = "told on the telephone"
KIND = "application/x-inquirydesk-review"
ROOT = Path(__file__).resolve().parents[2]
# A program of its own: what belongs to which kind is read at its start.
ASK = """
import sys
from gi.repository import Gio
kind, _ = Gio.content_type_guess(sys.argv[1], None)
program = Gio.AppInfo.get_default_for_type(kind, True)
print(kind, program.get_id() if program else None)
if sys.argv[2:] == ["open"]:
    program.launch_uris([Gio.File.new_for_path(sys.argv[1]).get_uri()], None)
"""


class ReviewerAtTheDesktop(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="inquirydesk-test-")
        cls.place = Path(cls.temporary.name)
        (cls.place / "tmp").mkdir()
        cls.ctl = desk.Ctl(cls.place / "workspace")
        cls.ctl.json("init")
        folder = cls.place / "history"
        folder.mkdir()
        thread = {"id": "T1", "store": "old-shop", "marketplace": "ebay", "lang": "ja", "buyer": "高橋 花子", "buyer_key": "b1", "order": "472-1", "subject": "返品について", "status": "open",
                  "assignee": "", "tags": [], "created_at": "2025-01-01T00:00:00Z", "due_at": "2025-01-02T00:00:00Z", "unread": 1, "messages": 1, "last_at": "2025-01-01T00:00:00Z"}
        message = {"id": "M1", "thread": "T1", "store": "old-shop", "direction": "in", "from": "高橋 花子", "sent_at": "2025-01-01T00:00:00Z", "lang": "ja", "body": "返品したいです。", "order": "",
                   "attachments": 0}
        (folder / "threads.jsonl").write_text(json.dumps(thread) + "\n", encoding="utf-8")
        (folder / "messages.jsonl").write_text(json.dumps(message) + "\n", encoding="utf-8")
        cls.ctl.json("import", folder)
        # As somebody would call it: a blank, a per cent sign and letters of their own.
        cls.file = cls.place / "客诉 100% 第1号.iqreview"
        os.environ["INQUIRYDESK_REVIEW_PASSPHRASE"] = LOCK
        cls.ctl.json("review", "pack", "old-shop/T1", "--out", cls.file)
        cls.environment = {**os.environ, "HOME": str(cls.place), "XDG_DATA_HOME": str(cls.place / "data"), "XDG_CONFIG_HOME": str(cls.place / "config"), "TMPDIR": str(cls.place / "tmp"),
                           "INQUIRYDESK_PASSPHRASE": LOCK, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
        subprocess.run([ROOT / "installer" / "register.sh", desk.BIN], env=cls.environment, check=True, stdout=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        os.environ.pop("INQUIRYDESK_REVIEW_PASSPHRASE", None)
        cls.temporary.cleanup()

    def setUp(self):
        self.pids = set()

    def tearDown(self):
        for pid in self.pids:
            try:
                os.kill(pid, signal.SIGTERM)
            except ProcessLookupError:
                pass
        desk.wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in self.pids), 20)

    def ask(self):
        return subprocess.run([reader.SYSTEM_PYTHON, "-c", ASK, str(self.file)], env=self.environment, capture_output=True, text=True, check=True, timeout=60).stdout.split()

    def double_click(self):
        """What comes up keeps the standard output of whoever started it."""
        subprocess.run([reader.SYSTEM_PYTHON, "-c", ASK, str(self.file), "open"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=60)

    def applications(self):
        reader.settle(0.1)
        found = []
        for application in reader.children(Atspi.get_desktop(0)):
            try:
                name = Path(f"/proc/{application.get_process_id()}/comm").read_text().strip()
            except (OSError, GLib.GError):
                continue
            if name == "inquirydesk":
                self.pids.add(application.get_process_id())
                found.append(application)
        return found

    def window(self):
        shown = []

        def look():
            try:
                shown[:] = [node for application in self.applications() for node in reader.walk(application)]
            except GLib.GError:
                return False
            return any("Read-only review file" in (node.get_name() or "") for node in shown)
        self.assertTrue(desk.wait_until(look, 60, 0.5), sorted({node.get_name() for node in shown if node.get_name()})[:60])
        return shown

    def rooms(self):
        return sorted((self.place / "tmp").glob("inquirydesk-review-*"))

    def test_rs01_the_file_opens_from_the_desktop_and_everything_that_writes_is_grey(self):
        self.assertEqual(self.ask(), [KIND, "inquirydesk.desktop"])
        before = self.file.read_bytes()
        self.double_click()
        self.window()
        self.assertEqual(len(self.rooms()), 1)
        # Opened once more it comes to the front instead of standing there twice, with what was asked for.
        second = subprocess.run([desk.BIN / "inquirydesk", self.file, "--open", "old-shop/T1"], env=self.environment, timeout=60, check=False)
        self.assertEqual(second.returncode, 0)
        self.assertEqual(len(self.rooms()), 1)
        named = {}

        def buttons():
            named.update({node.get_name(): node for node in self.window() if reader.role(node) == "push button" and node.get_name()})
            return {"Assign", "Tags"} <= named.keys()
        self.assertTrue(desk.wait_until(buttons, 20, 0.5), sorted(named))
        for name in ("Assign", "Tags", "Snooze"):
            with self.subTest(button=name):
                self.assertFalse(reader.has(named[name], Atspi.StateType.SENSITIVE))
                self.assertIn("nothing in it can be changed", named[name].get_description())
        self.assertEqual(self.file.read_bytes(), before)

    def test_rs01_what_a_killed_window_left_unpacked_goes_when_the_next_one_opens(self):
        self.double_click()
        self.window()
        left = self.rooms()
        for pid in self.pids:
            os.kill(pid, signal.SIGKILL)
        desk.wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in self.pids), 20)
        self.pids.clear()
        self.double_click()
        self.window()
        self.assertFalse([room for room in left if room.exists()])

    def test_rs01_a_file_that_is_gone_makes_no_workspace_of_that_name(self):
        gone = self.place / "gone.iqreview"
        process = subprocess.Popen([desk.BIN / "inquirydesk", gone], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            self.assertTrue(desk.wait_until(lambda: any("not there any more" in (node.get_name() or "") for application in self.applications() for node in reader.walk(application)), 40, 0.5))
            self.assertFalse(gone.exists())
        finally:
            process.terminate()
            process.wait(30)


if __name__ == "__main__":
    desk.main()
