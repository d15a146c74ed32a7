#!/usr/bin/env python3
"""The window as a screen reader has it: the real program under Xvfb, its tree walked through AT-SPI, and a buyer answered by accessible
actions alone. Runs itself again in a session of its own, with the system's Python, whose package the AT-SPI binding is."""
import functools
import os
import subprocess
import sys
import time
import unittest

SYSTEM_PYTHON = "/usr/bin/python3"
if not os.environ.get("INQUIRYDESK_A11Y_SESSION"):
    os.environ["INQUIRYDESK_A11Y_SESSION"] = "1"
    # XDG_RUNTIME_DIR: the bus of accessibility puts its socket there.
    os.environ["XDG_RUNTIME_DIR"] = subprocess.run(["mktemp", "-d"], capture_output=True, text=True, check=True).stdout.strip()
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", "-screen 0 1700x1100x24", "dbus-run-session", "--", SYSTEM_PYTHON, *sys.argv])

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

import desk  # noqa: E402

Atspi.init()
# What only holds others, or is painted as one picture: a reader goes through it to its children.
HOLDERS = {"filler", "panel", "frame", "window", "scroll pane", "split pane", "viewport", "layered pane", "application", "separator", "client area"}
TEXT = "Thank you for your message. Your parcel left our warehouse today."


def role(node):
    return Atspi.Accessible.get_role_name(node)


def has(node, state):
    return node.get_state_set().contains(state)


def children(node):
    """Without those that went away while they were counted."""
    try:
        for place in range(Atspi.Accessible.get_child_count(node)):
            child = Atspi.Accessible.get_child_at_index(node, place)
            if child is not None:
                yield child
    except GLib.GError:
        return


def is_there(node):
    """Rows of a list on screen count even where they are scrolled away."""
    try:
        return has(node, Atspi.StateType.SHOWING) or role(node) == "list item"
    except GLib.GError:
        return False


def walk(node, depth=0):
    """As a reader goes: not into pages behind the one on screen, nor into a list that has not been dropped down."""
    yield node
    if depth > 40:
        return
    for child in children(node):
        if is_there(child):
            yield from walk(child, depth + 1)


