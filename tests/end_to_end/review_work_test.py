"""A reviewer's file: packed from a desk, handed on, opened read-only on another computer without anything of the desk."""
import glob
import json
import os
import tempfile
import unittest

import desk

LOCK = "told on the telephone"
THREADS = [{"id": f"T{i}", "store": "old-shop", "marketplace": "ebay", "lang": "ja", "buyer": "高橋 花子", "buyer_key": f"b{i}", "order": f"472-{i}", "subject": subject,
            "status": "open", "assignee": "", "tags": [], "created_at": "2025-01-01T00:00:00Z", "due_at": "2025-01-02T00:00:00Z", "unread": 1, "messages": 1,
            "last_at": f"2025-01-0{i}T00:00:00Z"} for i, subject in ((1, "返品について"), (2, "Lámpara"), (3, "包裹"))]
TEXTS = {"T1": "返品したいです。琥珀色のランプ hanako.t@example.com", "T2": "¿Dónde está mi lámpara?", "T3": "包裹还没到，请问什么时候发货？"}


class ReviewWork(desk.DeskTest):
    connect = False

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = cls.place / "history"
        folder.mkdir()
        (folder / "threads.jsonl").write_text("".join(json.dumps(thread) + "\n" for thread in THREADS), encoding="utf-8")
        rows = [{"id": f"M{thread}", "thread": thread, "store": "old-shop", "direction": "in", "from": "高橋 花子", "sent_at": "2025-01-01T00:00:00Z", "lang": "ja", "body": text,
                 "order": "", "attachments": 0} for thread, text in TEXTS.items()]
        (folder / "messages.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        cls.ctl.json("import", folder)
        os.environ["INQUIRYDESK_REVIEW_PASSPHRASE"] = LOCK

    @classmethod
    def tearDownClass(cls):
        os.environ.pop("INQUIRYDESK_REVIEW_PASSPHRASE", None)
        super().tearDownClass()

    def packed(self, name, *words):
        file = self.place / name
        return file, self.ctl.json("review", "pack", *words, "--out", file)

    def rooms(self):
        return glob.glob(os.path.join(tempfile.gettempdir(), "inquirydesk-review-*"))

    def test_rs01_the_file_is_read_and_searched_by_every_command_and_nothing_is_left_behind(self):
        before = self.rooms()
        file, receipt = self.packed("two.iqreview", "old-shop/T1", "old-shop/T3")
        self.assertEqual((receipt["threads"], receipt["messages"]), (2, 2))
        review = desk.Ctl(file)
        about = review.json("review", "open", file, passphrase=LOCK)
        self.assertEqual((about["redaction"], about["count"], len(about["threads"])), ("contacts", 2, 2))
        self.assertEqual({thread["remoteId"] for thread in review.json("threads", passphrase=LOCK)["threads"]}, {"T1", "T3"})
        hits = review.json("search", "琥珀", passphrase=LOCK)["hits"]
        self.assertEqual(len(hits), 1)
        shown = review.json("thread", hits[0]["thread"], passphrase=LOCK)
        self.assertIn("琥珀色のランプ", shown["messages"][0]["text"])
        self.assertNotIn("hanako.t@example.com", json.dumps(shown))
        self.assertEqual(review.json("search", "lámpara", passphrase=LOCK)["hits"], [])
        self.assertEqual(self.rooms(), before)

    def test_rs01_nothing_can_be_changed_or_sent_and_the_file_stays_as_it_was(self):
        file, _ = self.packed("still.iqreview", "old-shop/T1")
        bytes_before = file.read_bytes()
        review = desk.Ctl(file)
        thread = review.json("threads", passphrase=LOCK)["threads"][0]["id"]
        for words in (("close", thread), ("tag", thread, "+seen"), ("review", "pack", thread, "--out", self.place / "again.iqreview")):
            self.assertIn("reviewer's file", review.fails(*words, code=3, passphrase=LOCK))
        answer = self.write("answer.txt", "Hello")
        self.assertNotEqual(review.run("reply", thread, "--text-file", answer, passphrase=LOCK).returncode, 0)
        self.assertEqual(file.read_bytes(), bytes_before)
        self.assertFalse((self.place / "again.iqreview").exists())

    def test_rs01_wrong_words_and_altered_bytes_are_refused_with_a_sentence(self):
        file, _ = self.packed("locked.iqreview", "old-shop/T1")
        before = self.rooms()
        self.ctl.fails("review", "open", file, code=1, passphrase="somebody else's")
        self.ctl.fails("review", "open", file, code=1, passphrase=None)
        self.ctl.fails("review", "open", self.place / "none.iqreview", code=4, passphrase=LOCK)
        whole = file.read_bytes()
        for at in (0, 20, 40, len(whole) // 2, len(whole) - 1):
            altered = self.place / "altered.iqreview"
            altered.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1:])
            self.ctl.fails("review", "open", altered, code=1, passphrase=LOCK)
        self.assertEqual(self.rooms(), before)

    def test_rs01_a_search_chooses_what_goes_along_and_too_little_is_said(self):
        _, receipt = self.packed("found.iqreview", "--search", "包裹")
        self.assertEqual(receipt["threads"], 1)
        self.ctl.fails("review", "pack", "--out", self.place / "empty.iqreview", code=2)
        self.ctl.fails("review", "pack", "old-shop/T1", "--redact", "none", "--out", self.place / "open.iqreview", code=2)

    def test_rs01_what_was_handed_out_is_in_the_journal(self):
        _, receipt = self.packed("told.iqreview", "old-shop/T2", "--reason", "appraisal of March")
        self.assertIn(receipt["sha256"], json.dumps(self.ctl.json("journal", "list", "--kind", "review.packed")))

    def test_rs03_a_sheet_of_ones_own_is_kept_and_what_cannot_be_drawn_is_said(self):
        self.assertIn("correct", [each["key"] for each in self.ctl.json("sample", "sheet")])
        own = self.write("sheet.json", json.dumps([{"key": "warm", "name": "热情", "kind": "yes-no", "weight": 2}]))
        self.assertEqual(self.ctl.json("sample", "sheet", own), self.ctl.json("sample", "sheet"))
        self.ctl.fails("sample", "sheet", self.write("bad.json", "{}"), code=2)
        self.ctl.fails("sample", "draw", "--number", "3", "--seed", "7", code=4)  # history was answered elsewhere
        self.ctl.fails("sample", "draw", "--number", "3", "--seed", "seven", code=2)
        self.ctl.fails("sample", "show", "9", code=4)
        self.assertEqual(self.ctl.json("sample", "list"), [])


if __name__ == "__main__":
    desk.main()
