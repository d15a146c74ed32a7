"""Bad input gets the place and the reason, and loses nothing."""
import json
import unittest

import desk

GOOD = {"id": "shop-1", "marketplace": "ebay", "site": "EBAY_US", "name": "Shop", "timeZone": "America/New_York", "mode": "reply",
        "endpoints": {"api": "http://127.0.0.1:9/x"}, "credentials": {"clientId": "a", "clientSecret": "canary-secret-81723", "ruName": "r"}}

STORE_FILES = [
    ("no JSON", "{", "byte"),
    ("no object", "[1]", "object"),
    ("unknown marketplace", {**GOOD, "marketplace": "bazaar"}, "marketplace"),
    ("keys of another marketplace", {**GOOD, "marketplace": "shopee", "endpoints": None}, "credentials.partnerId"),
    ("id with a slash", {**GOOD, "id": "a/b"}, "id"),
    ("no id", {k: v for k, v in GOOD.items() if k != "id"}, "id"),
    ("plain http to the world", {**GOOD, "endpoints": {"api": "http://api.shop.example"}}, "endpoints.api"),
    ("unknown endpoint", {**GOOD, "endpoints": {"apiq": "https://api.shop.example"}}, "endpoints.apiq"),
    ("wrong mode", {**GOOD, "mode": "everything"}, "mode"),
    ("wrong date", {**GOOD, "historySince": "last year"}, "historySince"),
    ("no client secret", {**GOOD, "credentials": {"clientId": "a"}}, "credentials.clientSecret"),
    ("secret of a wrong type", {**GOOD, "credentials": {"clientId": "a", "clientSecret": ["canary-secret-81723"]}}, "credentials.clientSecret"),
    ("wrong proxy", {**GOOD, "proxy": "ftp://x"}, "proxy"),
]


class BadInput(desk.DeskTest):
    connect = False

    def test_au08_store_files_are_refused_with_the_field_and_without_the_secret(self):
        for name, content, expected in STORE_FILES:
            with self.subTest(name):
                file = self.write("store.json", content if isinstance(content, str) else json.dumps(content))
                done = self.ctl.run("store", "add", file)
                self.assertIn(done.returncode, (2, 3), done.stderr)
                self.assertIn(expected, done.stderr)
                self.assertNotIn("canary-secret", done.stderr + done.stdout)
        self.assertEqual(self.ctl.json("store", "list"), [])

    def test_an_unreachable_store_is_told_as_such(self):
        self.ctl.json("store", "add", self.write("store.json", json.dumps({**GOOD, "id": "dead"})))
        done = self.ctl.run("sync", "--store", "dead")
        self.assertEqual(done.returncode, 1)
        store = json.loads(done.stdout)["stores"][0]
        self.assertFalse(store["ok"])
        self.assertTrue(store["error"]["text"])
        self.ctl.fails("store", "add", self.write("store.json", json.dumps({**GOOD, "id": "dead"})), code=1)
        self.ctl.json("store", "remove", "dead")
        self.assertEqual(self.ctl.json("store", "list"), [])

    def test_template_files_name_line_and_reason_and_keep_the_good_rows(self):
        file = self.write("templates.csv", 'id,title,language,body\ngood,Good,en,Hello {{buyer.name}}\nbad,Bad,en,Hello {{buyer.nam}}\nshort,Short\n')
        done = self.ctl.run("template", "import", file)
        self.assertEqual(done.returncode, 1)
        problems = {p["line"]: p["reason"] for p in json.loads(done.stdout)["problems"]}
        self.assertEqual(set(problems), {3, 4})
        self.assertIn("buyer.name", problems[3])
        self.assertIn("good", [t["id"] for t in self.ctl.json("template", "list")])
        self.ctl.fails("template", "import", self.write("t.csv", "a,b\n1,2\n"), code=2)
        self.ctl.fails("template", "import", self.place / "missing.csv", code=4)

    def test_rp03_the_starter_pack_has_thirty_scenes_in_four_languages(self):
        rows = self.ctl.json("template", "list")
        for language in ("zh", "en", "ja", "es"):
            self.assertGreaterEqual(len({r["id"] for r in rows if r["language"] == language}), 30)

    def test_queries(self):
        for query in ('"open', "before:someday", "lang:", "is:"):
            with self.subTest(query):
                self.ctl.fails("search", query, code=2)
        for query in ("%", "*", "-", "a:b", "'; DROP TABLE message; --", '"" AND', "NEAR(", "😀"):
            with self.subTest(query):
                done = self.ctl.run("search", "--", query)
                self.assertIn(done.returncode, (0, 2), done.stderr)
                self.assertNotIn("database reported", done.stderr)

    def test_files_that_are_not_there(self):
        self.ctl.fails("import", self.place / "nowhere", code=4)
        self.ctl.fails("store", "add", self.place / "nowhere.json", code=4)
        self.ctl.fails("restore", self.place / "nowhere.backup", code=4)
        self.assertIn("nowhere.mbox", self.ctl.fails("import", self.place / "nowhere.mbox", code=4))

    def test_a_report_into_a_folder_that_is_not_there_says_one_sentence(self):
        for kind in ("csv", "xlsx", "pdf"):
            self.ctl.fails("report", "response-times", "--format", kind, "--out", self.place / "nowhere" / f"report.{kind}", code=1)

    def test_it03_orders_in_a_time_zone_nobody_knows_are_refused(self):
        file = self.write("orders.csv", "order_id,store,placed_at\n1,shop-1,2026-03-01 09:30\n")
        self.assertIn("Mars/Base", self.ctl.fails("import-orders", file, "--zone", "Mars/Base", code=2))


