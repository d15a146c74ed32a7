"""A shop that lives on a mailbox, through the program and real mail servers: read, answer, one mail at the buyer whatever happens."""
import json
import tempfile
import unittest
from datetime import datetime, timedelta, timezone
from pathlib import Path

import desk
import mail_servers

USER = "service@shop.example"


def letter(ident, sender="Anna Beispiel <anna@example.com>", subject="Order 1042", text="Where is my parcel?", more=""):
    return (f"From: {sender}\nTo: {USER}\nSubject: {subject}\nMessage-ID: <{ident}>\nDate: Sat, 21 Nov 2026 11:05:09 +0100\n{more}"
            f"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{text}\n")


class MailWork(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="inquirydesk-test-")
        self.place = Path(self.temporary.name)
        self.host, self.sink = mail_servers.MailHost(), mail_servers.MailSink()
        self.ctl = desk.Ctl(self.place / "workspace")
        self.ctl.json("init")
        self.ctl.json("store", "add", self.store_file())

    def tearDown(self):
        self.host.stop()
        self.sink.stop()
        self.temporary.cleanup()

    def store_file(self, password=mail_servers.PASSWORD, **more):
        file = self.place / "store.json"
        file.write_text(json.dumps({
            "id": "shop", "marketplace": "mailbox", "name": "Blue Harbor", "timeZone": "Europe/Berlin", "mode": "reply", "historySince": "2026-01-01",
            "mailbox": {"imap": {"host": "127.0.0.1", "port": self.host.port, "security": "none", "user": USER},
                        "smtp": {"host": "127.0.0.1", "port": self.sink.port, "security": "none", "from": USER}, "folders": ["INBOX", "Junk"]},
            "credentials": {"mailboxPassword": password}, **more}))
        return file

    def sync(self, **more):
        return self.ctl.json("sync", "--once", **more)["stores"][0]

    def only_thread(self, view="all"):
        threads = self.ctl.threads(view)
        self.assertEqual(len(threads), 1, threads)
        return threads[0]

    def reply(self, thread, text):
        file = self.place / "answer.txt"
        file.write_text(text, encoding="utf-8")
        return self.ctl.json("reply", thread["id"], "--text-file", file)

    def state(self, item):
        return next(i for i in self.ctl.json("outbox") if i["id"] == item["id"])["state"]

    def test_a_mail_becomes_a_thread_and_the_answer_one_mail(self):
        self.host.deliver(USER, letter("q1@example.com"))
        read = self.ctl.json("store", "check", "shop")
        self.assertIn("read INBOX", read["granted"])
        self.assertEqual(read["missing"], [])
        self.assertTrue(read["ok"], read)
        self.assertIn("1", read["got"])
        round_ = self.sync()
        self.assertTrue(round_["ok"], round_)
        thread = self.only_thread()
        self.assertEqual((thread["kind"], thread["buyer"]["name"], thread["subject"], thread["needsReply"]), ("mail", "Anna Beispiel", "Order 1042", True))
        self.assertEqual(self.ctl.json("thread", thread["id"])["messages"][0]["text"], "Where is my parcel?")

        item = self.reply(thread, "Es ist unterwegs – 本日発送しました。")
        self.assertEqual(self.sink.files(), [], "nothing leaves before a sync")
        self.assertEqual(self.sync()["sent"], 1)
        mails = self.sink.mails()
        self.assertEqual(len(mails), 1)
        mail = mails[0]
        self.assertEqual((mail["From"], mail["To"], mail["Subject"]), (USER, "anna@example.com", "Re: Order 1042"))
        self.assertEqual((mail["In-Reply-To"], mail["References"]), ("<q1@example.com>", "<q1@example.com>"))
        self.assertTrue(mail["Message-ID"].endswith("@shop.example>"))
        self.assertEqual(mail.get_content().strip(), "Es ist unterwegs – 本日発送しました。")
        self.assertEqual(len(self.host.mails(USER, "Sent")), 1)
        self.assertEqual(self.state(item), "sent")
        self.assertFalse(self.only_thread()["needsReply"])
        for _ in range(2):
            self.sync()
        self.assertEqual(len(self.sink.files()), 1)
        self.assertEqual(len(self.ctl.json("thread", thread["id"])["messages"]), 2)
        self.assertTrue(all(":2," not in name or "S" not in name.split(":2,")[1] for name in self.host.mails(USER)), "nothing is marked as read")

        self.host.deliver(USER, letter("q2@example.com", subject="AW: Order 1042", text="Danke!", more=f"In-Reply-To: {mail['Message-ID']}\n"))
        self.sync()
        self.assertTrue(self.only_thread()["needsReply"])

    def test_rp02_an_uncertain_answer_is_found_in_sent_and_not_sent_again(self):
        self.host.deliver(USER, letter("q1@example.com"))
        self.sync()
        self.sink.order("dot", "drop-stored")
        item = self.reply(self.only_thread(), "It left today.")
        self.sync()
        self.assertEqual(self.state(item), "unknown")
        self.assertEqual(len(self.sink.files()), 1)
        self.host.deliver(USER, self.sink.files()[0], "Sent")  # as servers do that keep copies
        self.sync()
        self.assertEqual(self.state(item), "sent")
        self.sync()
        self.assertEqual(len(self.sink.files()), 1)
        self.assertEqual(len(self.ctl.json("thread", self.only_thread()["id"])["messages"]), 2)

    def test_rp02_nothing_that_left_is_repeated_without_a_person(self):
        self.host.deliver(USER, letter("q1@example.com"))
        self.sync()
        self.sink.order("dot", "drop-stored")
        item = self.reply(self.only_thread(), "It left today.")
        self.sync()
        for hours in range(1, 4):
            self.sync(now=f"2026-12-01T0{hours}:00:00Z")
        self.assertEqual(self.state(item), "needs-person")
        self.assertEqual(len(self.sink.files()), 1)

    def test_what_never_left_goes_by_itself(self):
        self.host.deliver(USER, letter("q1@example.com"))
        self.sync()
        self.sink.order("data", "drop")
        item = self.reply(self.only_thread(), "It left today.")
        self.assertEqual(self.sync(code=1)["error"]["kind"], "offline")
        self.assertEqual((self.state(item), len(self.sink.files())), ("queued", 0))
        # Within the time the buyer was promised: a late answer would ask first.
        self.sync(now=(datetime.now(timezone.utc) + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ"))
        self.assertEqual((self.state(item), len(self.sink.files())), ("sent", 1))

    def test_tk14_junk_is_found_and_marked(self):
        self.host.deliver(USER, letter("spam@example.net", "winner@example.net", "You won"), "Junk")
        self.sync()
        thread = self.only_thread("notices")
        self.assertEqual(thread["tags"], ["junk"])
        self.assertFalse(thread["needsReply"])
        self.host.deliver(USER, letter("spam@example.net", "winner@example.net", "You won"))  # somebody brought it back
        self.sync()
        waiting = self.ctl.threads("needs-reply")
        self.assertEqual([t["subject"] for t in waiting], ["You won"])

    def test_a_wrong_password_says_what_to_do(self):
        self.ctl.json("store", "remove", "shop")
        self.ctl.json("store", "add", self.store_file("wrong", id="other"))
        checked = self.ctl.json("store", "check", "other", code=1)
        self.assertFalse(checked["ok"])
        self.assertEqual(checked["health"]["state"], "revoked")
        self.assertIn("password of the mailbox", checked["health"]["next"])


if __name__ == "__main__":
    mail_servers.skip_unless_installed()
    desk.main()
