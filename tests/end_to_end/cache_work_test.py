"""The local copy of what the platforms hold: files are loaded when asked for, the cache is cleared and rebuilt from the stores."""
import csv
import unittest

from desk import DeskTest


class CacheWork(DeskTest):
    exports = 0

    def rows(self, what):
        """All threads or messages, as one export shows them: in order of their ids."""
        CacheWork.exports += 1
        file = self.place / f"{what}-{CacheWork.exports}.csv"
        self.ctl.json("export", what, "--out", file)
        return sorted(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines(keepends=True)), key=lambda row: row["id"])

    def test_ch14_pictures_of_buyers_are_loaded_from_both_marketplaces(self):
        for store in ("ebay-us", "meli-mx"):
            with self.subTest(store):
                body = {"store": store, "text": "It came like this " + store, "attachments": 1}
                if store == "meli-mx":
                    body["kind"] = "pack"
                self.sandbox.post("/_control/messages", body)
                self.ctl.json("sync", "--store", store, "--once")
                thread = max(self.ctl.threads("all", store=store), key=lambda t: t["lastMessageAt"] or "")
                message = next(m for m in self.ctl.json("thread", thread["id"])["messages"] if "like this " + store in m["text"])
                file = self.place / (store + ".png")
                got = self.ctl.json("attachment", message["id"], 0, "--out", file)
                self.assertEqual(got["type"], "image/png")
                self.assertTrue(got["previewable"])
                self.assertTrue(file.read_bytes().startswith(b"\x89PNG\r\n\x1a\n"))
                self.assertEqual(file.stat().st_mode & 0o777, 0o600)
                self.ctl.fails("attachment", message["id"], 0, "--out", file, code=1)
                held = b"".join(f.read_bytes() for f in (self.place / "workspace" / "attachments").iterdir())
                self.assertNotIn(b"IHDR", held)

    def test_tm09_a_cleared_cache_is_rebuilt_and_what_people_did_stays(self):
        noted = self.waiting_thread("ebay-us")["id"]
        self.ctl.json("note", noted, "--text-file", self.write("note.txt", "Called the carrier"))
        self.ctl.json("tag", noted, "+returns")
        self.ctl.json("close", self.waiting_thread("meli-mx")["id"])
        self.ctl.json("sync", "--once")
        threads, messages = self.rows("threads"), self.rows("messages")
        receipt = self.ctl.json("clear-cache")
        self.assertGreater(receipt["messages"], 50)
        self.assertGreater(receipt["stores"], 1)
        self.assertEqual(len(self.rows("messages")), len(messages) - receipt["messages"])
        self.assertEqual(len(self.rows("threads")), len(threads))
        for _ in range(3):
            self.ctl.json("sync", "--once")
        self.maxDiff = 4000
        lost = {row["remote_id"] for row in messages} - {row["remote_id"] for row in self.rows("messages")}
        self.assertEqual(lost, set())
        self.assertEqual(self.rows("messages"), messages)
        self.assertEqual(self.rows("threads"), threads)
        detail = self.ctl.json("thread", noted)
        self.assertIn("returns", detail["tags"])
        self.assertIn("Called the carrier", str(detail["notes"]))
        self.assertTrue(self.ctl.json("journal", "verify")["intact"])

    def test_tm09_a_store_that_does_not_answer_is_left_alone(self):
        self.sandbox.fault("ebay-us", "500", 50)  # the last test of this sandbox
        held = self.rows("messages")
        self.ctl.fails("clear-cache", "--store", "ebay-us", code=3)
        self.assertEqual(self.rows("messages"), held)


if __name__ == "__main__":
    unittest.main()
