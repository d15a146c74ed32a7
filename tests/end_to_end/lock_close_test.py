#!/usr/bin/env python3
"""TM09: a desk that closes its workspace under the lock: no file of it stays open, and neither its key nor a buyer's words stay in the memory of the
process; the passphrase, and where people have passwords of their own this computer's key store, opens it again. Runs in a session of its own."""
import os
import re
import subprocess
import sys
import time

if not os.environ.get("INQUIRYDESK_LOCK_SESSION"):
    # XDG_RUNTIME_DIR: of this session alone; the key store is open, as after somebody signed in.
    home = subprocess.run(["mktemp", "-d"], capture_output=True, text=True, check=True).stdout.strip()
    os.environ.update({"INQUIRYDESK_LOCK_SESSION": "1", "HOME": home, "XDG_RUNTIME_DIR": home, "XDG_DATA_HOME": home + "/data", "XDG_CONFIG_HOME": home + "/config"})
    ring = "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec \"$@\""
    os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", "sh", "-c", ring, "sh", sys.executable, *sys.argv])

import desk  # noqa: E402

SESSION_BUS = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
WORDS = "Wo bleibt mein Paket mit dem bernsteinfarbenen Leuchter?"


class Window:
    """The real program. `with_key_store`: it may ask that of this session."""

    def __init__(self, workspace, passphrase, *more, with_key_store=False):
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
                       "DBUS_SESSION_BUS_ADDRESS": SESSION_BUS if with_key_store else "unix:path=/nonexistent"}
        environment.pop("INQUIRYDESK_PASSPHRASE", None)
        if passphrase:
            environment["INQUIRYDESK_PASSPHRASE"] = passphrase
        self.workspace = str(workspace)
        self.process = subprocess.Popen([str(desk.BIN / "inquirydesk"), "--workspace", self.workspace, "--language", "en", *more], env=environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    @property
    def pid(self):
        return self.process.pid

    def open_files(self):
        found = []
        for entry in os.scandir(f"/proc/{self.pid}/fd"):
            try:
                found.append(os.readlink(entry.path))
            except FileNotFoundError:
                pass
        return [name for name in found if name.startswith(self.workspace) and not name.endswith(".log")]

    def is_open(self):
        return any(".db" in name for name in self.open_files())

    def words(self):
        with open(f"/proc/{self.pid}/cmdline", "rb") as file:
            return file.read().split(b"\0")

    def shown(self):
        """Ids of its windows on screen."""
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.pid)], capture_output=True, text=True).stdout.split()

    def picture(self):
        """What the screen shows, as a file."""
        file = os.path.join(os.environ["HOME"], f"picture-{time.monotonic_ns()}.png")
        subprocess.run(["import", "-window", "root", file], check=True)
        return file

    def type(self, *keys):
        for window in self.shown()[-1:]:
            subprocess.run(["xdotool", "windowfocus", "--sync", window], check=False)
        for key in keys:
            subprocess.run(["xdotool", "type", "--delay", "20", key[5:]] if key.startswith("text:") else ["xdotool", "key", key], check=True)
            time.sleep(0.3)

    def holds(self, *wanted):
        """Which of these bytes lie in the process's memory."""
        found = set()
        longest = max(len(each) for each in wanted)
        with open(f"/proc/{self.pid}/maps") as maps, open(f"/proc/{self.pid}/mem", "rb", 0) as memory:
            for line in maps:
                place = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S)", line)
                if place.group(3) != "r" or "[v" in line:
                    continue
                at, end = int(place.group(1), 16), int(place.group(2), 16)
                tail = b""
                while at < end:
                    try:
                        memory.seek(at)
                        part = memory.read(min(1 << 22, end - at))
                    except OSError:
                        break
                    if not part:
                        break
                    found |= {each for each in wanted if each in tail + part}
                    tail = part[-longest:]
                    at += len(part)
        return found

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(20)


