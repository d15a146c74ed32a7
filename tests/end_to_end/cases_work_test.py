"""Every kind of case a platform opens, worked to its end through the programs: read with its deadline, acted in, told to be over."""
import json
import struct
import unittest
import zlib

import desk


def png(side):
    """A whole picture: grey, square."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = (b"\0" + b"\x80" * side) * side
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class CasesWork(desk.DeskTest):
    sandbox_options = ("--seed", "7")

    def cases(self, store=None):
        return self.ctl.json("case", "list", *(["--store", store] if store else []))["cases"]

    def case(self, remote_id, store):
        return next(case for case in self.cases(store) if case["remoteId"] == remote_id)

    def opened(self, store, **body):
        """A buyer opens a case now; what the desk knows of it after a sync."""
        told = self.sandbox.post("/_control/cases", {"store": store, **body})
        self.sync(store)
        return self.case(told["case"], store)

    def at_platform(self, case):
        cases = self.sandbox.get("/_control/model?store=" + case["store"])["stores"][0]["cases"]
        return next(one for one in cases if one["id"] == case["remoteId"])

    def sync(self, store):
        done = self.ctl.json("sync", "--once", "--store", store)["stores"][0]
        self.assertIsNone(done["error"], done)

    def action(self, case, name):
        return next(action for action in case["actions"] if action["name"] == name)

    def act(self, case, action, text=None, files=(), **more):
        words = [word for file in files for word in ("--attach", file)]
        if text is not None:
            words += ["--text-file", self.write("words.txt", text)]
        for key, value in more.items():
            words += [f"--{key}", value]
        item = self.ctl.json("case", "act", case["id"], action, *words)
        self.sync(case["store"])
        state = next(one for one in self.ctl.json("case", "show", case["id"])["asked"] if one["id"] == item["id"])
        self.assertIn(state["state"], ("sent", "confirmed"), state)
        return self.ctl.json("case", "show", case["id"])

    def test_the_built_in_world_has_eighteen_stores_on_eight_marketplaces_and_cases_on_five(self):
        stores = self.sandbox.stores()
        self.assertEqual(len(stores), 18)
        self.assertEqual(len({store["marketplace"] for store in stores}), 8)
        marketplaces = {store["id"]: store["marketplace"] for store in stores}
        self.assertEqual({marketplaces[case["store"]] for case in self.cases()}, {"ebay", "mercado-libre", "shopee", "amazon", "shopify"})

    def test_shops_of_their_own_link_the_first_mails_with_their_orders(self):
        for store in ("shopify-us", "woo-es"):
            threads = [thread for thread in self.ctl.threads("all", store=store) if thread["kind"] == "mail"]
            self.assertGreater(len(threads), 10, store)
            linked = [thread for thread in threads if thread["orderId"]]
            self.assertGreater(len(linked), len(threads) // 3, store)
            detail = self.ctl.json("thread", linked[0]["id"])
            self.assertIsNotNone(detail["order"], store)

    def test_a_mail_of_a_shop_is_answered_and_arrives_once(self):
        for store in ("shopify-us", "woo-es"):
            thread = next(one for one in self.ctl.threads("needs-reply", store=store) if one["kind"] == "mail")
            text = f"It left today and arrives on Friday, {store}."
            self.ctl.json("reply", thread["id"], "--text-file", self.write("answer.txt", text), code=0)
            self.sync(store)
            rows = self.sandbox.sent(text)
            self.assertEqual([row["count"] for row in rows], [1], store)

    def test_shopify_return_is_declined_with_words(self):
        case = self.opened("shopify-us", text="It broke.", reason="defective-or-does-not-work")
        self.assertEqual((case["kind"], case["turn"], case["reason"]), ("return", "us", "It broke."))
        self.assertEqual(case["dueSource"], "calendar")
        self.assertEqual(self.action(case, "decline-return")["choices"], ["RETURN_PERIOD_ENDED", "FINAL_SALE", "OTHER"])
        self.ctl.fails("case", "act", case["id"], "decline-return", code=2)
        told = self.act(case, "decline-return", "The thirty days are over.", choice="RETURN_PERIOD_ENDED")
        self.assertEqual((told["turn"], told["outcome"]), ("nobody", "RETURN_PERIOD_ENDED"))
        self.assertIn("The thirty days are over.", [step["text"] for step in told["steps"]])

    def test_shopify_return_is_accepted_and_closed(self):
        case = self.opened("shopify-us", text="Too small.")
        told = self.act(case, "accept-return")
        self.assertEqual((told["turn"], told["status"]), ("buyer", "OPEN"))
        self.assertIn("Shopify", self.action(told, "refund")["whyNot"])
        self.assertEqual(self.act(told, "close-return")["turn"], "nobody")

    def test_ebay_inquiry_is_answered_and_refunded(self):
        case = self.opened("ebay-us", kind="inquiry", text="Where is it?")
        told = self.act(case, "send-message", "It left on Monday.")
        self.assertIn("It left on Monday.", [step["text"] for step in told["steps"]])
        refund = next(action for action in told["actions"] if action["decision"] and not action["whyNot"] and action["name"].endswith("refund"))
        self.assertEqual(self.act(told, refund["name"])["turn"], "nobody")

    def test_ebay_cancellation_is_accepted(self):
        case = self.opened("ebay-us", kind="cancellation")
        self.assertEqual(self.act(case, "accept-cancellation")["turn"], "nobody")

    def test_ebay_return_is_accepted_and_refunded(self):
        case = self.opened("ebay-us", kind="return", text="Scratched.")
        told = self.act(case, "accept-return")
        self.assertEqual(told["turn"], "buyer")
        self.sandbox.post("/_control/cases", {"store": "ebay-us", "case": case["remoteId"], "do": "ship-back", "text": "9400100"})
        self.sync("ebay-us")
        told = self.ctl.json("case", "show", case["id"])
        refund = self.action(told, "issue-refund")
        told = self.act(told, "issue-refund", amount=refund["maxAmount"]["amount"] if refund["maxAmount"] else told["amount"]["amount"])
        self.assertEqual(told["turn"], "nobody")

    def test_ebay_dispute_is_contested_with_evidence(self):
        case = self.opened("ebay-us", kind="dispute", text="I never got it.")
        proof = self.place / "signature.png"
        picture = png(40)
        proof.write_bytes(picture)
        told = self.act(case, "add-evidence:PROOF_OF_DELIVERY", files=[proof])
        self.assertEqual(told["turn"], "us", "files alone are no answer")
        told = self.act(told, "contest-dispute", "It was handed over and signed for.")
        self.assertEqual(told["turn"], "platform")
        kept = self.at_platform(case)
        self.assertEqual(kept["response"], "CONTEST")
        self.assertEqual([file["evidence"] for file in kept["files"]], ["PROOF_OF_DELIVERY"])
        self.assertEqual([file["size"] for file in kept["files"]], [len(picture)])
        self.assertIn("It was handed over and signed for.", [step["text"] for step in kept["steps"]])

    def test_ebay_dispute_is_accepted(self):
        case = self.opened("ebay-us", kind="dispute", text="I never got it.")
        self.assertNotEqual(self.act(case, "accept-dispute")["turn"], "us")
        self.assertEqual(self.at_platform(case)["response"], "ACCEPT")

    def test_mercado_libre_claim_is_answered_and_refunded(self):
        case = self.opened("meli-mx", reason="PDD9939")
        told = self.act(case, "send_message_to_complainant", "Lo sentimos.")
        self.assertIn("Lo sentimos.", [step["text"] for step in told["steps"]])
        self.assertEqual(self.act(told, "refund")["turn"], "nobody")

    def test_mercado_libre_claim_goes_to_mediation(self):
        case = self.opened("meli-mx", reason="PDD9939")
        told = self.act(case, "open_dispute")
        self.assertEqual(told["kind"], "mediation")
        told = self.act(told, "send_message_to_mediator", "Adjuntamos la guía de envío.")
        self.sandbox.post("/_control/cases", {"store": "meli-mx", "case": case["remoteId"], "do": "close"})
        self.sync("meli-mx")
        self.assertEqual(self.ctl.json("case", "show", case["id"])["turn"], "nobody")

    def test_mercado_libre_return_is_allowed(self):
        case = self.opened("meli-mx", reason="PDD9939")
        told = self.act(case, "allow_return")
        self.assertNotEqual(told["turn"], "us")

    def test_shopee_return_is_offered_less_and_refunded(self):
        case = self.opened("shopee-sg", text="The box is crushed.")
        self.assertEqual((case["kind"], case["turn"], case["dueSource"]), ("return", "us", "platform"))
        most = self.action(case, "offer-refund")["maxAmount"]["amount"]
        told = self.act(case, "offer-refund", amount=most)
        self.assertEqual(self.act(told, "refund")["turn"], "nobody")

    def test_shopee_dispute_says_which_address_is_missing(self):
        case = self.opened("shopee-sg", text="It is too small.")
        self.assertIn("e-mail address", self.action(case, "dispute-return")["whyNot"])
        self.assertIn("e-mail address", self.ctl.fails("case", "act", case["id"], "dispute-return", code=3))

    def change_mail(self, mail):
        store = {"id": "shopee-sg", "marketplace": "shopee", "credentials": {"operatorMail": mail}}
        self.ctl.json("store", "change", self.write("address.json", json.dumps(store)))

    def test_shopee_dispute_is_raised_once_the_store_has_an_address(self):
        self.change_mail("desk@shop.example")
        self.addCleanup(self.change_mail, "")
        case = self.opened("shopee-sg", text="It never came.")
        dispute = self.action(case, "dispute-return")
        self.assertEqual(dispute["whyNot"], "")
        told = self.act(case, "dispute-return", "It was delivered on Monday.", choice="47")
        self.assertNotEqual(told["turn"], "us")

    def test_the_fields_of_every_marketplace_are_told_with_the_command(self):
        told = self.ctl.run("store", "add", "--help", as_json=False).stdout
        self.assertIn("shopee", told)
        self.assertIn("operatorMail", told)

    def test_ebay_refund_of_a_european_seller_leaves_signed(self):
        case = self.opened("ebay-uk", kind="inquiry", text="Where is it?")
        refund = next(action for action in case["actions"] if action["decision"] and not action["whyNot"] and action["name"].endswith("refund"))
        self.assertEqual(self.act(case, refund["name"])["turn"], "nobody")

    def test_amazon_cases_of_mails_are_closed_by_a_person(self):
        case = next(one for one in self.cases("amazon-us") if one["kind"] == "a-to-z")
        self.assertEqual(case["turn"], "us")
        self.assertIsNotNone(case["dueAt"])
        closed = self.ctl.json("case", "close", case["id"])
        self.assertEqual((closed["turn"], closed["outcome"]), ("nobody", "handled-by-hand"))
        self.assertNotIn(case["thread"], [thread["id"] for thread in self.ctl.threads("needs-reply", store="amazon-us")])
        self.assertEqual(self.ctl.json("case", "reopen", case["id"])["dueAt"], case["dueAt"])
        self.assertIn(case["thread"], [thread["id"] for thread in self.ctl.threads("needs-reply", store="amazon-us")])

    def test_a_case_runs_one_clock(self):
        case = self.opened("shopify-us", text="One clock.")
        thread = self.ctl.json("thread", case["thread"])
        self.assertEqual(thread["dueAt"], case["dueAt"])
        self.assertEqual(thread["clocks"], [])


if __name__ == "__main__":
    desk.main()
