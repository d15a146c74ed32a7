"""Rows of the requirements whose check needs the whole program: finding, tracing, the test enquiry, a long archive."""
import datetime
import json
import random
import time
import unittest

import desk


def thread(id, store="old-ebay", marketplace="ebay", **more):
    return {"id": id, "store": store, "marketplace": marketplace, "lang": "en", "buyer": "Ana", "buyer_key": "key-ana", "order": "", "subject": "",
            "status": "closed", "assignee": "", "tags": [], "created_at": "2026-01-01T00:00:00Z", "due_at": None, "unread": 0, "messages": 1,
            "last_at": "2026-01-01T00:00:00Z", **more}


def message(id, thread, text, at, store="old-ebay", **more):
    return {"id": id, "thread": thread, "store": store, "direction": "in", "from": "Ana", "sent_at": at, "lang": "en", "body": text, "order": "",
            "attachments": 0, **more}


class Folder(desk.DeskTest):
    connect = False

    def import_rows(self, name, threads, messages):
        folder = self.place / name
        folder.mkdir()
        for file, rows in (("threads.jsonl", threads), ("messages.jsonl", messages)):
            (folder / file).write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")
        return self.ctl.json("import", folder)


class Finding(Folder):
    def test_in09_twelve_questions_find_exactly_their_threads(self):
        ml = {"store": "old-ml", "marketplace": "mercado-libre"}
        receipt = self.import_rows("find", [
            thread("a", order="12-1", tags=["returns"], assignee="me"), thread("b", buyer="Bob", buyer_key="key-bob"),
            thread("c", **ml, lang="es", tags=["returns"], status="open"), thread("d", **ml, lang="es", buyer="Zoe", buyer_key="key-zoe"),
            thread("e", lang="ja", buyer="花子", buyer_key="key-hanako"), thread("f", order="12-1", status="open"),
        ], [
            message("1", "a", "I want a refund for the lamp", "2026-02-01T00:00:00Z"), message("2", "b", "refund, please", "2026-02-02T00:00:00Z"),
            message("3", "c", "quiero devolver la lampara", "2026-02-03T00:00:00Z", store="old-ml", lang="es"),
            message("4", "d", "la cremallera no cierra", "2026-02-04T00:00:00Z", store="old-ml", lang="es"),
            message("5", "e", "返品したいです", "2026-02-05T00:00:00Z", lang="ja"), message("6", "f", "the lamp is broken", "2026-02-06T00:00:00Z"),
        ])
        self.assertEqual(receipt["problems"], [])
        names = {t["id"]: t["remoteId"] for t in self.ctl.threads("all")}
        self.assertEqual(len(names), 6)
        fixtures = {"store:old-ml": "cd", "order:12-1": "af", "buyer:key-bob": "b", "refund": "ab", "返品": "e", "tag:returns": "ac",
                    "is:open": "cf", "lang:es": "cd", "after:2026-02-03 before:2026-02-05": "cd", "agent:me": "a",
                    "lamp store:old-ebay order:12-1 -refund": "f", "lang:es tag:returns is:open after:2026-02-01": "c"}
        for query, expected in fixtures.items():
            with self.subTest(query):
                hits = self.ctl.json("search", query, "--limit", "100")["hits"]
                self.assertEqual({names[h["thread"]] for h in hits}, set(expected))
        self.assertEqual({names[t["id"]] for t in self.ctl.threads("all", store="old-ml")}, set("cd"))
        self.assertEqual({names[t["id"]] for t in self.ctl.threads("all", tag="returns")}, set("ac"))


class LongArchive(Folder):
    def test_ar01_any_thread_of_two_years_opens_whole(self):
        chance = random.Random(11)
        start = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)
        threads, messages, expected = [], [], {}
        for number in range(4000):
            id, began = f"T{number}", start + datetime.timedelta(minutes=262 * number)
            threads.append(thread(id, created_at=began.isoformat()))
            expected[id] = [f"letter {number}-{part} about a lamp {chance.randrange(10**6)}" for part in range(5)]
            messages += [message(f"{id}-{part}", id, text, (began + datetime.timedelta(hours=part)).isoformat(), direction="out" if part % 2 else "in")
                         for part, text in enumerate(expected[id])]
        receipt = self.import_rows("years", threads, messages)
        self.assertEqual((receipt["threads"], receipt["messages"], receipt["problems"]), (4000, 20000, []))
        took = []
        for number in chance.sample(range(4000), 50):
            began = time.monotonic()
            shown = self.ctl.json("thread", f"old-ebay/T{number}")
            took.append(time.monotonic() - began)
            self.assertEqual([m["text"] for m in shown["messages"]], expected[f"T{number}"])
        took.sort()
        print(f"AR01: 50 of 4,000 threads, program start and unlocking included: median {took[25]:.2f} s, longest {took[-1]:.2f} s")
        self.assertEqual(self.ctl.json("outbox", "list"), [])
        self.assertEqual(self.ctl.threads("needs-reply"), [])