class KeyStoreCtl(desk.Ctl):
    """A workspace without a passphrase."""

    def run(self, *words, **more):
        return super().run(*words, **{"passphrase": None, **more})


class ClosedUnderTheLock(desk.unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = desk.tempfile.TemporaryDirectory(prefix="inquirydesk-test-")
        cls.place = desk.Path(cls.temporary.name)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def workspace(self, name, after_minutes=0, with_key_store=False):
        ctl = desk.Ctl(self.place / name)
        if with_key_store:
            ctl = KeyStoreCtl(self.place / name, before=["env", "DBUS_SESSION_BUS_ADDRESS=" + SESSION_BUS])
        ctl.code = ctl.json("init")["recoveryCode"]
        history = self.place / (name + "-history")
        history.mkdir()
        thread = {"id": "T1", "store": "old-shop", "marketplace": "ebay", "lang": "de", "buyer": "Ottilie Brandauer", "buyer_key": "b1", "order": "472-1", "subject": "Paket", "status": "open",
                  "assignee": "", "tags": [], "created_at": "2025-01-01T00:00:00Z", "due_at": "2025-01-02T00:00:00Z", "unread": 1, "messages": 1, "last_at": "2025-01-01T00:00:00Z"}
        message = {"id": "M1", "thread": "T1", "store": "old-shop", "direction": "in", "from": "Ottilie Brandauer", "sent_at": "2025-01-01T00:00:00Z", "lang": "de", "body": WORDS, "order": "",
                   "attachments": 0}
        (history / "threads.jsonl").write_text(desk.json.dumps(thread) + "\n", encoding="utf-8")
        (history / "messages.jsonl").write_text(desk.json.dumps(message) + "\n", encoding="utf-8")
        ctl.json("import", history)
        (self.place / name / "window.ini").write_text(f"[lock]\ncloseMinutes={after_minutes}\n")
        return ctl

    def key_of(self, ctl):
        key = subprocess.run([str(desk.BIN / "workspace_key"), ctl.folder], env={**os.environ, "INQUIRYDESK_PASSPHRASE": desk.PASSPHRASE}, capture_output=True, text=True, check=True).stdout.strip()
        return bytes.fromhex(key)

    def give_passphrase(self, ctl):
        subprocess.run([str(desk.BIN / "workspace_key"), ctl.folder, ctl.code], env={**os.environ, "INQUIRYDESK_PASSPHRASE": desk.PASSPHRASE}, check=True, stdout=subprocess.DEVNULL)

    def start(self, *words, **more):
        window = Window(*words, **more)
        self.addCleanup(window.stop)
        return window

    def lock_until_closed(self, window):
        # Alone on its screen and without a window manager: the focus is given by hand, and the first key may come before the window listens.
        def tried():
            window.type("ctrl+l")
            return desk.wait_until(lambda: b"--locked" in window.words(), 5)
        self.assertTrue(desk.wait_until(tried, 60), "the desk did not close its workspace")

    def changed(self, before, after):
        """How many pixels of the screen are others."""
        told = subprocess.run(["compare", "-metric", "AE", before, after, "null:"], capture_output=True, text=True).stderr
        return float(told.split()[0])

    def lock_without_closing(self, window):
        def stands_still():
            first = window.picture()
            time.sleep(3)
            return self.changed(first, window.picture()) < 20_000
        self.assertTrue(desk.wait_until(window.shown, 60))
        self.assertTrue(desk.wait_until(stands_still, 120))
        before = window.picture()

        # The page of the lock covers everything.
        def tried():
            window.type("ctrl+l")
            time.sleep(1)
            return self.changed(before, window.picture()) > 50_000
        self.assertTrue(desk.wait_until(tried, 60), "the desk was not locked")
        time.sleep(3)
        self.assertTrue(window.is_open())
        self.assertNotIn(b"--locked", window.words())

    def test_key_and_buyers_words_leave_the_memory_and_the_passphrase_brings_them_back(self):
        ctl = self.workspace("keyed")
        key = self.key_of(ctl)
        forms = [key, key.hex().encode(), key.hex().upper().encode(), desk.PASSPHRASE.encode(), desk.PASSPHRASE.encode("utf-16-le")]
        traces = [WORDS.encode(), WORDS.encode("utf-16-le"), "Ottilie Brandauer".encode("utf-16-le")]
        window = self.start(ctl.folder, desk.PASSPHRASE, "--open", "472-1")
        self.assertTrue(desk.wait_until(window.is_open, 60))
        can_look = os.geteuid() == 0  # nobody else may look into a process that is not to be dumped
        if can_look:
            self.assertTrue(desk.wait_until(lambda: window.holds(*traces) and window.holds(*forms), 60), "what is looked for later is not even there while it is open")
        before = window.pid
        self.lock_until_closed(window)
        self.assertEqual(before, window.pid)
        self.assertEqual([], window.open_files())
        if can_look:
            self.assertEqual(set(), window.holds(*forms, *traces))
        self.assertEqual([], [name for name in os.listdir(ctl.folder) if name.endswith("-wal")], "it was not closed cleanly")
        self.assertTrue(desk.wait_until(window.shown, 30))
        window.type("text:quite the wrong one", "Return")
        time.sleep(3)
        self.assertFalse(window.is_open())
        window.type("ctrl+a", "text:" + desk.PASSPHRASE, "Return")
        self.assertTrue(desk.wait_until(window.is_open, 60), "the passphrase does not open it again")

    def test_a_lock_that_closes_nothing_keeps_the_workspace_open(self):
        ctl = self.workspace("open", after_minutes=-1)
        window = self.start(ctl.folder, desk.PASSPHRASE)
        self.assertTrue(desk.wait_until(window.is_open, 60))
        self.lock_without_closing(window)

    def test_the_key_store_alone_does_not_open_what_was_closed_under_its_lock(self):
        ctl = self.workspace("ring", with_key_store=True)
        self.give_passphrase(ctl)
        window = self.start(ctl.folder, None, with_key_store=True)
        self.assertTrue(desk.wait_until(window.is_open, 60), "the key store does not open it")
        self.lock_until_closed(window)
        self.assertTrue(desk.wait_until(window.shown, 30))
        window.type("Return")
        time.sleep(4)
        self.assertFalse(window.is_open(), "nobody was asked for anything")
        window.type("text:quite the wrong one", "Return")
        time.sleep(4)
        self.assertFalse(window.is_open(), "the key store made up for a wrong passphrase")
        window.type("ctrl+a", "text:" + desk.PASSPHRASE, "Return")
        self.assertTrue(desk.wait_until(window.is_open, 60))

    def test_a_lock_that_anybody_opens_closes_nothing(self):
        ctl = self.workspace("unlocked", with_key_store=True)
        window = self.start(ctl.folder, None, with_key_store=True)
        self.assertTrue(desk.wait_until(window.is_open, 60))
        self.lock_without_closing(window)

    def test_whoever_has_a_password_of_their_own_needs_no_passphrase_where_the_key_store_opens_it(self):
        ctl = self.workspace("people", with_key_store=True)
        ctl.json("people", "password", "me", stdin="owner of all\n")
        window = self.start(ctl.folder, None, with_key_store=True)
        self.assertTrue(desk.wait_until(window.shown, 60))
        self.assertTrue(desk.wait_until(window.is_open, 60))
        time.sleep(5)
        self.assertTrue(window.is_open(), "it was closed before anybody could sign in")
        window.type("text:owner of all", "Return")
        time.sleep(3)
        self.lock_until_closed(window)
        self.assertEqual([], window.open_files())
        self.assertTrue(desk.wait_until(window.shown, 30))
        window.type("Return")
        self.assertTrue(desk.wait_until(window.is_open, 60), "the key store does not open it again")


if __name__ == "__main__":
    desk.main()