class OldTables(desk.DeskTest):
    connect = False

    def old_messages(self, name, encoding, words, store="old"):
        """A table of messages of one conversation, as another program writes it."""
        if store not in [s["id"] for s in self.ctl.json("store", "list")]:
            self.ctl.json("store", "add", self.write("store.json", json.dumps({**GOOD, "id": store, "mode": "display-only"})))
        file = self.place / f"{name}.csv"
        file.write_bytes(f"thread_remote_id,remote_id,direction,sent_at,author_name,text\n{name},{name}-1,in,2026-01-03T10:00:00Z,{words}\n".encode(encoding))
        self.ctl.json("import", file, "--store", store)
        return next(t["id"] for t in self.ctl.threads("all") if t["remoteId"] == name)

    def test_ar06_conversations_of_tables_in_other_encodings_can_be_read_and_worked_on(self):
        for encoding, name, text in (("gb18030", "张伟", "订单什么时候发货"), ("latin-1", "José Ñúñez", "¿Cuándo llega él?"), ("shift_jis", "田中", "いつ届きますか")):
            with self.subTest(encoding):
                thread = self.old_messages(f"in-{encoding}", encoding, f"{name},{text}")
                shown = self.ctl.json("thread", thread)
                self.assertEqual((shown["buyer"]["name"], shown["messages"][0]["text"]), (name, text))
                self.ctl.json("tag", thread, "+seen")
        self.ctl.json("threads", "--view", "all")

    def test_cp05_a_terminal_is_told_nothing_by_what_a_buyer_writes(self):
        words = "\x1b]0;owned\x07\x1b[2Jpaid\rnot paid \u202egpj.exe \x9b31m"
        thread = self.old_messages("escapes", "utf-8", f"An\x1b[1ma,\"{words}\"")
        self.assertEqual(self.ctl.json("thread", thread)["messages"][0]["text"], words)
        for command in (("thread", thread), ("threads", "--view", "all"), ("search", "paid"), ("journal", "list")):
            done = self.ctl.run(*command, as_json=False)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertFalse(set(done.stdout) & set("\x1b\x07\r\u202e\x9b"), command)
        self.assertIn("␛]0;owned␇␛[2J", self.ctl.run("thread", thread, as_json=False).stdout)


if __name__ == "__main__":
    desk.main()
