"""Data that goes: by time, for a buyer who wants to be forgotten, and by a platform's list; and what is kept all the same."""
import csv
import json
import unittest

import desk


class ForgetWork(desk.DeskTest):
    sandbox_options = ("--seed", "11")

    def buyer_with_words(self, store):
        """A buyer of that store and a word that only they wrote."""
        for thread in self.ctl.threads("all", store=store):
            if not thread["buyer"]["id"] or thread["kind"] not in ("question", "order-message"):
                continue
            for message in self.ctl.json("thread", thread["id"])["messages"]:
                if message["direction"] == "in" and len(message["text"]) > 20:
                    return thread, message["text"]
        raise AssertionError(f"no buyer at {store}")

    def test_cp06_a_forgotten_buyer_is_gone_and_does_not_come_back(self):
        store = "ebay-us"
        thread, text = self.buyer_with_words(store)
        buyer = thread["buyer"]["id"]
        planned = self.ctl.json("erase-buyer", store, buyer, "--dry-run")
        self.assertGreaterEqual(planned["conversations"], 1)
        self.assertEqual(planned["inTheWay"], [])
        hold = self.ctl.json("hold", "set", thread["id"], "--reason", "chargeback 4711")["holds"][0]
        self.assertIn("hold", self.ctl.fails("erase-buyer", store, buyer, code=3))
        self.assertEqual([bar["why"] for bar in self.ctl.json("erase-buyer", store, buyer, "--dry-run", code=3)["inTheWay"]], ["hold"])
        self.ctl.json("hold", "lift", hold["id"], "--reason", "settled")
        receipt = self.ctl.json("erase-buyer", store, buyer)
        self.assertEqual(receipt["conversations"], planned["conversations"])
        self.assertGreaterEqual(receipt["messages"], 1)
        self.ctl.fails("thread", thread["id"], code=4)
        self.ctl.fails("erase-buyer", store, buyer, code=4)
        self.assertFalse([t for t in self.ctl.threads("all", store=store) if t["buyer"]["id"] == buyer])
        self.assertTrue(self.ctl.json("journal", "verify")["intact"])
        self.ctl.json("clear-cache", "--store", store)
        self.ctl.json("sync", "--once", "--store", store)
        self.assertFalse([t for t in self.ctl.threads("all", store=store) if t["buyer"]["id"] == buyer])

    def test_cp06_a_list_forgets_all_it_names(self):
        store = "ebay-de"
        thread, _ = self.buyer_with_words(store)
        notice = {"metadata": {"topic": "MARKETPLACE_ACCOUNT_DELETION"}, "notification": {"data": {"username": thread["buyer"]["id"], "userId": "u", "eiasToken": "t"}}}
        file = self.write("deletions.jsonl", json.dumps(notice) + "\nnobody-known\n")
        receipt = self.ctl.json("erase-list", store, file)
        self.assertEqual((receipt["erased"], receipt["unknown"], receipt["problems"]), (1, 1, []))
        self.assertEqual(self.ctl.json("erase-list", store, self.write("bad.jsonl", "{\"a\": 1}\n"), code=1)["problems"][0]["line"], 1)
        self.ctl.fails("erase-list", store, self.write("empty.txt", "\n"), code=2)

    def test_cp07_data_goes_by_time_and_the_platforms_limits_hold(self):
        shown = {row["store"]: row for row in self.ctl.json("retention")["stores"]}
        amazon = next(kind for kind in shown["amazon-us"]["kinds"] if kind["kind"] == "personal-data")
        self.assertEqual((amazon["days"], amazon["mostDays"]), (30, 30))
        self.assertTrue(amazon["source"])
        self.ctl.fails("retention", "set", "amazon-us", "personal-data", "31", code=3)
        self.ctl.fails("retention", "set", "amazon-us", "personal-data", "keep", code=3)
        self.ctl.fails("retention", "set", "amazon-us", "conversations", "soon", code=2)
        store = next(row["id"] for row in self.ctl.json("store", "list") if row["marketplace"] == "mercado-libre")
        before = self.ctl.threads("all", store=store)
        self.ctl.json("retention", "set", store, "conversations", "1")
        gone = self.ctl.json("retention", "run", now="2036-01-01T00:00:00Z")
        self.assertGreater(gone["conversations"], 0)
        left = self.ctl.threads("all", store=store)
        self.assertLess(len(left), len(before))
        waiting = {t["id"] for t in before if t["needsReply"]}
        self.assertLessEqual(waiting, {t["id"] for t in left}, "whoever waits for an answer stays")
        self.assertTrue(self.ctl.json("journal", "verify")["intact"])

    def test_ar03_ar04_a_planned_archive_is_read_back_and_the_log_opens_as_a_table(self):
        folder = self.place / "archive"
        folder.mkdir(exist_ok=True)
        self.assertIsNone(self.ctl.json("archive")["next"])
        plan = self.ctl.json("archive", "plan", folder, "--every", "week", "--format", "csv", "--keep", "2")
        self.assertEqual(plan["every"], "week")
        run = self.ctl.json("archive", "run")
        self.assertEqual(len(run["files"]), 2)
        with open(run["files"][1], encoding="utf-8-sig", newline="") as file:
            self.assertEqual(len(list(csv.DictReader(file))), run["messages"])
        self.assertEqual(self.ctl.json("archive", "show")["last"]["messages"], run["messages"])
        self.ctl.fails("archive", "plan", self.place / "nowhere", code=2)
        self.ctl.json("archive", "off")
        log = self.place / "log.csv"
        receipt = self.ctl.json("export", "log", "--out", log)
        with open(log, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(len(rows), receipt["rows"])
        self.assertTrue(all(row["sent_at"] for row in rows))
        self.assertTrue(any(row["waited_since"] for row in rows))

    def test_ar06_an_mbox_is_read_in_once(self):
        mails = "".join(f"From x Sat Jan  3 00:00:00 2026\nMessage-ID: <old{i}@mail.example>\nFrom: Ana <ana{i}@example.org>\nTo: us@shop.example\nSubject: Lamp {i}\n"
                        f"Date: Sat, 3 Jan 2026 00:{i:02d}:00 +0000\n\nWhere is lamp {i}?\n\n" for i in range(50))
        file = self.write("old.mbox", mails)
        store = next(row["id"] for row in self.ctl.json("store", "list") if row["marketplace"] in ("mailbox", "shopify", "woocommerce"))
        self.assertEqual(self.ctl.json("import", file, "--store", store)["messages"], 50)
        again = self.ctl.json("import", file, "--store", store)
        self.assertEqual((again["messages"], again["unchanged"]), (0, 50))
        self.ctl.fails("import", file, code=2)
        self.ctl.fails("import", self.write("old.doc", "x"), "--store", store, code=2)


if __name__ == "__main__":
    desk.main()
