#!/usr/bin/env python3
"""IT05: a second start and the link of an alert go to the desk that runs, and without one they start a desk of their own."""
import os
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import desk


class OneDesk(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory(prefix="inquirydesk-test-")
        self.runtime = Path(self.place.name) / "runtime"
        self.runtime.mkdir(mode=0o700)
        self.folder = Path(self.place.name) / "desk"
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": str(self.runtime),
                            "HOME": self.place.name, "INQUIRYDESK_PASSPHRASE": desk.PASSPHRASE, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        desk.Ctl(self.folder).run("init")
        self.running = []

    def tearDown(self):
        for process in self.running:
            process.terminate()
            process.wait(30)
        self.place.cleanup()

    def start(self, *words):
        return subprocess.Popen([str(desk.BIN / "inquirydesk"), *map(str, words)], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def first(self):
        process = self.start("--workspace", self.folder)
        self.running.append(process)
        for _ in range(600):
            if list(self.runtime.glob("inquirydesk-*.socket")):
                return process
            time.sleep(0.1)
        self.fail("the desk never listened")

    def test_a_link_goes_to_the_running_desk(self):
        first = self.first()
        socket = next(self.runtime.glob("inquirydesk-*.socket"))
        self.assertEqual(socket.stat().st_mode & 0o077, 0, "nobody else may enter")
        for words in (["inquirydesk://thread/1"], ["--workspace", self.folder], ["--workspace", self.folder, "--open", "1"]):
            with self.subTest(words=words):
                self.assertEqual(self.start(*words).wait(60), 0)
        self.assertIsNone(first.poll(), "the desk that runs goes on")

    def test_another_workspace_is_another_desk(self):
        self.first()
        other = Path(self.place.name) / "other"
        desk.Ctl(other).run("init")
        second = self.start("--workspace", other)
        self.running.append(second)
        for _ in range(600):
            if len(list(self.runtime.glob("inquirydesk-*.socket"))) == 2:
                break
            time.sleep(0.1)
        self.assertEqual(len(list(self.runtime.glob("inquirydesk-*.socket"))), 2)
        self.assertIsNone(second.poll())

    def test_a_desk_that_was_killed_leaves_nothing_in_the_way(self):
        process = self.first()
        process.kill()
        process.wait(30)
        self.running.remove(process)
        again = self.start("--workspace", self.folder)
        self.running.append(again)
        time.sleep(3)
        self.assertIsNone(again.poll())


if __name__ == "__main__":
    unittest.main(verbosity=2)