def settle(seconds=0.3):
    """Lets what the program announced arrive: the binding answers from what it has heard."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.02)
    Atspi.Accessible.clear_cache(Atspi.get_desktop(0))


def while_it_moves(read):
    """Mail comes in meanwhile: where a part went away while it was read, all is read again. What was read counts the first time."""
    @functools.wraps(read)
    def again(self):
        for _ in range(3):
            try:
                return read(self)
            except GLib.GError as gone:
                last = gone
        raise last
    return again


class TheWindowAloud(desk.DeskTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.store = "ebay-us"
        cls.ctl.json("store", "mode", cls.store, "reply")
        cls.wanted = cls.class_waiting_thread()
        environment = {**os.environ, "INQUIRYDESK_PASSPHRASE": desk.PASSPHRASE, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        cls.program = subprocess.Popen([str(desk.BIN / "inquirydesk"), "--workspace", str(cls.ctl.folder), "--language", "en"], env=environment,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if not desk.wait_until(cls.find_application, 60):
            raise AssertionError("the program does not appear in the accessible tree")

    @classmethod
    def tearDownClass(cls):
        cls.program.terminate()
        cls.program.wait(20)
        super().tearDownClass()

    @classmethod
    def class_waiting_thread(cls):
        for thread in cls.ctl.threads("needs-reply", store=cls.store):
            if thread["sendBlocked"] is None and thread["kind"] in ("question", "order-message"):
                return thread
        raise AssertionError("no thread waits")

    @classmethod
    def find_application(cls):
        settle(0.1)
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == cls.program.pid and any(has(frame, Atspi.StateType.SHOWING) for frame in children(application)):
                cls.application = application
                return True
        return False

    def all(self):
        settle()
        return list(walk(self.application))

    def find(self, wanted_role, *words, seconds=10):
        """The first node of that role whose name holds every word."""
        found = []

        def look():
            try:
                found[:] = [node for node in self.all() if role(node) == wanted_role and all(word.lower() in (node.get_name() or "").lower() for word in words)]
            except GLib.GError:  # one went away meanwhile: look again
                return False
            return bool(found)
        if not desk.wait_until(look, seconds, 0.3):
            names = sorted({f"{role(node)}: {node.get_name()}" for node in self.all() if node.get_name()})
            raise AssertionError(f"no {wanted_role} named {words}; there are\n" + "\n".join(names[:150]))
        return found[0]

    def press(self, node):
        names = [Atspi.Action.get_action_name(node, place) for place in range(Atspi.Action.get_n_actions(node))]
        for place, name in enumerate(names):
            if name.lower() in ("press", "toggle", "select", "activate"):
                self.assertTrue(Atspi.Action.do_action(node, place))
                return settle()
        raise AssertionError(f"{role(node)} {node.get_name()} offers {names}")

    def rows(self):
        zones = [node for node in self.all() if node.get_name() == "Thread list"]
        lists = [node for zone in zones for node in walk(zone) if role(node) == "list"]
        self.assertTrue(lists, "no list of threads")
        return list(children(lists[0]))

    @while_it_moves
    def choose_wanted(self):
        name, deadline = self.wanted["buyer"]["name"], time.monotonic() + 30
        while time.monotonic() < deadline:  # the list may still be filling
            for row in self.rows():
                if name in (row.get_name() or ""):
                    return None if has(row, Atspi.StateType.SELECTED) else self.press(row)
            settle()
        raise AssertionError(f"no row of {self.wanted['buyer']['name']}: {[row.get_name() for row in self.rows()]}")

    @while_it_moves
    def test_1_everything_that_takes_the_focus_has_a_name_and_a_role(self):
        self.choose_wanted()
        mute, seen = [], 0
        for node in self.all():
            if not has(node, Atspi.StateType.FOCUSABLE):
                continue
            seen += 1
            if role(node) in ("unknown", "invalid", ""):
                mute.append(f"no role: {node.get_name()}")
            elif not (node.get_name() or "").strip() and role(node) not in HOLDERS:
                mute.append(f"no name: {role(node)} in {node.get_parent().get_name() if node.get_parent() else ''}")
        self.assertGreater(seen, 25)
        self.assertEqual(mute, [])

    @while_it_moves
    def test_2_each_row_is_read_as_one_sentence(self):
        rows = self.rows()
        self.assertGreater(len(rows), 10)
        for row in rows:
            name = row.get_name() or ""
            self.assertTrue(name.strip(), f"a mute row of role {role(row)}")
        spoken = [row.get_name() for row in rows if self.wanted["buyer"]["name"] in (row.get_name() or "")]
        self.assertTrue(spoken)
        self.assertGreaterEqual(spoken[0].count(","), 2, spoken[0])
        self.assertNotIn("\n", spoken[0])

    def test_3_a_buyer_is_answered_by_accessible_actions_alone(self):
        self.choose_wanted()
        editor = self.find("text", "reply to")
        self.assertTrue(Atspi.EditableText.insert_text(editor, 0, TEXT, len(TEXT.encode())))
        settle()
        self.assertEqual(Atspi.Text.get_text(editor, 0, Atspi.Text.get_character_count(editor)), TEXT)
        self.press(next(node for node in self.all() if role(node) == "push button" and node.get_name() == "Send"))
        self.find("push button", "undo")
        self.assertTrue(desk.wait_until(lambda: self.sandbox.sent(TEXT), 40), "the answer did not reach the platform")
        self.assertEqual(len(self.sandbox.sent(TEXT)), 1)
        self.assertEqual(self.sandbox.sent(TEXT)[0]["store"], self.store)


if __name__ == "__main__":
    desk.main()
