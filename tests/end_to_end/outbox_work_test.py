"""Answering: limits before the call, one arrival at the buyer, uncertain answers told as such."""
import unittest
from datetime import datetime, timedelta, timezone

import desk


class OutboxWork(desk.DeskTest):
    def reply(self, thread, text, code=0, *more):
        return self.ctl.json("reply", thread["id"], "--text-file", self.write("answer.txt", text), *more, code=code)

    def state(self, item):
        return next(i for i in self.ctl.json("outbox") if i["id"] == item["id"])

    def test_an_answer_arrives_once_and_ends_the_wait(self):
        for store, text in (("ebay-us", "It left us this morning."), ("meli-mx", "Sale hoy mismo, saludos."), ("meli-cbt", "It ships today.")):
            with self.subTest(store=store):
                thread = self.waiting_thread(store)
                item = self.reply(thread, text)
                self.assertEqual(item["state"], "queued")
                self.assertEqual(self.sandbox.sent(text), [], "nothing leaves before a sync")
                done = self.ctl.json("sync", "--store", store)["stores"][0]
                self.assertEqual(done["sent"], 1)
                self.assertEqual([row["count"] for row in self.sandbox.sent(text)], [1])
                self.assertIn(self.state(item)["state"], ("sent", "confirmed"))
                after = self.ctl.json("thread", thread["id"])
                self.assertFalse(after["needsReply"])
                self.ctl.json("sync", "--store", store)
                texts = [m["text"] for m in self.ctl.json("thread", thread["id"])["messages"]]
                self.assertEqual(texts.count(text), 1)
                self.assertEqual(len(self.sandbox.sent(text)), 1)

    def test_more_than_350_characters_and_chinese_never_reach_mercado_libre(self):
        thread = next(t for t in self.ctl.threads("needs-reply", store="meli-mx") if t["kind"] == "order-message" and t["sendBlocked"] is None)
        before = len(self.sandbox.sent())
        for text, rule in (("a" * 351, "length"), ("您好，已经发货", "charset")):
            answer = self.reply(thread, text, 3)
            self.assertTrue(any(rule in f["rule"] and f["level"] == "forbidden" for f in answer["findings"]), answer)
            for finding in answer["findings"]:
                self.assertLessEqual({"rule", "level", "from", "to", "text", "source", "sourceDate"}, finding.keys())
        self.ctl.json("sync", "--store", "meli-mx")
        self.assertEqual(len(self.sandbox.sent()), before)

    def test_rp05_a_template_with_an_empty_variable_is_not_sent(self):
        thread = next(t for t in self.ctl.threads("needs-reply", store="ebay-us") if t["orderId"] is None)
        rendered = self.ctl.json("template", "render", "refund-done", thread["id"])
        self.assertIn("order.id", rendered["missing"])
        answer = self.ctl.json("reply", thread["id"], "--template", "refund-done", code=3)
        self.assertTrue(any(f["rule"] == "template.empty-variable" for f in answer["findings"]))

    def test_rp04_a_template_speaks_the_buyers_language(self):
        rows = {t["language"]: t for t in self.ctl.threads("all") if t["language"] in ("es", "ja", "zh", "en")}
        self.assertLessEqual({"es", "en"}, rows.keys())
        for language, thread in rows.items():
            self.assertEqual(self.ctl.json("template", "render", "thanks", thread["id"])["language"], language)

    def test_rp01_a_display_only_store_sends_nothing(self):
        thread = self.waiting_thread("ebay-de")
        self.ctl.json("store", "mode", "ebay-de", "display-only")
        try:
            self.assertIn("display-only", self.ctl.fails("reply", thread["id"], "--text-file", self.write("a.txt", "Hallo"), code=3))
        finally:
            self.ctl.json("store", "mode", "ebay-de", "reply")
        text = "Wird gleich geprüft."
        self.reply(thread, text)
        self.ctl.json("store", "mode", "ebay-de", "display-only")
        self.ctl.run("sync", "--store", "ebay-de")
        self.assertEqual(self.sandbox.sent(text), [], "an item queued before the switch stays")
        self.ctl.json("store", "mode", "ebay-de", "reply")

    def test_an_answer_cancelled_in_time_never_leaves(self):
        thread = self.waiting_thread("ebay-uk")
        item = self.reply(thread, "This one is taken back.")
        self.assertEqual(self.ctl.json("outbox", "cancel", item["id"])["state"], "cancelled")
        self.ctl.json("sync", "--store", "ebay-uk")
        self.assertEqual(self.sandbox.sent("This one is taken back."), [])

    def test_rp02_an_answer_that_got_lost_on_the_way_is_uncertain_and_never_doubled(self):
        thread = self.waiting_thread("meli-ar")
        text = "Ya lo estamos revisando."
        item = self.reply(thread, text)
        self.sandbox.fault("meli-ar", "reset-after-accept", endpoint="send")
        self.ctl.run("sync", "--store", "meli-ar")
        self.assertEqual([r["count"] for r in self.sandbox.sent(text)], [1])
        self.assertIn(self.state(item)["state"], ("unknown", "sent", "confirmed"))
        self.ctl.run("sync", "--store", "meli-ar")
        self.ctl.run("sync", "--store", "meli-ar")
        self.assertEqual([r["count"] for r in self.sandbox.sent(text)], [1])

    def test_ch15_a_platform_that_asks_to_wait_is_left_alone_and_nothing_is_lost(self):
        thread = self.waiting_thread("ebay-uk")
        text = "Sent after the pause."
        item = self.reply(thread, text)
        self.sandbox.fault("ebay-uk", "throttle", 1, retryAfter=2, endpoint="send")
        self.ctl.run("sync", "--store", "ebay-uk")
        if self.state(item)["state"] == "queued":
            desk.wait_until(lambda: self.ctl.run("sync", "--store", "ebay-uk") and self.state(item)["state"] in ("sent", "confirmed"), 60, 3)
        self.assertEqual([r["count"] for r in self.sandbox.sent(text)], [1])

    def test_an_answer_for_later_waits_for_its_time_and_asks_when_that_was_missed(self):
        start = datetime.now(timezone.utc).replace(microsecond=0)
        at = lambda minutes: (start + timedelta(minutes=minutes)).isoformat().replace("+00:00", "Z")
        kept, missed = [t for t in self.ctl.threads("needs-reply", store="ebay-us") if t["sendBlocked"] is None][:2]
        self.ctl.fails("reply", kept["id"], "--text-file", self.write("a.txt", "Too late"), "--at", at(-5), code=2)
        item = self.reply(kept, "Sent in the evening.", 0, "--at", at(60), "--if-buyer-writes", "send")
        late = self.reply(missed, "Sent at lunch.", 0, "--at", at(20), "--if-buyer-writes", "send")
        self.assertEqual((item["state"], item["sendAt"][:19]), ("held", at(60)[:19]))
        self.ctl.json("sync", "--store", "ebay-us")
        self.assertEqual(self.sandbox.sent("Sent in the evening."), [])
        self.ctl.json("sync", "--store", "ebay-us", now=at(61))
        self.assertEqual([row["count"] for row in self.sandbox.sent("Sent in the evening.")], [1])
        self.assertEqual(self.sandbox.sent("Sent at lunch."), [])
        self.assertEqual(self.state(late)["state"], "needs-person")
        alert = next(a for a in self.ctl.json("alerts") if a["thread"] == missed["id"] and a["kind"] == "answer-waits")  # its deadline has alerts of its own
        self.assertEqual((alert["kind"], alert["code"], alert["acknowledgedAt"]), ("answer-waits", "outbox.missed_time", None))
        self.ctl.json("alerts", "acknowledge", alert["id"])
        self.assertNotIn(alert["id"], [a["id"] for a in self.ctl.json("alerts", "list")])
        self.assertIn(("Me", alert["id"]), [(a["acknowledgedBy"], a["id"]) for a in self.ctl.json("alerts", "history")])
        self.ctl.fails("alerts", "acknowledge", alert["id"], code=4)
        self.ctl.json("outbox", "cancel", late["id"])

    def test_in07_in08_a_watched_thread_reminds_its_watcher_until_dismissed_with_a_reason(self):
        start = datetime.now(timezone.utc).replace(microsecond=0)
        later = (start + timedelta(minutes=31)).isoformat().replace("+00:00", "Z")
        thread = self.ctl.threads("needs-reply", store="ebay-uk")[0]
        self.ctl.fails("watch", thread["id"], code=2)
        self.ctl.fails("watch", thread["id"], "--watcher", "nobody", code=4)
        self.ctl.json("watch", thread["id"], "--watcher", "me", "--every", "30")
        self.ctl.json("sync", "--store", "ebay-uk", now=later)
        alert = next(a for a in self.ctl.json("alerts") if a["thread"] == thread["id"] and a["kind"] == "watched-unanswered")
        self.assertEqual((alert["person"], alert["times"]), ("me", 1))
        self.ctl.json("watch", thread["id"], "--dismiss", "The buyer called.")
        self.ctl.fails("watch", thread["id"], "--dismiss", "Again", code=4)
        self.assertTrue(next(a for a in self.ctl.json("alerts") if a["id"] == alert["id"])["clearedAt"])


if __name__ == "__main__":
    desk.main()
