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


if __name__ == "__main__":
    desk.main()
