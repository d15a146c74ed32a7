"""People with passwords of their own: who may do what, on the command line."""
from desk import DeskTest, main

OWNER = ("me", "owner of all")


class PeopleWork(DeskTest):
    """One story: the tests run in the order of their names."""

    def person(self, name):
        return next(p for p in self.ctl.json("people", "list")["people"] if p["id"] == name)

    def test_1_tm02_without_passwords_everybody_may_everything(self):
        self.assertFalse(self.person("me")["hasPassword"])
        self.ctl.fails("threads", person=OWNER, code=2)
        self.ctl.fails("people", "password", "nobody-here", stdin="long enough\n", code=3)

    def test_2_tm01_the_first_password_makes_the_owner(self):
        self.ctl.fails("people", "password", "me", stdin="short\n", code=2)
        self.ctl.json("people", "password", "me", stdin=OWNER[1] + "\n")
        self.assertEqual(self.person("me")["roles"]["everywhere"], "owner")
        self.assertIn("sign in", self.ctl.fails("threads", code=3))
        self.assertIn("do not fit", self.ctl.fails("threads", person=("me", "not that one"), code=3))
        self.assertTrue(self.ctl.json("threads", person=OWNER)["threads"])

    def test_3_tm02_roles_are_refused_and_given(self):
        self.ctl.fails("people", "role", "me", "king", person=OWNER, code=2)
        self.ctl.fails("people", "role", "me", "agent", person=OWNER, code=3)
        self.ctl.fails("people", "role", "eve", "agent", person=OWNER, code=4)
        self.ctl.fails("people", "role", "me", "agent", "--store", "no-such-store", person=OWNER, code=4)
        store = self.sandbox.stores()[0]["id"]
        given = self.ctl.json("people", "role", "me", "owner", "--store", store, person=OWNER)
        self.assertEqual(given["roles"]["stores"], {store: "owner"})
        self.assertEqual(self.ctl.json("people", "role", "me", "everywhere", "--store", store, person=OWNER)["roles"]["stores"], {})

    def test_4_tm01_every_row_carries_the_person(self):
        thread = self.ctl.json("threads", "--view", "needs-reply", person=OWNER)["threads"][0]
        self.ctl.fails("close", thread["id"], code=3)
        self.ctl.json("close", thread["id"], person=OWNER)
        rows = self.ctl.json("journal", "list", "--kind", "thread.closed", person=OWNER)
        self.assertIn('"me"', str(rows).replace("'", '"'))

    def test_5_tm09_a_password_is_changed_with_the_old_one(self):
        self.ctl.fails("people", "password", "me", stdin="not the old one\na newer word\n", person=OWNER, code=3)
        self.ctl.json("people", "password", "me", stdin=OWNER[1] + "\na newer word\n", person=OWNER)
        self.ctl.fails("threads", person=OWNER, code=3)
        self.assertTrue(self.ctl.json("threads", person=("me", "a newer word"))["threads"])

    def test_6_tm02_what_reads_refuses_nobody(self):
        for words in (("thread", "1"), ("store", "list"), ("outbox", "list"), ("template", "list"), ("alerts",), ("journal", "list"), ("case", "list"), ("export", "threads", "--out", "out.csv")):
            self.assertIn("--as PERSON", self.ctl.fails(*words, code=3), words)
        self.ctl.json("doctor")
        self.ctl.json("journal", "verify")

    def test_7_tm01_somebody_signs_in_by_name_too(self):
        name = self.person("me")["name"]
        self.assertNotEqual(name, "me")
        self.assertTrue(self.ctl.json("threads", person=(name, "a newer word"))["threads"])

    def test_8_tm01_an_instant_of_ones_own_is_for_looking(self):
        owner = ("me", "a newer word")
        thread = self.ctl.json("threads", person=owner)["threads"][0]["id"]
        far = "2050-01-01T00:00:00Z"
        self.ctl.json("threads", "--view", "overdue", person=owner, now=far)
        self.ctl.json("journal", "verify", now=far)
        for words in (("close", thread), ("people", "password", "me"), ("export", "threads", "--out", "out.csv"), ("report", "response-times", "--format", "csv", "--out", "out.csv")):
            self.assertIn("--now", self.ctl.fails(*words, person=owner, now=far, code=3), words)
        self.assertIn("--now", self.ctl.fails("sync", "--once", now=far, code=3))
        # Signing in happened now, whatever instant was looked at.
        begun = self.ctl.json("journal", "list", "--kind", "sign-in.begun", "--limit", "100", person=owner)
        self.assertTrue(begun)
        self.assertFalse([row for row in begun if row["at"].startswith("2050")])

    def test_9_kp01_a_report_on_what_is_not_there_says_so(self):
        owner = ("me", "a newer word")
        for what, word in (("--store", "nowhere"), ("--agent", "nobody-here"), ("--tag", "no-such-tag"), ("--marketplace", "bazaar"), ("--site", "MOON")):
            self.assertIn(word, self.ctl.fails("report", "response-times", what, word, person=owner, code=4))
        self.assertIn("--as PERSON", self.ctl.fails("serve", "--port", "0", code=3))


if __name__ == "__main__":
    main()
