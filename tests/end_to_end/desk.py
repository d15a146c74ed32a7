"""Starts the sandbox and drives inquirydeskctl; what the end-to-end tests share."""
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request
from pathlib import Path

BIN = Path(sys.argv.pop(1)) if len(sys.argv) > 1 and not sys.argv[1].startswith("-") else Path("build/dev/bin")
PASSPHRASE = "correct horse battery"


class Sandbox:
    def __init__(self, *options):
        self.process = subprocess.Popen([BIN / "inquirydesk-sandbox", "--no-live", *options], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        self.base = re.search(r"http://\S+", line).group(0)

    def get(self, path):
        with urllib.request.urlopen(self.base + path, timeout=30) as answer:
            return json.load(answer)

    def post(self, path, body):
        request = urllib.request.Request(self.base + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or b"null")

    def stores(self):
        answer = self.get("/_control/stores")
        return answer["stores"] if isinstance(answer, dict) else answer

    def sent(self, text=None):
        rows = self.get("/_control/sent")["sent"]
        return rows if text is None else [row for row in rows if row["text"] == text]

    def fault(self, store, kind, count=1, **more):
        self.post("/_control/faults", {"store": store, "kind": kind, "count": count, **more})

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class Ctl:
    """One workspace. `before`: words in front of each command."""

    def __init__(self, folder, before=()):
        self.folder = str(folder)
        self.before = list(before)

    def run(self, *words, now=None, stdin=None, passphrase=PASSPHRASE, as_json=True, person=None):
        """`person`: who signs in, and their password."""
        command = [str(BIN / "inquirydeskctl"), "--workspace", self.folder] + (["--json"] if as_json else [])
        command += (["--now", now] if now else []) + [str(w) for w in words]
        environment = {**os.environ, "INQUIRYDESK_PASSPHRASE": passphrase} if passphrase else {k: v for k, v in os.environ.items()
                                                                                             if k != "INQUIRYDESK_PASSPHRASE"}
        if person:
            command[3:3] = ["--as", person[0]]
            environment["INQUIRYDESK_PERSON_PASSPHRASE"] = person[1]
        command = self.before + command
        environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"  # no key store: a test never touches the person's own
        return subprocess.run(command, capture_output=True, text=True, input=stdin, env=environment, timeout=300)

    def json(self, *words, code=0, **more):
        done = self.run(*words, **more)
        if done.returncode != code:
            raise AssertionError(f"{words}: exit {done.returncode}, expected {code}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
        return json.loads(done.stdout)

    def fails(self, *words, code, **more):
        done = self.run(*words, **more)
        if done.returncode != code or done.stdout.strip():
            raise AssertionError(f"{words}: exit {done.returncode}, expected {code}; stdout {done.stdout[-500:]!r}; stderr {done.stderr[-500:]!r}")
        sentence = done.stderr.strip()
        if not sentence or "\n" in sentence:
            raise AssertionError(f"{words}: not one sentence on stderr: {sentence!r}")
        return sentence

    def threads(self, view="all", **more):
        words = [w for key, value in more.items() for w in (f"--{key}", value)]
        found, cursor = [], None
        while True:
            page = self.json("threads", "--view", view, "--limit", "200", *words, *(["--after", cursor] if cursor else []))
            found += page["threads"]
            cursor = page["next"]
            if cursor is None:
                return found


class DeskTest(unittest.TestCase):
    """A sandbox and a connected, synced workspace for all tests of a class."""
    sandbox_options = ("--seed", "7")
    connect = True

    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="inquirydesk-test-")
        cls.place = Path(cls.temporary.name)
        cls.sandbox = Sandbox(*cls.sandbox_options)
        cls.ctl = Ctl(cls.place / "workspace")
        cls.ctl.json("init")
        if cls.connect:
            for store in cls.sandbox.stores():
                file = cls.place / "store.json"
                file.write_text(json.dumps(store))
                cls.ctl.json("store", "add", file)
            cls.first_sync = cls.ctl.json("sync", "--once")

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.stop()
        cls.temporary.cleanup()

    def write(self, name, text):
        file = self.place / name
        file.write_text(text, encoding="utf-8")
        return file

    def waiting_thread(self, store):
        """A thread that needs an answer and can be answered."""
        for thread in self.ctl.threads("needs-reply", store=store):
            if thread["sendBlocked"] is None and thread["kind"] in ("question", "order-message"):
                return thread
        raise AssertionError(f"no waiting thread at {store}")


def wait_until(condition, seconds=30, step=0.2):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(step)
    return False


def main():
    result = unittest.main(exit=False, verbosity=1).result
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
