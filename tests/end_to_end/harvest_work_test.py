"""Nobody gets a list of buyers' contacts out of the desk: not by a command, not by an export, not through the local interface."""
import json
import os
import re
import subprocess
import unittest
import urllib.request

import desk

MAIL, PHONE, CARD = "anna.quiro@mail.example", "0171 2345678", "4111 1111 1111 1111"
NEEDLES = ("anna.quiro", "2345678", "1111 1111 1111")
THREAD = {"id": "T1", "store": "old-shop", "marketplace": "ebay", "lang": "en", "buyer": MAIL, "buyer_key": MAIL, "order": "472-1", "subject": f"Call {PHONE}",
          "status": "open", "assignee": "", "tags": [], "created_at": "2025-01-01T00:00:00Z", "due_at": "2025-01-02T00:00:00Z", "unread": 1, "messages": 2,
          "last_at": "2025-01-01T00:00:00Z"}


def message(ident, direction, text):
    return {"id": ident, "thread": "T1", "store": "old-shop", "direction": direction, "from": MAIL if direction == "in" else "Li", "sent_at": f"2025-01-01T00:00:0{ident[1]}Z",
            "lang": "en", "body": text, "order": "472-1", "attachments": 0}


class HarvestWork(desk.DeskTest):
    connect = False

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = cls.place / "history"
        folder.mkdir()
        rows = [message("M1", "in", f"Write to {MAIL}, call {PHONE}, card {CARD}"), message("M2", "out", f"Dear Anna, we write to {MAIL} and call {PHONE}")]
        (folder / "threads.jsonl").write_text(json.dumps(THREAD) + "\n")
        (folder / "messages.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
        cls.ctl.json("import", folder)
        cls.thread = cls.ctl.threads("all")[0]["id"]
        cls.ctl.json("hold", "set", cls.thread, "--reason", f"{MAIL} {PHONE} went to court")
        cls.ctl.json("no-reply-needed", cls.thread, "--reason", f"answered at {MAIL}")

    def hides(self, what, text):
        self.assertTrue(text, what)
        for needle in NEEDLES:
            self.assertNotIn(needle, text, what)

    def test_cp09_no_command_that_lists_gives_an_address_a_telephone_or_a_card(self):
        for words in (("threads",), ("threads", "--at", "2026-01-01T00:00:00Z"), ("search", "write"), ("search", "call"), ("search", "anna", "--order", "relevance"), ("journal", "list"),
                      ("journal", "list", "--thread", self.thread), ("outbox", "list"), ("case", "list"), ("alerts", "list"), ("approvals", "list"), ("retention", "list"), ("store", "list"),
                      ("people", "list"), ("report", "response-times", "--from", "2025-01-01", "--to", "2026-01-01", "--format", "json"), ("doctor",), ("hold", "list")):
            for as_json in (True, False):
                done = self.ctl.run(*words, as_json=as_json)
                if done.returncode == 2 and words[0] == "journal" and "--thread" in words:
                    continue
                self.assertIn(done.returncode, (0, 1), f"{words}: {done.stderr}")
                for needle in NEEDLES:
                    self.assertNotIn(needle, done.stdout + done.stderr, words)

    def test_cp09_no_export_gives_an_address_a_telephone_or_a_card_also_of_what_we_wrote(self):
        for what in ("threads", "messages", "journal", "log"):
            for end in ("csv", "jsonl"):
                out = self.place / f"{what}.{end}"
                self.ctl.json("export", what, "--out", out)
                self.hides(f"{what}.{end}", out.read_text(encoding="utf-8-sig"))
        self.assertIn("Dear Anna, we write to a•••@••• and call •••78", (self.place / "messages.jsonl").read_text())
        archive = self.place / "archive"
        archive.mkdir()
        self.ctl.json("archive", "plan", archive, "--format", "csv")
        for file in self.ctl.json("archive", "run")["files"]:
            with open(file, encoding="utf-8-sig") as written:
                self.hides(file, written.read())
        self.ctl.json("archive", "off")

    def test_cp09_what_was_exported_masked_is_read_in_again_as_the_same_messages(self):
        folder = self.place / "again"
        folder.mkdir()
        for what in ("threads", "messages"):
            self.ctl.json("export", what, "--out", folder / f"{what}.jsonl")
        again = self.ctl.json("import", folder)
        self.assertEqual((again["threads"], again["messages"]), (0, 0))
        self.assertEqual(self.ctl.json("import", folder)["unchanged"], 2)
        # Code 3: the hold would keep them.
        planned = self.ctl.json("erase-buyer", "old-shop", MAIL, "--dry-run", code=3)
        self.assertEqual(planned["conversations"], 1, "the buyer is still known by the address")
        self.assertEqual([bar["why"] for bar in planned["inTheWay"]], ["hold"])
        stored = self.ctl.json("thread", self.thread)["messages"]
        self.assertIn(MAIL, stored[0]["text"], "masking changes nothing of what is stored")

    def test_cp09_the_local_interface_gives_none_either(self):
        key = self.ctl.json("local-key", "make", "ERP")
        key = next(value for value in key.values() if isinstance(value, str) and len(value) > 20 and value != key.get("id"))
        environment = {**os.environ, "INQUIRYDESK_PASSPHRASE": desk.PASSPHRASE, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        server = subprocess.Popen([desk.BIN / "inquirydeskctl", "--workspace", self.ctl.folder, "serve", "--port", "0"], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=environment)
        try:
            base = re.search(r"http://\S+/v1", server.stderr.readline()).group(0)
            for path in ("/threads", f"/threads/{self.thread}", "/search?q=write", "/report/response-times", "/health"):
                request = urllib.request.Request(base + path, headers={"Authorization": f"Bearer {key}"})
                with urllib.request.urlopen(request, timeout=30) as answer:
                    self.hides(path, answer.read().decode())
        finally:
            server.terminate()
            server.wait(20)
            server.stderr.close()


if __name__ == "__main__":
    desk.main()