class Tracing(desk.DeskTest):
    def test_tm06_fifty_random_actions_are_each_found_with_who_what_when_before_and_after(self):
        chance = random.Random(3)
        ids = [t["id"] for t in self.ctl.threads("needs-reply")[:10]]
        note = self.write("note.txt", "seen")
        actions = {"thread.tagged": lambda id, n: ["tag", id, f"+mark-{n}"], "thread.closed": lambda id, n: ["close", id],
                   "thread.reopened": lambda id, n: ["reopen", id], "thread.assigned": lambda id, n: ["assign", id, chance.choice(["me", "-"])],
                   "thread.snoozed": lambda id, n: ["snooze", id, f"2031-01-{1 + n % 28:02d}T00:00:00Z"], "thread.noted": lambda id, n: ["note", id, "--text-file", note]}
        state = {id: self.ctl.json("thread", id) for id in ids}
        done = []
        for number in range(50):
            id, kind = chance.choice(ids), chance.choice(list(actions))
            at = f"2026-11-23T{number // 4:02d}:{number % 4 * 15:02d}:00.000Z"
            before, state[id] = state[id], self.ctl.json(*actions[kind](id, number), now=at)
            done.append((id, kind, at, f"mark-{number}", before, state[id]))
        journal = self.ctl.json("journal", "list", "--limit", "5000")
        for id, kind, at, tag, before, after in done:
            rows = [r for r in journal if r["at"] == at and r["kind"] == kind]
            changed = kind in ("thread.tagged", "thread.noted", "thread.snoozed") or (before["status"], before["assignee"]) != (after["status"], after["assignee"])
            with self.subTest(at=at, kind=kind):
                self.assertEqual(len(rows), 1 if changed else 0)
                for row in rows:
                    self.assertEqual((row["actor"], row["subjectKind"], row["subject"]), ("me", "thread", id))
                    payload = row["payload"]
                    if kind == "thread.tagged":
                        self.assertEqual(payload["added"], [tag])
                    if kind in ("thread.closed", "thread.reopened", "thread.snoozed"):
                        self.assertEqual((payload["before"], payload["after"]), (before["status"], after["status"]))
                    if kind == "thread.assigned":
                        self.assertEqual((payload["before"] or None, payload["after"] or None), (before["assignee"], after["assignee"]))
        one = self.ctl.json("journal", "list", "--thread", ids[0], "--kind", "thread.tagged")
        self.assertEqual([r["subject"] for r in one], [id for id, kind, *_ in done if id == ids[0] and kind == "thread.tagged"])
        self.assertTrue(self.ctl.json("journal", "verify")["intact"])


class Enquiry(desk.DeskTest):
    def test_on02_a_test_enquiry_has_a_tick_per_stage_and_nothing_leaves(self):
        counts, outbox = self.ctl.json("threads", "--limit", "1")["total"], self.ctl.json("outbox", "list")
        for store in ("ebay-us", "ebay-de", "meli-mx"):
            with self.subTest(store):
                report = self.ctl.json("test-enquiry", "--store", store)
                self.assertEqual([s["stage"] for s in report["stages"]], ["arrival", "language", "routing", "alert", "answer"])
                self.assertTrue(all(s["ok"] and s["at"] and s["tookMs"] >= 0 for s in report["stages"]), report)
                self.assertTrue(report["passed"])
        self.assertEqual(self.sandbox.sent(), [])
        self.assertEqual(self.ctl.json("outbox", "list"), outbox)
        self.assertEqual(self.ctl.json("threads", "--limit", "1")["total"], counts)
        self.ctl.fails("test-enquiry", "--store", "nobody", code=4)

    def is_read_there(self, thread):
        model = self.sandbox.get("/_control/model?store=" + thread["store"])["stores"][0]
        messages = next(t["messages"] for t in model["threads"] if t["id"] == thread["remoteId"])
        return all(m["read"] for m in messages if m["from"] == "buyer")

    def test_ch11_read_is_told_to_the_platform_only_with_sync_back(self):
        thread = self.waiting_thread("ebay-us")
        self.ctl.json("unread", thread["id"])
        self.assertFalse(self.ctl.json("read", thread["id"])["unread"])
        self.assertEqual(self.ctl.json("outbox", "list"), [])  # local: nothing is queued
        self.ctl.json("sync-back", "ebay-us", "on")
        self.ctl.json("unread", thread["id"])
        self.ctl.json("read", thread["id"])
        self.assertFalse(self.is_read_there(thread))
        self.ctl.json("sync", "--store", "ebay-us")
        self.assertTrue(self.is_read_there(thread))
        self.assertEqual(self.ctl.json("outbox", "list"), [])  # a read mark is no answer
        self.assertTrue(self.ctl.json("thread", thread["id"])["needsReply"])
        self.assertEqual(self.sandbox.sent(), [])


if __name__ == "__main__":
    desk.main()
