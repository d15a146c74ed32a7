"""A forgotten buyer is in no byte of the data folder: neither as it lies on the disk nor for somebody who has its key."""
import io
import json
import os
import shutil
import subprocess
import unittest
import zipfile
from pathlib import Path

import desk

STORE = "ebay-us"
OURS = "zanahoria-q7w3"  # only ever in what we wrote to and of the buyer


def places(folder, words):
    """Files of the folder in whose names or bytes one of the words stands."""
    found = []
    for path in sorted(Path(folder).rglob("*")):
        content = path.read_bytes() if path.is_file() else b""
        found += [(path.relative_to(folder).as_posix(), word) for word in words if word.encode() in content or word in path.name]
    return found


class ForgottenBytes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = desk.tempfile.TemporaryDirectory(prefix="inquirydesk-test-")
        cls.place = Path(cls.temporary.name)
        cls.sandbox = desk.Sandbox("--seed", "11")

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.stop()
        cls.temporary.cleanup()

    def file(self, name, text):
        path = self.place / name
        path.write_text(text, encoding="utf-8")
        return path

    def workspace(self):
        ctl = desk.Ctl(self.place / "workspace")
        ctl.json("init")
        store = next(store for store in self.sandbox.stores() if store["id"] == STORE)
        ctl.json("store", "add", self.file("store.json", json.dumps(store)))
        ctl.json("sync", "--once")
        return ctl

    def buyer(self, ctl):
        """A conversation of a buyer, and words only they wrote."""
        waiting = [thread for thread in ctl.threads("all", store=STORE) if thread["buyer"]["id"] and thread["sendBlocked"] is None and thread["kind"] in ("question", "order-message")]
        for thread in waiting:
            texts = [message["text"] for message in ctl.json("thread", thread["id"])["messages"] if message["direction"] == "in"]
            if texts and len(texts[0]) > 30 and texts[0].isascii():
                return thread, texts[0][:40].split("\n")[0]
        raise AssertionError("no buyer with words")

    def leave_traces(self, ctl, thread):
        """Everything people do with a conversation, and files in and outside of the folder."""
        ident, buyer = thread["id"], thread["buyer"]["id"]
        ctl.json("reply", ident, "--text-file", self.file("reply.txt", f"Your parcel leaves today, {OURS}."))
        ctl.json("sync", "--once")
        ctl.json("note", ident, "--text-file", self.file("note.txt", f"{buyer} asked for {OURS} again"))
        ctl.json("no-reply-needed", ident, "--reason", f"{OURS} says thanks")
        hold = ctl.json("hold", "set", ident, "--reason", f"{OURS} went to court")["holds"][0]
        ctl.json("hold", "lift", hold["id"], "--reason", "settled")
        ctl.json("search", OURS)
        for what in ("messages", "threads", "journal"):
            ctl.json("export", what, "--out", self.place / f"{what}.jsonl")
        ctl.json("evidence", ident, "--out", self.place / "evidence.zip")
        archive = self.place / "archive"
        archive.mkdir()
        ctl.json("archive", "plan", archive)
        ctl.json("archive", "run")

    def decrypted(self, ctl, name, words):
        """Places of the words for somebody with the key; of a copy, so that nothing of the workspace is touched."""
        copy, plain = self.place / f"{name}-copy", self.place / f"{name}-plain"
        shutil.copytree(ctl.folder, copy)
        plain.mkdir()
        done = subprocess.run([desk.BIN / "plain_copy", copy, plain], capture_output=True, text=True, timeout=120, check=False, env={**os.environ, "INQUIRYDESK_PASSPHRASE": desk.PASSPHRASE})
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return places(plain, words)

    @unittest.skipUnless(os.access(desk.BIN / "plain_copy", os.X_OK), "a build without encryption")
    def test_cp06_cp10_a_forgotten_buyer_is_in_no_byte_of_the_folder_even_for_the_holder_of_the_key(self):
        ctl = self.workspace()
        thread, words = self.buyer(ctl)
        self.leave_traces(ctl, thread)
        traces = [thread["buyer"]["id"], words, OURS]
        self.assertEqual(places(ctl.folder, traces), [], "CP10: on the disk nobody reads anything")
        before = self.decrypted(ctl, "before", traces)
        for trace in traces:
            self.assertTrue([place for place, word in before if word == trace and place.startswith("inquirydesk.db")], f"{trace} was never there: the scan proves nothing")
        self.assertIn(("outbox.records", OURS), before)
        receipt = ctl.json("erase-buyer", STORE, thread["buyer"]["id"])
        self.assertGreaterEqual(receipt["conversations"], 1)
        self.assertGreaterEqual(receipt["answers"], 1)
        self.assertGreaterEqual(receipt["journalRows"], 2)
        self.assertEqual(places(ctl.folder, traces), [])
        self.assertEqual(self.decrypted(ctl, "after", traces), [])
        named = {Path(file["path"]).name for file in receipt["handedOut"]}
        self.assertLessEqual({"messages.jsonl", "evidence.zip"}, named)
        # What is done with the workspace afterwards brings nothing back.
        ctl.json("sync", "--once")
        self.assertTrue(ctl.json("journal", "verify")["intact"])
        bundle = self.place / "support.zip"
        ctl.json("support-bundle", bundle)
        self.assertEqual(self.decrypted(ctl, "later", traces), [])
        content = bundle.read_bytes()
        if zipfile.is_zipfile(io.BytesIO(content)):
            with zipfile.ZipFile(bundle) as parts:
                content = b"".join(parts.read(name) for name in parts.namelist())
        for trace in traces:
            self.assertNotIn(trace.encode(), content)


if __name__ == "__main__":
    desk.main()
