"""CH09 through the program: eBay's interface is switched off and on again, and its notification mail lies in a real mailbox."""
import json
import tempfile
import unittest
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path

import desk
import mail_servers

USER = "owner@blue-harbor.example"
TEXT = "Does it fit a 50 mm lens? I need it soon."


def notice(ident, buyer, text, at, reply_to="member_1a2b@members.ebay.com"):
    return (f"From: eBay <ebay@ebay.com>\nReply-To: {reply_to}\nTo: {USER}\nSubject: {buyer} sent a message about Lens cap\nMessage-ID: <{ident}@ebay.com>\n"
            f"Date: {format_datetime(at)}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nNew message from: {buyer} (12)\n\n{text}\n\nReply\n")


class MailCopyWork(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="inquirydesk-test-")
        self.place = Path(self.temporary.name)
        self.host, self.sandbox = mail_servers.MailHost(), desk.Sandbox("--seed", "7", "--no-mail")
        self.ctl = desk.Ctl(self.place / "workspace")
        self.ctl.json("init")
        store = next(s for s in self.sandbox.stores() if s["id"] == "ebay-us")
        store["mailbox"] = {"imap": {"host": "127.0.0.1", "port": self.host.port, "security": "none", "user": USER}}
        store["credentials"]["mailboxPassword"] = mail_servers.PASSWORD
        file = self.place / "store.json"
        file.write_text(json.dumps(store))
        self.ctl.json("store", "add", file)
        self.assertTrue(self.sync()["ok"])
        self.known = {t["id"] for t in self.ctl.threads("all")}

    def tearDown(self):
        self.host.stop()
        self.sandbox.stop()
        self.temporary.cleanup()

    def sync(self, code=0, **more):
        return self.ctl.json("sync", "--once", code=code, **more)["stores"][0]

    def switch(self, off):
        if off:
            return self.sandbox.fault("ebay-us", "500", 100000)
        with desk.urllib.request.urlopen(desk.urllib.request.Request(self.sandbox.base + "/_control/faults", method="DELETE"), timeout=30):
            pass

    def new_threads(self):
        return [t for t in self.ctl.threads("all") if t["id"] not in self.known]

    def test_ch09_the_mail_makes_the_thread_and_the_interface_joins_it(self):
        self.switch(off=True)
        posted = self.sandbox.post("/_control/messages", {"store": "ebay-us", "buyer": "lens_buyer", "text": TEXT})
        self.host.deliver(USER, notice("n1", "lens_buyer", TEXT, datetime.now(timezone.utc) + timedelta(seconds=2)))
        self.host.deliver(USER, notice("n2", "other_buyer", "What does it weigh?", datetime.now(timezone.utc), reply_to="noreply@ebay.com"))
        self.assertFalse(self.sync(code=1)["ok"])
        by_mail = self.new_threads()
        self.assertEqual(len(by_mail), 1, by_mail)
        self.assertTrue(by_mail[0]["remoteId"].startswith("mailcopy:"), by_mail)
        self.assertEqual(by_mail[0]["sendBlocked"], "mail.copy_only")
        self.assertTrue(by_mail[0]["needsReply"])
        shown = self.ctl.json("thread", by_mail[0]["id"])
        self.assertEqual([m["text"] for m in shown["messages"]], [TEXT])

        self.switch(off=False)
        self.assertTrue(self.sync()["ok"])
        joined = self.new_threads()
        self.assertEqual([t["id"] for t in joined], [by_mail[0]["id"]], joined)
        self.assertEqual(joined[0]["remoteId"], posted["thread"])
        self.assertIsNone(joined[0]["sendBlocked"])
        shown = self.ctl.json("thread", joined[0]["id"])
        self.assertEqual([m["remoteId"] for m in shown["messages"]], [posted["message"]])

    def test_ch09_what_the_interface_never_shows_is_a_finding_after_hours(self):
        self.host.deliver(USER, notice("n1", "lens_buyer", TEXT, datetime.now(timezone.utc)))
        self.assertTrue(self.sync()["ok"])
        self.assertEqual(len(self.new_threads()), 1)
        health = self.ctl.json("store", "list")[0]["health"]
        self.assertEqual(health["mailOnly"], 0)
        later = (datetime.now(timezone.utc) + timedelta(hours=7)).strftime("%Y-%m-%dT%H:%M:%SZ")
        health = self.ctl.json("store", "list", now=later)[0]["health"]
        self.assertEqual(health["mailOnly"], 1)
        self.assertIn("1 message is known by mail only", health["text"])


if __name__ == "__main__":
    mail_servers.skip_unless_installed()
    desk.main()
