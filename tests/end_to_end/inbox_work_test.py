"""Triage: every action, what it leaves behind, and taking it back."""
import unittest

import desk


class InboxWork(desk.DeskTest):
    def thread(self, store="ebay-us"):
        return self.waiting_thread(store)["id"]

    def test_in02_tags_are_added_taken_and_undone(self):
        id = self.thread()
        self.assertIn("urgent", self.ctl.json("tag", id, "+urgent", "+退货")["tags"])
        self.assertIn(id, [t["id"] for t in self.ctl.threads("all", tag="退货")])
        self.assertNotIn("urgent", self.ctl.json("tag", id, "-urgent")["tags"])
        self.ctl.json("undo")
        self.assertIn("urgent", self.ctl.json("thread", id)["tags"])

    def test_sl06_no_reply_needed_ends_the_wait_with_a_reason_and_a_new_message_restarts_it(self):
        thread = self.waiting_thread("ebay-de")
        done = self.ctl.json("no-reply-needed", thread["id"], "--reason", "only thanks")
        self.assertFalse(done["needsReply"])
        self.assertIsNone(done["dueAt"])
        events = self.ctl.json("thread", thread["id"])["events"]
        self.assertTrue(any(e["kind"] == "thread.no_reply_needed" and "only thanks" in e["text"] for e in events), events)
        self.sandbox.post("/_control/messages", {"store": "ebay-de", "thread": thread["remoteId"], "text": "Noch eine Frage: passt es auch für 230 V?"})
        self.ctl.json("sync", "--store", "ebay-de")
        again = self.ctl.json("thread", thread["id"])
        self.assertTrue(again["needsReply"])
        self.assertEqual(again["status"], "open")
        self.assertIsNotNone(again["dueAt"])

    def test_sl04_the_clock_starts_at_the_oldest_unanswered_message(self):
        thread = self.waiting_thread("ebay-uk")
        first = self.ctl.json("thread", thread["id"])
        self.sandbox.post("/_control/messages", {"store": "ebay-uk", "thread": thread["remoteId"], "text": "Hello? Any news?"})
        self.ctl.json("sync", "--store", "ebay-uk")
        second = self.ctl.json("thread", thread["id"])
        self.assertEqual(second["oldestUnansweredAt"], first["oldestUnansweredAt"])
        self.assertGreater(second["messageCount"], first["messageCount"])

    def test_close_and_undo_bring_the_deadline_back(self):
        thread = self.waiting_thread("ebay-us")
        closed = self.ctl.json("close", thread["id"])
        self.assertEqual(closed["status"], "closed")
        self.assertFalse(closed["needsReply"])
        self.ctl.json("undo")
        back = self.ctl.json("thread", thread["id"])
        self.assertTrue(back["needsReply"])
        self.assertEqual(back["dueAt"], thread["dueAt"])

    def test_assign_to_a_local_person_only(self):
        id = self.thread()
        self.assertEqual(self.ctl.json("assign", id, "me")["assignee"], "me")
        self.assertIn(id, [t["id"] for t in self.ctl.threads("mine")])
        self.ctl.fails("assign", id, "stranger", code=4)

    def test_snooze_hides_until_then(self):
        thread = self.waiting_thread("meli-mx")
        until = "2031-01-01T08:00:00Z"
        self.assertEqual(self.ctl.json("snooze", thread["id"], until)["status"], "snoozed")
        self.assertNotIn(thread["id"], [t["id"] for t in self.ctl.threads("needs-reply")])
        self.assertIn(thread["id"], [t["id"] for t in self.ctl.threads("snoozed")])
        self.ctl.fails("snooze", thread["id"], "2001-01-01T00:00:00Z", code=2)
        self.ctl.json("undo")
        self.assertIn(thread["id"], [t["id"] for t in self.ctl.threads("needs-reply")])

    def test_a_note_stays_inside(self):
        id = self.thread()
        file = self.write("note.txt", "内部备注：已联系承运商")
        self.ctl.json("note", id, "--text-file", file)
        self.assertIn("内部备注：已联系承运商", [n["text"] for n in self.ctl.json("thread", id)["notes"]])
        self.assertEqual(self.sandbox.sent(), [])

    def test_in09_search_finds_by_words_fields_and_order_number(self):
        thread = next(t for t in self.ctl.threads("all") if t["orderId"])
        self.assertEqual(self.ctl.json("search", thread["orderId"])["jump"] or thread["id"], thread["id"])
        hits = self.ctl.json("search", f"order:{thread['orderId']}")["hits"]
        self.assertTrue(all(self.ctl.json("thread", h["thread"])["orderId"] == thread["orderId"] for h in hits[:5]))
        self.assertTrue(hits)
        found = self.ctl.json("search", "tracking store:ebay-us", "--limit", "500", "--total")
        self.assertLessEqual({"hits", "total", "coverage", "tookMs"}, found.keys())
        self.assertEqual({h["store"] for h in found["hits"]}, {"ebay-us"})
        self.assertEqual(found["total"], len(found["hits"]))
        self.assertTrue(all("tracking" in h["snippet"].lower() for h in found["hits"]), found["hits"])
        # Every message that says it in so many words is among them (subjects are searched, too).
        hits = {h["message"] for h in found["hits"]}
        for thread in self.ctl.threads("all", store="ebay-us")[:40]:
            for message in self.ctl.json("thread", thread["id"])["messages"]:
                if "tracking" in message["text"].lower():
                    self.assertIn(message["id"], hits)

    def test_a_wrong_query_is_answered_with_its_place(self):
        sentence = self.ctl.fails("search", 'is:purple', code=2)
        self.assertRegex(sentence, r"\d")

    def test_tm06_every_action_is_in_the_journal_and_the_journal_is_intact(self):
        id = self.thread()
        self.ctl.json("tag", id, "+journalled")
        kinds = [e["kind"] for e in self.ctl.json("thread", id)["events"]]
        self.assertIn("thread.tagged", kinds)
        verdict = self.ctl.json("journal", "verify")
        self.assertTrue(verdict["intact"])
        self.assertGreater(verdict["rows"], 100)


if __name__ == "__main__":
    desk.main()
