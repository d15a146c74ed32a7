"""Import, export, backup, restore and the papers for support."""
import csv
import json
import tarfile
import unittest

import desk

THREAD = {"id": "T1", "store": "old-shop", "marketplace": "ebay", "lang": "ja", "buyer": "高橋 花子", "buyer_key": "b1", "order": "472-1", "subject": "返品について",
          "status": "open", "assignee": "", "tags": ["returns"], "created_at": "2025-01-01T00:00:00Z", "due_at": "2025-01-02T00:00:00Z", "unread": 1,
          "messages": 1, "last_at": "2025-01-01T00:00:00Z"}


def message(number, text, thread="T1"):
    return {"id": f"M{number}", "thread": thread, "store": "old-shop", "direction": "in", "from": "高橋 花子", "sent_at": f"2025-01-01T00:00:{number:02d}Z",
            "lang": "ja", "body": text, "order": "472-1", "attachments": 0}


class Archive(desk.DeskTest):
    connect = False

    def folder(self, name, threads, messages):
        folder = self.place / name
        folder.mkdir(exist_ok=True)
        for file, rows in (("threads.jsonl", threads), ("messages.jsonl", messages)):
            (folder / file).write_text("".join((r if isinstance(r, str) else json.dumps(r, ensure_ascii=False)) + "\n" for r in rows), encoding="utf-8")
        return folder

    def test_ar06_importing_twice_changes_nothing_and_alarms_nobody(self):
        folder = self.folder("twice", [THREAD], [message(i, "返品したいです。琥珀色のランプ") for i in range(1, 31)])
        first = self.ctl.json("import", folder)
        self.assertEqual((first["threads"], first["messages"], first["problems"]), (1, 30, []))
        second = self.ctl.json("import", folder)
        self.assertEqual((second["threads"], second["messages"], second["unchanged"]), (0, 0, 30))
        thread = next(t for t in self.ctl.threads("all") if t["remoteId"] == "T1")
        self.assertFalse(thread["overdue"])
        self.assertIsNone(thread["dueAt"])
        store = next(s for s in self.ctl.json("store", "list") if s["id"] == "old-shop")
        self.assertEqual(store["mode"], "display-only")
        self.assertEqual(self.ctl.json("search", "琥珀", "--total")["total"], 30)
        self.assertEqual(self.ctl.json("search", "琥", "--total")["total"], 30)

    def test_bad_lines_are_named_and_the_rest_comes_in(self):
        folder = self.folder("bad", [{**THREAD, "id": "T2"}, "{not json", {**THREAD, "id": "T3", "marketplace": "bazaar"}],
                             [message(41, "gut", "T2"), {**message(42, "x", "T2"), "sent_at": "soon"}, message(43, "orphan", "T9")])
        done = self.ctl.run("import", folder)
        self.assertEqual(done.returncode, 1)
        problems = {(p["file"], p["line"]): p["reason"] for p in json.loads(done.stdout)["problems"]}
        self.assertEqual(set(problems), {("threads.jsonl", 2), ("threads.jsonl", 3), ("messages.jsonl", 2), ("messages.jsonl", 3)})
        self.assertIn("sent_at", problems[("messages.jsonl", 2)])
        self.assertIn("T9", problems[("messages.jsonl", 3)])
        self.assertTrue(any(t["remoteId"] == "T2" for t in self.ctl.threads("all")))

    def test_an_export_can_be_read_in_again_and_its_sum_is_right(self):
        import hashlib
        self.ctl.run("import", self.folder("again", [{**THREAD, "id": "T4"}], [message(5, "=cmd|' /C calc'!A0", "T4")]))
        out = self.place / "messages.jsonl"
        receipt = self.ctl.json("export", "messages", "--out", out)
        self.assertEqual(receipt["sha256"], hashlib.sha256(out.read_bytes()).hexdigest())
        self.assertEqual(receipt["rows"], len(out.read_text(encoding="utf-8").splitlines()))
        table = self.place / "messages.csv"
        self.ctl.json("export", "messages", "--out", table)
        with open(table, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertLessEqual({"order_id", "buyer_id", "store"}, rows[0].keys())
        self.assertFalse([r for r in rows if r["text"][:1] in "=+-@"], "no cell begins a formula")
        self.ctl.json("export", "threads", "--out", self.place / "threads.csv")
        journal = self.ctl.json("export", "journal", "--out", self.place / "journal.jsonl")
        self.assertGreater(journal["rows"], 0)

    def test_rs07_a_backup_is_proven_and_restores_to_the_same(self):
        self.ctl.run("import", self.folder("kept", [{**THREAD, "id": "T5"}], [message(6, "保管", "T5")]))
        before = self.ctl.threads("all")
        receipt = self.ctl.json("backup", self.place / "desk.backup")
        self.assertTrue(receipt["verified"])
        other = desk.Ctl(self.place / "restored")
        back = other.json("restore", self.place / "desk.backup")
        self.assertEqual((back["threads"], back["messages"]), (receipt["threads"], receipt["messages"]))
        self.assertEqual(other.threads("all"), before)
        self.assertTrue(other.json("journal", "verify")["intact"])
        self.ctl.fails("restore", self.place / "desk.backup", code=1)

    def test_a_damaged_backup_is_refused(self):
        self.ctl.json("backup", self.place / "damaged.backup")
        content = bytearray((self.place / "damaged.backup").read_bytes())
        content[len(content) // 2] ^= 1
        (self.place / "damaged.backup").write_bytes(content)
        desk.Ctl(self.place / "nowhere").fails("restore", self.place / "damaged.backup", code=1)

    def test_doctor_and_support_bundle(self):
        checks = {c["check"]: c for c in self.ctl.json("doctor")["checks"]}
        self.assertEqual(checks["database"]["verdict"], "ok")
        self.assertEqual(checks["journal"]["verdict"], "ok")
        self.ctl.run("import", self.folder("private", [{**THREAD, "id": "T6", "buyer": "Zacharias Canaryman"}],
                                           [message(7, "mail me at canary@example.com or +49 170 5550142", "T6")]))
        self.ctl.json("support-bundle", self.place / "bundle.tar.gz")
        with tarfile.open(self.place / "bundle.tar.gz") as bundle:
            text = b"".join(bundle.extractfile(m).read() for m in bundle.getmembers() if m.isfile())
        self.assertIn(b"old-shop", text)
        for canary in (b"Canaryman", b"canary@example.com", b"5550142"):
            self.assertNotIn(canary, text)


if __name__ == "__main__":
    desk.main()
