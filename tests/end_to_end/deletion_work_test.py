"""A company's own server hands out deletion lists: they are done and acknowledged through real processes and real HTTP."""
import http.server
import json
import threading
import unittest

import desk

TOKEN = "deletion-canary-91"


class Company(http.server.BaseHTTPRequestHandler):
    """What was not acknowledged, as JSON lines."""
    entries = {}
    done = []
    status = 200

    def answer(self, status, body=b"", kind="application/x-ndjson"):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def refused(self):
        if self.headers.get("Authorization") != f"Bearer {TOKEN}":
            self.answer(401)
            return True
        if Company.status != 200:
            self.answer(Company.status)
            return True
        return False

    def do_GET(self):
        if self.refused():
            return
        lines = "".join(json.dumps(entry) + "\n" for entry in Company.entries.values()).encode()
        self.answer(200 if lines else 204, lines)

    def do_POST(self):
        if self.refused():
            return
        names = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["done"]
        Company.done += names
        for name in names:
            Company.entries.pop(name, None)
        self.answer(200, b"{}", "application/json")

    def log_message(self, *_):
        pass


class DeletionWork(desk.DeskTest):
    sandbox_options = ("--seed", "11")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Company)
        cls.address = f"http://127.0.0.1:{cls.server.server_port}/deletions"
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()
        super().tearDownClass()

    def buyer(self, store):
        return next(thread["buyer"]["id"] for thread in self.ctl.threads("all", store=store) if thread["buyer"]["id"] and thread["kind"] in ("question", "order-message"))

    def notice(self, name, user):
        Company.entries[name] = {"metadata": {"topic": "MARKETPLACE_ACCOUNT_DELETION"}, "notification": {"notificationId": name, "data": {"username": user, "userId": "u-" + user, "eiasToken": "e-" + user}}}

    def test_cp06_the_list_of_all_ebay_stores_is_done_and_each_entry_acknowledged_once(self):
        store = "ebay-us"
        buyer = self.buyer(store)
        token = self.write("token.txt", TOKEN + "\n")
        shown = self.ctl.json("deletion-list", "set", "ebay", self.address, "--token-file", token, "--every", "6")["addresses"][0]
        self.assertEqual((shown["marketplace"], shown["store"], shown["everyHours"], shown["last"]), ("ebay", None, 6, None))
        self.assertIn("deletion list @ebay", [row["check"] for row in self.ctl.json("doctor", code=self.ctl.run("doctor").returncode)["checks"]])
        self.notice("n-1", buyer)
        self.notice("n-2", "nobody-known-here")
        run = self.ctl.json("deletion-list", "run", "ebay")
        self.assertGreaterEqual(run["erased"], 1)
        self.assertEqual((run["acknowledged"], run["waits"], run["error"]), (2, 0, None))
        self.assertEqual(sorted(name for name in Company.done if name[0] == "n"), ["n-1", "n-2"])
        self.assertFalse([thread for thread in self.ctl.threads("all", store=store) if thread["buyer"]["id"] == buyer])
        self.assertEqual(self.ctl.json("deletion-list", "run", "ebay")["acknowledged"], 0)
        self.assertEqual(len([name for name in Company.done if name[0] == "n"]), 2)
        files = [path for path in desk.Path(self.ctl.folder).rglob("*") if path.is_file()]
        self.assertFalse([path for path in files if TOKEN.encode() in path.read_bytes()], "the token lies in no file in the clear")
        self.assertNotIn(TOKEN, json.dumps(self.ctl.json("deletion-list")) + json.dumps(self.ctl.json("journal", "list")))
        self.ctl.json("deletion-list", "remove", "ebay")
        self.assertEqual(self.ctl.json("deletion-list", "show")["addresses"], [])

    def test_cp06_a_held_buyer_waits_and_a_server_in_trouble_is_told_in_a_sentence(self):
        store = "ebay-de"
        thread = next(thread for thread in self.ctl.threads("all", store=store) if thread["buyer"]["id"] and thread["kind"] in ("question", "order-message"))
        self.assertIn("https://", self.ctl.fails("deletion-list", "set", store, "http://company.example/list", "--token-file", self.write("token.txt", TOKEN), code=2))
        self.assertIn("token", self.ctl.fails("deletion-list", "set", store, self.address, code=2))
        self.ctl.fails("deletion-list", "set", "nowhere", self.address, code=4)
        self.ctl.fails("deletion-list", "run", store, code=4)
        self.ctl.json("deletion-list", "set", store, self.address, "--token-file", "-", stdin=TOKEN + "\n")
        hold = self.ctl.json("hold", "set", thread["id"], "--reason", "chargeback 4711")["holds"][0]
        self.notice("h-1", thread["buyer"]["id"])
        held = self.ctl.json("deletion-list", "run", store, code=1)
        self.assertEqual((held["erased"], held["acknowledged"], held["waits"]), (0, 0, 1))
        self.assertIn("hold", held["waiting"][0]["reason"])
        Company.status = 503
        try:
            self.assertIn("out of order", self.ctl.fails("deletion-list", "run", store, code=1))
            self.assertEqual(self.ctl.json("deletion-list")["addresses"][0]["last"]["error"]["code"], "deletion.down")
        finally:
            Company.status = 200
        self.ctl.json("hold", "lift", hold["id"], "--reason", "settled")
        self.assertEqual(self.ctl.json("deletion-list", "run", store)["erased"], 1)
        self.assertEqual(Company.done.count("h-1"), 1)
        self.ctl.json("deletion-list", "remove", store)


if __name__ == "__main__":
    desk.main()
