"""Files of answers: sent whole to both marketplaces, readable nowhere in the workspace, never sent damaged."""
import unittest

from desk import DeskTest

# A picture as far as its first bytes tell, with words that must not be found again.
PICTURE = b"\x89PNG\r\n\x1a\n" + b"a canary that nobody may read " * 5000


class AttachmentsWork(DeskTest):
    def setUp(self):
        self.picture = self.place / "size.png"
        self.picture.write_bytes(PICTURE)
        for store in ("ebay-us", "meli-mx"):
            self.ctl.json("store", "mode", store, "reply")

    def reply(self, store, text, *files, code=0):
        thread = next(t for t in self.ctl.threads("needs-reply", store=store) if t["kind"] == "order-message" and t["sendBlocked"] is None)
        attach = [word for file in files for word in ("--attach", file)]
        self.thread = thread["id"]
        return self.ctl.json("reply", thread["id"], "--text-file", self.write("answer.txt", text), *attach, code=code)

    def shown(self, text):
        """How many files the platform shows back with the message."""
        self.ctl.json("sync", "--once")
        return [len(m["attachments"]) for m in self.ctl.json("thread", self.thread)["messages"] if m["text"] == text]

    def held(self):
        return sorted((self.place / "workspace" / "attachments").glob("*"))

    def assert_unreadable(self):
        for file in (self.place / "workspace").rglob("*"):
            if file.is_file():
                self.assertNotIn(b"canary", file.read_bytes(), file)

    def test_cp10_pictures_arrive_at_both_marketplaces_and_lie_sealed_here(self):
        for store, text in (("ebay-us", "See how large it is."), ("meli-mx", "Vea el tamaño en la foto.")):
            with self.subTest(store):
                self.reply(store, text, self.picture)
                self.assert_unreadable()
                self.ctl.json("sync", "--once")
                self.assertEqual(len(self.sandbox.sent(text)), 1)
                self.assertEqual(self.shown(text), [1])
        self.assertEqual(len(self.held()), 1, "the same file is kept once")

    def test_what_a_marketplace_does_not_take_is_refused_before_the_outbox(self):
        bill = self.place / "bill.pdf"
        bill.write_bytes(b"%PDF-1.4")
        answer = self.reply("ebay-us", "See the bill.", bill, code=3)
        self.assertTrue(any(f["rule"] == "ebay.attachment-type" for f in answer["findings"]), answer)
        answer = self.reply("ebay-us", "See the pictures.", *[self.picture] * 6, code=3)
        self.assertTrue(any(f["rule"] == "ebay.attachment-count" for f in answer["findings"]), answer)

    def test_rp02_a_damaged_file_refuses_the_answer_and_is_told(self):
        for store, text in (("ebay-us", "This picture breaks."), ("meli-mx", "Esta foto se rompe.")):
            with self.subTest(store):
                item = self.reply(store, text, self.picture)
                file = self.held()[0]
                sound = file.read_bytes()
                file.write_bytes(sound[:-1] + bytes([sound[-1] ^ 1]))
                self.ctl.run("sync", "--once")
                row = next(r for r in self.ctl.json("outbox") if r["id"] == item["id"])
                self.assertEqual(row["state"], "refused")
                self.assertIn("damaged", str(row))
                self.assertEqual(self.sandbox.sent(text), [])
                file.write_bytes(sound)
                self.ctl.json("outbox", "retry", item["id"])
                self.ctl.json("sync", "--once")
                self.assertEqual(len(self.sandbox.sent(text)), 1)
                self.assertEqual(self.shown(text), [1])


if __name__ == "__main__":
    unittest.main()
