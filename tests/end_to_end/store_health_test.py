"""Store health: how far a trouble reaches, signing in again, alarms on a webhook: once each, without secrets and buyers."""
import http.server
import json
import signal
import subprocess
import threading
import time
import unittest
from datetime import datetime, timedelta, timezone

import desk


class Hook:
    """A webhook on this computer that remembers what came and answers what it is told."""

    def __init__(self):
        self.received, self.status, self.answer = [], 200, b"{}"
        hook = self

        class Receiver(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                hook.received.append((self.path, self.headers.get("Content-Type"), body.decode("utf-8"), time.monotonic()))
                self.send_response(hook.status)
                self.send_header("Content-Length", str(len(hook.answer)))
                self.end_headers()
                self.wfile.write(hook.answer)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook?access_token=canary-hook-token"

    def bodies(self, kind=None, store=None):
        rows = [json.loads(body) for _, _, body, _ in self.received]
        return [row for row in rows if (kind is None or row["kind"] == kind) and (store is None or row["store"] == store)]

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class HealthTest(desk.DeskTest):
    # Faults hit what is asked over HTTP: a mailbox that goes on answering would make "everything" untrue.
    sandbox_options = ("--seed", "7", "--no-mail")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.start = datetime.now(timezone.utc)

    def at(self, seconds):
        return (self.start + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")

    def mend(self):
        with desk.urllib.request.urlopen(desk.urllib.request.Request(self.sandbox.base + "/_control/faults", method="DELETE"), timeout=30):
            pass

    def check(self, store, code):
        return self.ctl.json("store", "check", store, code=code)

    def set_alarms(self, settings):
        return self.ctl.json("store", "alarms", self.write("alarms.json", json.dumps(settings)))


class Diagnosis(HealthTest):
    STEPS = ["status", "authorisation-date", "test-read", "re-authorise", "log"]

    def test_1_au05_a_store_that_answers_says_what_it_read(self):
        checked = self.check("ebay-us", 0)
        self.assertRegex(checked["got"], r"^read \d+ messages, newest \d\d:\d\d ")
        self.assertEqual(checked["diagnosis"]["level"], "nothing")
        self.assertIsNone(checked["diagnosis"]["endsAt"])
        self.assertEqual([s["step"] for s in checked["diagnosis"]["steps"]], self.STEPS)

    def test_2_au05_one_store(self):
        self.sandbox.fault("ebay-us", "500", 100000)
        try:
            diagnosis = self.check("ebay-us", 1)["diagnosis"]
            doctor = self.ctl.json("doctor")["checks"]
        finally:
            self.mend()
        self.assertEqual(diagnosis["level"], "one-store")
        self.assertTrue(diagnosis["text"].startswith("One store: only ebay-us"), diagnosis["text"])
        self.assertEqual(diagnosis["endsAt"], "log")
        self.assertEqual([s["step"] for s in diagnosis["steps"]], self.STEPS)
        self.assertEqual(doctor[0]["check"], "scope")
        self.assertTrue(doctor[0]["text"].startswith("One store: only ebay-us"), doctor[0])

    def test_3_au05_everything(self):
        self.sandbox.fault("", "500", 100000)
        try:
            diagnosis = self.check("meli-mx", 1)["diagnosis"]
            doctor = self.ctl.json("doctor")["checks"]
        finally:
            self.mend()
        self.assertEqual(diagnosis["level"], "everything")
        self.assertTrue(doctor[0]["text"].startswith("Everything:"), doctor[0])
        self.assertEqual(self.check("meli-mx", 0)["diagnosis"]["level"], "nothing")

    def test_4_au05_one_order(self):
        thread = next(t for t in self.ctl.threads("needs-reply", store="meli-mx") if t["kind"] == "order-message" and t["sendBlocked"] is None)
        model = self.sandbox.get("/_control/model?store=meli-mx")["stores"][0]["threads"]
        mine = next(t for t in model if t["id"] in thread["remoteId"])
        self.sandbox.post("/_control/status", {"store": "meli-mx", "thread": mine["id"], "status": "blocked", "substatus": "blocked_by_mediation"})
        self.ctl.json("reply", thread["id"], "--text-file", self.write("a.txt", "Sale hoy."))
        self.ctl.run("sync", "--store", "meli-mx")
        diagnosis = self.check("meli-mx", 0)["diagnosis"]
        self.assertEqual(diagnosis["level"], "one-order", diagnosis)
        self.assertIn(f"thread {thread['id']}", diagnosis["text"])
        self.assertIn("One order", self.ctl.json("doctor")["checks"][0]["text"])

    def test_5_au05_au06_a_revoked_sign_in_ends_at_re_authorise_and_given_back_keeps_everything(self):
        for store in ("meli-ar", "ebay-de"):
            with self.subTest(store=store):
                threads = sorted(t["id"] for t in self.ctl.threads(store=store))
                before = self.check(store, 0)
                self.sandbox.post("/_control/revoke", {"store": store})
                self.sandbox.post("/_control/expire", {"store": store})
                broken = self.check(store, 1)
                self.assertEqual(broken["health"]["state"], "revoked")
                self.assertEqual(broken["diagnosis"]["endsAt"], "re-authorise")
                self.assertEqual([(s["step"], s["done"]) for s in broken["diagnosis"]["steps"]],
                                 [("status", True), ("authorisation-date", True), ("test-read", True), ("re-authorise", False)])
                self.assertIn("oauth.revoked", broken["got"])
                code = self.sandbox.post("/_control/code", {"store": store})["code"]
                again = self.ctl.json("store", "sign-in", store, stdin=code + "\n")
                self.assertTrue(again["ok"])
                for same in ("id", "name", "mode", "site", "timeZone", "historySince"):
                    self.assertEqual(again[same], before[same])
                self.assertTrue(self.ctl.json("sync", "--store", store)["stores"][0]["ok"])
                self.assertEqual(sorted(t["id"] for t in self.ctl.threads(store=store)), threads)


class Alarms(HealthTest):
    def setUp(self):
        self.hook = Hook()

    def tearDown(self):
        self.mend()
        self.hook.close()

    def health(self, seconds, store="ebay-us"):
        return next(s for s in self.ctl.json("store", "list", now=self.at(seconds)) if s["id"] == store)["health"]

    def test_1_ch17_the_age_counts_up_amber_then_red(self):
        self.ctl.json("sync", "--store", "ebay-us", now=self.at(0))
        self.assertEqual([self.health(s)["age"] for s in (1, 179, 180, 359, 360)], ["fresh", "fresh", "amber", "amber", "red"])
        self.assertEqual(self.health(250)["lagMs"] - self.health(200)["lagMs"], 50_000)
        for key in ("lastSuccessAt", "nextSyncAt", "unsent", "intervalMs"):
            self.assertIn(key, self.health(1))

    def test_2_ch17_down_for_two_intervals_one_alarm_and_one_all_clear(self):
        shown = self.set_alarms({"webhook": {"url": self.hook.url, "format": "json"}})
        self.assertEqual(shown["webhook"], {"host": "127.0.0.1", "format": "json"})
        store = "ebay-us"
        self.sandbox.fault(store, "500", 100000)
        for seconds in (90, 200, 300, 400, 500):
            self.ctl.run("sync", "--store", store, now=self.at(seconds))
        alarms = self.hook.bodies("store-down")
        self.assertEqual(len(alarms), 1, alarms)
        self.assertEqual((alarms[0]["store"], alarms[0]["phase"], alarms[0]["at"]), ("ebay-us", "raised", self.at(200).replace("Z", ".000Z")))
        self.mend()
        for seconds in (600, 700):
            self.ctl.run("sync", "--store", store, now=self.at(seconds))
        alarms = self.hook.bodies("store-down")
        self.assertEqual([a["phase"] for a in alarms], ["raised", "cleared"])
        buyers = {t["buyer"]["name"] for t in self.ctl.threads() if t["buyer"]["name"]}
        # A version number among the credentials is no secret.
        secrets = {s for store in self.sandbox.stores() for s in store["credentials"].values() if len(s) > 3}
        for _, content_type, body, _ in self.hook.received:
            self.assertTrue(content_type.startswith("application/json"))
            self.assertFalse([word for word in buyers | secrets | {"canary-hook-token"} if word and word in body])

    def test_3_ch17_a_webhook_that_is_down_shows_in_the_health_and_is_tried_again(self):
        self.set_alarms({"webhook": {"url": self.hook.url, "format": "dingtalk"}})
        self.hook.status, store = 503, "meli-mx"
        self.sandbox.fault(store, "500", 100000)
        for seconds in (1000, 1200):
            self.ctl.run("sync", "--store", store, now=self.at(seconds))
        self.assertEqual(self.health(1201, "meli-mx")["alarmFault"], "webhook.status_503")
        self.assertEqual(self.ctl.json("store", "alarms")["waiting"], 1)
        self.hook.status, self.hook.answer = 200, b'{"errcode":0,"errmsg":"ok"}'
        self.ctl.run("sync", "--store", store, now=self.at(1300))
        self.assertIsNone(self.health(1301, "meli-mx")["alarmFault"])
        self.assertEqual(self.ctl.json("store", "alarms")["waiting"], 0)
        last = json.loads(self.hook.received[-1][2])
        self.assertEqual(last["msgtype"], "text")
        self.assertIn("meli-mx", last["text"]["content"])

    def test_4_ch17_two_hundred_waiting_messages_alarm_within_60_seconds(self):
        self.set_alarms({"webhook": {"url": self.hook.url}})
        self.sandbox.post("/_control/bulk", {"store": "ebay-uk", "count": 200, "threads": 50})
        began = time.monotonic()
        command = [str(desk.BIN / "inquirydeskctl"), "--workspace", self.ctl.folder, "sync", "--watch"]
        watching = subprocess.Popen(command, env={**desk.os.environ, "INQUIRYDESK_PASSPHRASE": desk.PASSPHRASE,
                                                  "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}, stdout=subprocess.DEVNULL)
        try:
            self.assertTrue(desk.wait_until(lambda: self.hook.bodies("backlog", "ebay-uk"), 60))
        finally:
            watching.send_signal(signal.SIGTERM)
            watching.wait(30)
        self.assertLess(self.hook.received[0][3] - began, 60)
        self.assertEqual(len(self.hook.bodies("backlog", "ebay-uk")), 1)

    def test_5_settings_are_checked_and_the_address_is_kept_secret(self):
        for wrong in ({"webhook": {"url": "http://hook.example/x"}}, {"webhook": {"url": self.hook.url, "format": "pigeon"}}, {"backlogLimit": 0},
                      {"lagMinutes": "long"}, {"unknown": 1}, []):
            with self.subTest(wrong=wrong):
                self.ctl.fails("store", "alarms", self.write("wrong.json", json.dumps(wrong)), code=2)
        self.set_alarms({"webhook": {"url": self.hook.url}, "backlogLimit": 150, "lagMinutes": 20})
        shown = self.ctl.json("store", "alarms")
        self.assertEqual((shown["backlogLimit"], shown["lagMinutes"]), (150, 20))
        self.ctl.json("support-bundle", self.place / "bundle.tar.gz")
        import tarfile
        with tarfile.open(self.place / "bundle.tar.gz") as bundle:
            text = b"".join(bundle.extractfile(m).read() for m in bundle.getmembers() if m.isfile())
        self.assertNotIn(b"canary-hook-token", text)
        self.assertIsNone(self.set_alarms({"webhook": None})["webhook"])


del HealthTest  # has no tests of its own

if __name__ == "__main__":
    desk.main()
