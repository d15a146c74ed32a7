"""The shapes and exit codes other programs rely on."""
import csv
import json
import re
import unittest

import desk

INSTANT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
THREAD = {"id", "store", "marketplace", "remoteId", "kind", "buyer", "orderId", "subject", "status", "needsReply", "unread", "language", "tags",
          "assignee", "priority", "dueAt", "overdue", "oldestUnansweredAt", "lastMessageAt", "messageCount"}
MESSAGE = {"id", "remoteId", "direction", "author", "sentAt", "text", "attachments", "delivery", "edited"}
ITEM = {"id", "thread", "state", "attempts", "createdAt", "sentAt", "remoteId", "error"}


class Contract(desk.DeskTest):
    def test_sync_reports_every_store(self):
        stores = self.first_sync["stores"]
        self.assertEqual({s["id"] for s in stores}, {s["id"] for s in self.sandbox.stores()})
        for store in stores:
            self.assertEqual(store.keys(), {"id", "ok", "fetched", "sent", "error"})
            self.assertTrue(store["ok"], store)
            self.assertEqual(store["fetched"].keys(), {"threads", "messages", "updated"})

    def test_ch01_the_list_total_is_the_sum_of_the_stores(self):
        for store in self.sandbox.stores():
            model = self.sandbox.get(f"/_control/model?store={store['id']}")["stores"][0]
            held = len([t for t in model["threads"] if t.get("messages", 1)])
            # Claims and returns that came by mail are threads of their own, and no conversation of the model.
            listed = len([t for t in self.ctl.threads("all", store=store["id"]) if t["kind"] != "case"]) + len(self.ctl.threads("notices", store=store["id"]))
            self.assertEqual(listed, held, store["id"])

    def test_a_thread_has_exactly_the_promised_fields(self):
        page = self.ctl.json("threads", "--limit", "5")
        self.assertEqual(page.keys(), {"threads", "next", "total"})
        self.assertEqual(len(page["threads"]), 5)
        for thread in page["threads"]:
            self.assertLessEqual(THREAD, thread.keys())
            self.assertIsInstance(thread["id"], str)
            self.assertRegex(thread["lastMessageAt"], INSTANT)
            self.assertIn(thread["status"], ("open", "waiting", "snoozed", "closed"))
        detail = self.ctl.json("thread", page["threads"][0]["id"])
        self.assertLessEqual({"messages", "events", "clocks", "order"}, detail.keys())
        for message in detail["messages"]:
            self.assertLessEqual(MESSAGE, message.keys())
            self.assertRegex(message["sentAt"], INSTANT)
            self.assertIn(message["author"], ("buyer", "agent", "automation", "platform", "external"))

    def test_pages_follow_each_other_without_gap_or_double(self):
        every = [t["id"] for t in self.ctl.threads("all")]
        self.assertEqual(len(every), len(set(every)))
        first = self.ctl.json("threads", "--limit", "7")
        second = self.ctl.json("threads", "--limit", "7", "--after", first["next"])
        self.assertEqual([t["id"] for t in first["threads"] + second["threads"]], every[:14])
        self.assertEqual(first["total"], len(every))

    def test_needs_reply_is_sorted_by_deadline_and_a_clock_shows_its_proof(self):
        threads = self.ctl.threads("needs-reply")
        due = [t["dueAt"] for t in threads if t["dueAt"]]
        self.assertEqual(due, sorted(due))
        self.assertTrue(due)
        with_clock = next(t for t in threads if t["dueAt"])
        clocks = self.ctl.json("thread", with_clock["id"])["clocks"]
        self.assertTrue(clocks)
        self.assertIn(with_clock["dueAt"], [c["dueAt"] for c in clocks])
        for clock in clocks:
            self.assertLessEqual({"startedAt", "startEvent", "policyVersion", "calendar", "excluded", "tzdataVersion"}, clock["proof"].keys())

    def test_sl01_a_thread_is_overdue_at_the_instant_it_is_due(self):
        thread = next(t for t in self.ctl.threads("needs-reply") if t["dueAt"])
        self.assertFalse(thread["overdue"])
        later = self.ctl.json("threads", "--view", "overdue", "--limit", "500", now=thread["dueAt"])
        self.assertIn(thread["id"], [t["id"] for t in later["threads"]])
        self.assertTrue(all(t["overdue"] for t in later["threads"]))

    def test_on05_the_first_import_turns_nothing_red(self):
        self.assertEqual(self.ctl.threads("overdue"), [])

    def test_ch06_notices_are_never_among_the_buyers(self):
        notices = self.ctl.threads("notices")
        self.assertTrue(notices)
        self.assertTrue(all(t["kind"] == "notice" for t in notices))
        self.assertFalse([t for t in self.ctl.threads("all") if t["kind"] == "notice"])

    def test_ch04_kinds_are_told_apart(self):
        kinds = {t["kind"] for t in self.ctl.threads("all")}
        self.assertLessEqual({"question", "order-message"}, kinds)

    def test_ch11_reading_writes_nothing_to_the_platform(self):
        before = self.sandbox.get("/_control/requests")
        for thread in self.ctl.threads("needs-reply")[:10]:
            self.ctl.json("thread", thread["id"])
        self.assertEqual(self.sandbox.get("/_control/requests"), before)
        self.assertEqual(self.sandbox.sent(), [])

    def test_ch13_an_order_stands_beside_its_thread(self):
        shown = [self.ctl.json("thread", t["id"])["order"] for t in self.ctl.threads("all")[:60] if t["orderId"]]
        self.assertTrue(any(o and o["lines"] for o in shown))
        self.assertTrue(any(o and any(s["trackingNumber"] for s in o["shipments"]) for o in shown))

    def test_ch12_every_order_number_is_the_platforms_and_stands_in_the_export(self):
        platform = {}
        for store in self.sandbox.get("/_control/model")["stores"]:
            orders = {order["id"]: {order["id"], order["pack"]} - {"", None} for order in store["orders"]}
            platform.update({(store["id"], t["id"]): orders.get(t["order"], {t["order"]}) for t in store["threads"] if t["order"]})
        self.assertGreaterEqual(len(platform), 100)
        file = self.place / "threads.csv"
        self.ctl.json("export", "threads", "--out", file)
        with open(file, encoding="utf-8-sig", newline="") as rows:
            exported = list(csv.DictReader(rows))
        self.assertLessEqual({"order_id", "buyer_id", "item_id", "store"}, set(exported[0]))
        known = {(row["store"], row["remote_id"]): row["order_id"] for row in exported}
        compared = 0
        for key, expected in platform.items():
            if key not in known:
                continue  # a pack's conversation is named by its pack
            compared += 1
            self.assertIn(known[key], expected, key)
        self.assertGreaterEqual(compared, 50)

    def test_au04_store_list_shows_health_with_its_next_step(self):
        for store in self.ctl.json("store", "list"):
            self.assertEqual(store["health"]["state"], "ok")
            self.assertLessEqual({"state", "since", "text", "next"}, store["health"].keys())
            self.assertNotIn("credentials", store)

    def test_au05_check_does_a_real_read(self):
        before = self.sandbox.get("/_control/requests")["total"]
        checked = self.ctl.json("store", "check", "ebay-us")
        self.assertTrue(checked["ok"])
        self.assertRegex(checked["got"], r"^read \d+ messages")
        self.assertGreater(self.sandbox.get("/_control/requests")["total"], before)

    def test_exit_codes(self):
        self.ctl.fails("nonsense", code=2)
        self.ctl.fails("threads", "--view", "nowhere", code=2)
        self.ctl.fails("thread", "999999", code=4)
        self.ctl.fails("store", "check", "nobody", code=4)
        self.ctl.fails("outbox", "cancel", "424242", code=4)
        self.ctl.fails("template", "render", "no-such-template", self.ctl.threads("all")[0]["id"], code=4)
        self.ctl.fails("threads", now="yesterday", code=2)

    def test_a_wrong_or_missing_passphrase_opens_nothing(self):
        self.assertIn("passphrase", self.ctl.fails("threads", code=1, passphrase="wrong horse"))
        self.ctl.fails("threads", code=1, passphrase=None)

    def test_a_second_init_changes_nothing(self):
        before = len(self.ctl.threads("all"))
        self.ctl.fails("init", code=1)
        self.assertEqual(len(self.ctl.threads("all")), before)

    def test_au01_cp10_no_secret_and_no_buyer_text_stands_in_the_folder(self):
        canaries = [value.encode() for store in self.sandbox.stores() for value in map(str, store["credentials"].values()) if len(value) > 9]
        text = next(m["text"] for m in self.ctl.json("thread", self.ctl.threads("needs-reply")[0]["id"])["messages"] if len(m["text"]) > 20)
        canaries.append(text[:24].encode())
        for file in (self.place / "workspace").rglob("*"):
            if not file.is_file():
                continue
            content = file.read_bytes()
            self.assertFalse(content.startswith(b"SQLite format 3"), file)
            for canary in canaries:
                self.assertNotIn(canary, content, file)
            self.assertEqual(file.stat().st_mode & 0o077, 0, f"{file} can be read by others")


if __name__ == "__main__":
    desk.main()
