"""The mails of the Amazon corpus that are not alike: forged, forwarded, broken and unusual ones."""
import base64
from datetime import timedelta

from amazon_corpus import (CASE, SITES, START, Buyer, add, alternative, dashes, date_of, escaped, footer, framed, framed_html, header_text, identity, iso, mail,
                           mailbox, relay, system)

OURS = "0198f2aa-0000-7000-8000-00000000abcd@shop.example"
NOTHING = {"kind": "foreign", "store": "", "match": "", "site": ""}


def plain(text: str) -> tuple[str, str]:
    return "text/plain; charset=UTF-8", text + "\n"


def suspicious(name: str, site: str, sender: str, found: str, **headers) -> None:
    """Looks like a buyer's message and must never be one. `found`: the site it names, "" when it names none."""
    t = SITES[site]
    fields = {"From": sender, "To": t["to"], "Subject": header_text(t["order_subject"].format(order=t["order"])), "Date": date_of(START, t["zone"]),
              "Message-ID": f"<{name}@mail.example>", "X-Space-Notification-Type": "BBC_MESSAGE_SENT_TO_MERCHANT", "MIME-Version": "1.0"}
    fields |= {key.replace("_", "-"): value for key, value in headers.items()}
    fields["Content-Type"], body = alternative(framed(site, t["order_text"], t["order"]), framed_html(t["order_text"]))
    add(name, mail(list(fields.items()), body), kind="suspicious", store=site, match="ours", site=found, threadKind="notice", author="platform", direction="in",
        marks=["suspicious"], lookUp=[], replyTo="", events=[])


def forged() -> None:
    suspicious("forged-longer-domain", "IT", mailbox("Niccolò Ferrùa", "i1t2a3l4y5z6w7@marketplace.amazon.it.evil.example"), "IT")
    suspicious("forged-hyphen-domain", "UK", mailbox("Maria Silva", "k3x9q7w2m5z8h1@marketplace-amazon.co.uk"), "UK")
    suspicious("forged-prefixed-domain", "DE", mailbox("Amazon.de", "donotreply@notamazon.de"), "DE")
    suspicious("forged-display-name", "US", mailbox("Amazon.com", "help@parcel-notices.example"), "US")
    suspicious("forged-cyrillic-name", "FR", mailbox("Аmаzоn.fr", "service@colis.example"), "FR")
    suspicious("forged-dmarc-fail", "UK", mailbox("Maria Silva", relay("UK")), "UK",
               Authentication_Results="mx.shop.example; spf=softfail smtp.mailfrom=evil.example; dkim=none; dmarc=fail header.from=marketplace.amazon.co.uk")
    suspicious("forged-dkim-fail", "DE", mailbox("Jürgen Höß", relay("DE")), "DE",
               Authentication_Results="mx.shop.example; dkim=fail (bad signature) header.d=marketplace.amazon.de")
    suspicious("forged-spf-fail", "ES", mailbox("Begoña Núñez", relay("ES")), "ES",
               Authentication_Results="mx.shop.example; spf=fail smtp.mailfrom=amazon.es; dkim=pass header.d=evil.example")
    suspicious("forged-comment-pass", "MX", mailbox("Íñigo Peña", relay("MX")), "MX",
               Authentication_Results="mx.shop.example; spf=fail (dkim=pass header.d=amazon.com.mx) smtp.mailfrom=evil.example")
    suspicious("forged-two-senders", "JP", mailbox("佐藤 花子", relay("JP")) + ", <boss@evil.example>", "JP")
    suspicious("forged-reply-to", "UK", mailbox("Maria Silva", "maria@evil.example"), "UK", Reply_To=f"<{relay('UK')}>")
    suspicious("forged-own-domain", "US", mailbox("Shop", "service@shop.example"), "US", Reply_To=f"<{relay('US')}>",
               Authentication_Results="mx.shop.example; dmarc=fail header.from=shop.example")
    t = SITES["DE"]
    system("DE", "forged-claim", "A_Z_CLAIM_RESPONDENT_NOTIFY", t["claim_subject"].format(order=t["order"]), t["claim_text"].format(order=t["order"]),
           sender=mailbox("Amazon.de", "atoz-guarantee-no-reply@amazon.de.claims.example"),
           expect={"kind": "suspicious", "threadKind": "notice", "marks": ["suspicious"], "lookUp": [], "events": [], "dueAt": None})


def forwarded() -> None:
    buyer = Buyer("UK", "forward-gmail-automatic", headers={
        "Delivered-To": "service+uk@shop.example", "X-Forwarded-To": "service+uk@shop.example", "X-Forwarded-For": "shop.uk@gmail.com service+uk@shop.example",
        "To": "shop.uk@gmail.com",
        "Authentication-Results": "mx.shop.example; dkim=pass header.d=marketplace.amazon.co.uk; spf=fail smtp.mailfrom=shop.uk+caf_=service@gmail.com; arc=pass"})
    buyer.write()
    Buyer("DE", "forward-outlook-redirect", headers={
        "Resent-From": "<shop-de@outlook.com>", "To": "shop-de@outlook.com", "X-MS-Exchange-Inbox-Rules-Loop": "shop-de@outlook.com",
        "Authentication-Results": "mx.shop.example; spf=fail smtp.mailfrom=outlook.com; dkim=pass header.d=marketplace.amazon.de; dmarc=pass"}).write()
    Buyer("JP", "forward-163-automatic", headers={
        "X-Original-To": "shopjp@163.com", "To": "shopjp@163.com", "X-Auto-Forward": "shopjp@163.com", "Authentication-Results": None, "Sender": "shopjp@163.com"}).write()
    Buyer("FR", "forward-group-list", headers={
        "From": mailbox("'Zoé Lefèvre' via Service", "service@shop.example"), "Reply-To": mailbox("Zoé Lefèvre", relay("FR")),
        "X-Original-From": mailbox("Zoé Lefèvre", relay("FR")), "List-Id": "<service.shop.example>", "Precedence": "list",
        "Authentication-Results": "mx.shop.example; dkim=pass header.d=shop.example"}).write()
    by_hand("forward-gmail-by-hand", "UK", "Fwd: ", "---------- Forwarded message ---------\nFrom: {name} <{relay}>\nDate: Mon, Jan 5, 2026 at 9:12 AM\nSubject: {subject}\nTo: <service+uk@shop.example>\n\n\n")
    by_hand("forward-outlook-by-hand", "DE", "WG: ", "-----Ursprüngliche Nachricht-----\nVon: {name} <{relay}>\nGesendet: Montag, 5. Januar 2026 10:12\nAn: service+de@shop.example\nBetreff: {subject}\n\n")
    by_hand("forward-163-by-hand", "JP", "转发:", "-------- 转发邮件信息 --------\n发件人：\"{name}\" <{relay}>\n发送日期：2026-01-05 18:12:44\n收件人：service+jp@shop.example\n主题：{subject}\n\n")
    as_file()


def by_hand(name: str, site: str, prefix: str, block: str) -> None:
    t = SITES[site]
    subject = t["order_subject"].format(order=t["order"])
    at = START + timedelta(minutes=3)
    block = block.format(name=t["buyer"][0], relay=relay(site), subject=subject)
    headers = [("From", mailbox("Li Wei", "liwei@shop.example")), ("To", t["to"]), ("Subject", header_text(prefix + subject)), ("Date", date_of(at, "+0800")),
               ("Message-ID", f"<{name}@shop.example>"), ("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=UTF-8")]
    add(name, mail(headers, block + framed(site, t["order_text"], t["order"])), kind="buyer-message", store=site, match="ours", site=site, threadKind="order-message",
        author="buyer", direction="in", text=t["order_text"], replyTo=relay(site), order=t["order"], marks=["unverified-sender"], sentAt=iso(at), subject=subject,
        lookUp=[f"case:{CASE[site]}", f"order:{t['order']}", f"buyer:{identity(site)}"], buyerKey=identity(site))


def as_file() -> None:
    inner = Buyer("IT", "forward-inner", headers={"Authentication-Results": None})
    inner_bytes = mail(list(inner.headers.items()), inner.body)
    headers = [("From", mailbox("Li Wei", "liwei@shop.example")), ("To", "service+it@shop.example"), ("Subject", "Fwd: please answer"), ("Date", date_of(START, "+0800")),
               ("Message-ID", "<forward-as-file@shop.example>"), ("MIME-Version", "1.0"), ("Content-Type", 'multipart/mixed; boundary="b9"')]
    body = "--b9\nContent-Type: text/plain; charset=UTF-8\n\nPlease answer this one.\n--b9\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename=\"mail.eml\"\n\n"
    body += inner_bytes.decode().replace("\r\n", "\n") + "\n--b9--\n"
    add("forward-as-file", mail(headers, body), **(inner.expect | {"marks": ["unverified-sender"]}))


def frames() -> None:
    t = SITES["UK"]
    Buyer("UK", "no-header-footer-tells", headers={"X-Space-Notification-Type": None, "X-Marketplace-ID": None}).write()
    Buyer("US", "no-header-no-footer", headers={"X-Space-Notification-Type": None, "X-Marketplace-ID": None, "Authentication-Results": None},
          content=plain(f"{dashes('Message:')}\n\nIs it waterproof?\n\n{dashes('End message')}"), order="", text="Is it waterproof?", expect={"sameMessageKey": ""}).write()
    Buyer("UK", "text-only", content=plain(framed("UK", t["order_text"], t["order"]))).write()
    page = framed_html(SITES["JP"]["order_text"])
    links = "".join(f'<p><a href="{line.split(" ")[-1].replace("&", "&amp;")}">link</a></p>' for line in footer("JP").split("\n") if "https" in line)
    Buyer("JP", "html-only", content=("text/html; charset=UTF-8", page.replace("</body>", f"{links}</body>")), expect={"item": ""}).write()
    one_line = f"<html><body><p>You have received a message. # {t['order']}: 1 / {t['article']} [ASIN: {t['asin']}]</p><p>{dashes('Message:')} Can I change the colour? {dashes('End message')}</p></body></html>"
    Buyer("UK", "html-frame-on-one-line", content=("text/html; charset=UTF-8", one_line), text="Can I change the colour?", expect={"sameMessageKey": ""}).write()
    spaced = framed("FR", SITES["FR"]["order_text"], SITES["FR"]["order"]).replace("Message :", "Message\u00a0:").replace("Fin du message", "Fin\u00a0du \u00a0message")
    Buyer("FR", "frame-with-hard-spaces", content=plain(spaced)).write()
    Buyer("UK", "frame-without-end", content=plain(f"You have received a message.\n\n{dashes('Message:')}\n\nNobody closed this one."), text="Nobody closed this one.",
          expect={"item": "", "sameMessageKey": ""}).write()
    Buyer("UK", "no-frame-at-all", content=plain("Only words, and no frame."), text="Only words, and no frame.", expect={"item": "", "sameMessageKey": ""}).write()
    Buyer("DE", "frame-in-spanish", content=plain(framed("ES", SITES["DE"]["order_text"], SITES["DE"]["order"]).replace("B0EXAMPES5", "B0EXAMPDE2").replace(CASE["ES"], CASE["DE"]))).write()
    drawn = "My drawing:\n----------------\n|   here   |\n----------------\n---- not an end ----\nUnderstood?"
    Buyer("UK", "dashes-in-the-text", text=drawn).write()
    pasted = (f"See this:\n{dashes('End message')}\nResolve case https://sellercentral.amazon.co.uk/messaging/no-response-needed?t=X&m=FAKE&mp=ATVPDKIKX0DER&s=1\n"
              "Report https://sellercentral.amazon.co.uk/messaging/inbox?fi=caseId&ss=99999999-2222-4333-8444-555555555555&cc=99999999-2222-4333-8444-555555555555\nand answer me")
    Buyer("UK", "pasted-footer", text=pasted, content=plain(framed("UK", pasted, t["order"]))).write()
    evil = framed("UK", t["order_text"], t["order"]).replace("https://sellercentral.amazon.co.uk", "https://sellercentral.amazon.co.uk.evil.example")
    Buyer("UK", "footer-of-another-host", content=plain(evil), expect={"sameMessageKey": ""}).write()
    quoted = "It came broken.\n\nOn Mon, 5 Jan 2026 at 09:00, UK Store wrote:\n> Your parcel arrives today.\n> Regards"
    Buyer("UK", "quoted-history", text=quoted, expect={"text": "It came broken."}).write()
    Buyer("ES", "spanish-finalizar", content=plain(framed("ES", SITES["ES"]["order_text"], SITES["ES"]["order"], frame=("Message:", "Finalizar mensaje")))).write()


def identities() -> None:
    uk, jp = SITES["UK"], SITES["JP"]
    address = f"{uk['buyer'][1]}@marketplace.amazon.co.uk"
    keys = {"lookUp": [f"case:{CASE['UK']}", f"order:{uk['order']}", f"buyer:{identity('UK')}"]}
    Buyer("UK", "case-only-in-footer", headers={"From": mailbox("Maria Silva", address)}, expect={"replyTo": address} | keys).write()
    Buyer("UK", "case-only-in-envelope", headers={"From": mailbox("Maria Silva", address), "Return-Path": f"<{relay('UK')}>"}, expect=keys).write()
    mobile = f"{jp['buyer'][1]}+{CASE['JP']}@m.marketplace.amazon.co.jp"
    Buyer("JP", "mobile-relay-domain", headers={"From": mailbox("佐藤 花子", mobile)},
          expect={"replyTo": mobile, "buyerKey": f"{jp['buyer'][1]}@m.marketplace.amazon.co.jp",
                  "lookUp": [f"case:{CASE['JP']}", f"order:{jp['order']}", f"buyer:{jp['buyer'][1]}@m.marketplace.amazon.co.jp"]}).write()
    old = "k3x9q7w2m5z8h1+A00135411ZI2YBJ2DU9VJ@marketplace.amazon.co.uk"
    Buyer("UK", "older-case-form", headers={"From": mailbox("Maria Silva", old)}, content=plain(framed("UK", uk["order_text"], uk["order"]).replace(CASE["UK"], "none")),
          expect={"replyTo": old, "lookUp": ["case:a00135411zi2ybj2du9vj", f"order:{uk['order']}", f"buyer:{identity('UK')}"]}).write()
    Buyer("US", "name-with-amazon-behind", headers={"From": mailbox("Dana Whitfield - Amazon Marketplace", relay("US"))}).write()
    Buyer("JP", "sellers-name-in-subject", subject="Amazonのカスタマー Blue Harbor 様からの商品に関するお問い合わせ", order="", expect={"subject": "Amazonのカスタマー Blue Harbor 様からの商品に関するお問い合わせ"}).write()
    Buyer("UK", "several-orders", text="Both 026-7777777-1111111 and 026-8888888-2222222 are late, not 12-026-7777777-33333334.",
          expect={"lookUp": [f"case:{CASE['UK']}", f"order:{uk['order']}", "order:026-7777777-1111111", "order:026-8888888-2222222", f"buyer:{identity('UK')}"]}).write()
    Buyer("DE", "order-only-in-text", order="", subject="Frage von Amazon-Kunde Jürgen Höß", text="Wo bleibt 302-7654321-1234567?",
          expect={"threadKind": "order-message", "order": "302-7654321-1234567", "marks": ["order-unconfirmed"], "lookUp": [f"case:{CASE['DE']}", "order:302-7654321-1234567", f"buyer:{identity('DE')}"]}).write()
    Buyer("UK", "answer-to-ours", headers={"In-Reply-To": f"<{OURS}>", "References": f"<first@amazonses.com> <{OURS}>"},
          expect={"lookUp": [f"msg:{OURS}", "msg:first@amazonses.com"] + keys["lookUp"]}).write()
    Buyer("UK", "second-recipient", headers={"To": "boss@shop.example", "Cc": "service+uk@shop.example", "Delivered-To": "service+uk@shop.example"}).write()
    Buyer("US", "marked-as-automatic", headers={"Auto-Submitted": "auto-generated", "Precedence": "bulk"}).write()
    system("UK", "no-relay-address", "BBC_MESSAGE_SENT_TO_MERCHANT", "Delivery enquiry", framed("UK", "Where is it?", ""),
           sender=mailbox("Amazon.co.uk", "donotreply@marketplace.amazon.co.uk"),
           expect={"kind": "buyer-message", "author": "buyer", "text": "Where is it?", "replyTo": "", "sendBlocked": True, "threadKind": "question", "lookUp": [f"case:{CASE['UK']}"]})


def stores() -> None:
    """Which of several stores of one mailbox takes it."""
    t = SITES["UK"]
    dutch = {"From": mailbox("Sanne de Wit", "n1l2n3l4n5l6n7@marketplace.amazon.nl"), "X-Marketplace-ID": "A1805IZSGTT6HS", "To": "service@shop.example"}
    Buyer("UK", "site-without-store", headers=dutch, order="", subject="Factuuraanvraag van Amazon-klant Sanne de Wit", content=plain(f"{dashes('Bericht:')}\n\nGraag een factuur.\n\n{dashes('Einde bericht')}"),
          text="Graag een factuur.",
          expect={"match": "unknown", "store": "DE", "site": "NL", "replyTo": "n1l2n3l4n5l6n7@marketplace.amazon.nl", "buyerName": "Sanne de Wit", "buyerKey": "n1l2n3l4n5l6n7@marketplace.amazon.nl",
                  "lookUp": ["buyer:n1l2n3l4n5l6n7@marketplace.amazon.nl"], "marks": ["store-unknown"], "sameMessageKey": ""}).write()
    Buyer("MX", "other-stores-address", headers={"To": "service+us@shop.example"}).write()
    system("US", "notice-for-one-address", None, "Payments", "A payment was sent.", sender=mailbox("Amazon", "payments-messages@amazon.com"), marketplace=False,
           expect={"kind": "notice", "site": "", "threadKind": "notice"})
    add("notice-for-nobody", mail([("From", mailbox("Amazon", "seller-news@amazon.com")), ("To", "service@shop.example"), ("Subject", "News"),
                                   ("Date", date_of(START, "+0000")), ("Message-ID", "<news@amazonses.com>")], "News for sellers.\n"),
        kind="notice", match="unknown", store="DE", site="", marks=["store-unknown"], threadKind="notice")
    # A subdomain and a site told by the sender alone.
    system("IT", "notice-subdomain", None, "Fattura", "La fattura è pronta.", sender=mailbox("Amazon", "fatture@business.amazon.it"), marketplace=False,
           expect={"kind": "notice", "threadKind": "notice"})
    del t


def outgoing() -> None:
    t = SITES["UK"]
    headers = [("From", "UK Store <service+uk@shop.example>"), ("To", relay("UK")), ("Subject", f"Re: {t['order_subject'].format(order=t['order'])}"), ("Date", date_of(START, "+0000")),
               ("Message-ID", f"<{OURS}>"), ("In-Reply-To", "<message-uk@eu-west-1.amazonses.com>"), ("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=UTF-8")]
    sent = {"kind": "own-sent", "store": "UK", "match": "ours", "site": "UK", "author": "external", "direction": "out", "threadKind": "order-message", "ownMessageId": OURS, "remoteId": OURS,
            "text": "It arrives on Thursday.", "delivery": "sent",
            "lookUp": ["msg:message-uk@eu-west-1.amazonses.com", f"case:{CASE['UK']}", f"order:{t['order']}", f"buyer:{identity('UK')}"]}
    body = "It arrives on Thursday.\n\nOn Mon, 5 Jan 2026, Maria Silva wrote:\n> Where is my parcel?\n"
    add("sent-from-webmail", mail(headers, body), folder="sent", **sent)
    add("sent-copy-in-inbox", mail(headers, body), **sent)
    add("sent-to-somebody-else", mail([("From", "service+uk@shop.example"), ("To", "carrier@parcels.example"), ("Subject", "Where?"), ("Message-ID", "<x1@shop.example>")], "Where is it?\n"),
        folder="sent", **NOTHING)
    add("draft", mail(headers, body), folder="drafts", **NOTHING)
    system("UK", "copy-of-ours", "BBC_MESSAGE_CONFIRMATION_TO_MERCHANT", "Your email to Maria Silva", "", html=f"<p>{dashes('Begin message')}</p><p>It arrives on Thursday.</p><p>{dashes('End message')}</p>",
           more=[("In-Reply-To", f"<{OURS}>")],
           expect={"kind": "own-copy", "author": "external", "direction": "out", "text": "It arrives on Thursday.", "ownMessageId": OURS, "lookUp": [f"msg:{OURS}", "name:maria silva"], "marks": ["check"]})
    system("UK", "copy-with-order", "BBC_MESSAGE_CONFIRMATION_TO_MERCHANT", "Your email to Maria Silva", "", html=f"<p># {t['order']}:</p><p>{dashes('Begin message')}</p><p>Soon.</p><p>{dashes('End message')}</p>",
           expect={"kind": "own-copy", "author": "external", "direction": "out", "text": "Soon.", "lookUp": [f"order:{t['order']}"], "marks": ["check"], "threadKind": "order-message"})


    fr = SITES["FR"]
    system("FR", "copy-with-hard-spaces", "BBC_MESSAGE_CONFIRMATION_TO_MERCHANT", "Votre e-mail\u00a0à\u00a0Zoé\u00a0Lefèvre", "", html=f"<p>{dashes('Début du message')}</p><p>Bientôt.</p><p>{dashes('Fin du message')}</p>",
           expect={"kind": "own-copy", "author": "external", "direction": "out", "text": "Bientôt.", "lookUp": [f"name:{fr['buyer'][0].lower()}"], "marks": ["check"], "threadKind": "question", "subject": "Votre e-mail à Zoé Lefèvre"})


def bounce(name: str, site: str, recipient: str, **expected) -> None:
    t = SITES["UK"]
    headers = [("From", "MAILER-DAEMON@amazonses.com"), ("To", t["to"]), ("Subject", "Delivery Status Notification (Failure)"), ("Date", date_of(START, "+0000")), ("Return-Path", "<>"),
               ("Message-ID", f"<{name}@amazonses.com>"), ("MIME-Version", "1.0"), ("Content-Type", 'multipart/report; report-type=delivery-status; boundary="r1"')]
    original = f"From: service+uk@shop.example\nTo: {recipient}\nSubject: Re: Delivery enquiry\nMessage-ID: <{OURS}>\n"
    body = ("--r1\nContent-Type: text/plain\n\nYour message could not be delivered.\n--r1\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; amazonses.com\n\n"
            f"Final-Recipient: rfc822; {recipient}\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 {recipient}: sender is not approved\n--r1\nContent-Type: message/rfc822\n\n{original}\nHello\n--r1--\n")
    add(name, mail(headers, body), site=site, **expected)


def undelivered() -> None:
    t = SITES["UK"]
    bounce("bounce-of-answer", "UK", relay("UK"), kind="bounce", store="UK", match="ours", ownMessageId=OURS, refusal="5.7.1 550 5.7.1 k3x9****@marketplace.amazon.co.uk: sender is not approved",
           lookUp=[f"msg:{OURS}", f"case:{CASE['UK']}", f"buyer:{identity('UK')}"], author="platform", direction="in", marks=["check"])
    bounce("bounce-of-other-mail", "", "somebody@parcels.example", kind="foreign", store="", match="")
    add("bounce-old-form", mail([("From", "Mail Delivery Subsystem <mailer-daemon@shop.example>"), ("To", t["to"]), ("Subject", "failure notice"), ("Return-Path", "<>"), ("Date", date_of(START, "+0000")),
                                 ("X-Failed-Recipients", relay("UK")), ("Message-ID", "<old-bounce@shop.example>")], f"This is what you sent:\nMessage-ID: <{OURS}>\n"),
        kind="bounce", store="UK", match="ours", site="UK", ownMessageId=OURS, lookUp=[f"msg:{OURS}", f"case:{CASE['UK']}", f"buyer:{identity('UK')}"])
    system("UK", "refusal-notice", None, "Message not sent", "We were unable to deliver the message you sent.\nIt held an e-mail address.", sender=mailbox("Amazon", "no-reply@amazon.co.uk"),
           more=[("References", f"<{OURS}>")],
           expect={"kind": "bounce", "ownMessageId": OURS, "lookUp": [f"msg:{OURS}"], "threadKind": "notice", "marks": ["check"]})
    system("DE", "refusal-notice-in-german", None, "Nachricht nicht gesendet", "Ihre Nachricht zu 302-7654321-1234567 enthielt einen Link.", sender=mailbox("Amazon", "no-reply@amazon.de"),
           more=[("In-Reply-To", f"<{OURS}>")],
           expect={"kind": "bounce", "ownMessageId": OURS, "lookUp": [f"msg:{OURS}", "order:302-7654321-1234567"], "threadKind": "notice", "marks": ["check"]})
    system("UK", "optout-of-ours", "BUYER_OPTED_OUT_BSM_MESSAGES", "Your message was not delivered", "The customer opted out.", more=[("In-Reply-To", f"<{OURS}>")],
           expect={"kind": "bounce", "ownMessageId": OURS, "lookUp": [f"msg:{OURS}"], "threadKind": "notice", "marks": ["check"]})
    Buyer("UK", "buyers-machine", headers={"X-Space-Notification-Type": None, "X-Marketplace-ID": None, "X-AMAZON-MAIL-RELAY-TYPE": None, "Auto-Submitted": "auto-replied"}, order="",
          content=plain("I am away until Monday."), text="I am away until Monday.",
          expect={"kind": "auto-reply", "author": "platform", "sameMessageKey": ""}).write()


def oddities() -> None:
    uk, de, it = SITES["UK"], SITES["DE"], SITES["IT"]
    system("UK", "unknown-class", "SOME_NEW_NOTIFICATION", "Something new", "Something new happened.", expect={"kind": "unmatched", "threadKind": "notice", "marks": ["check"], "text": "Something new happened."})
    system("UK", "frame-but-no-class", None, "Hello", f"{dashes('Message:')}\nWho wrote this?\n{dashes('End message')}", expect={"kind": "unmatched", "threadKind": "notice", "marks": ["check"]})
    system("UK", "claim-without-header", None, uk["claim_subject"].format(order=uk["order"]), uk["claim_text"].format(order=uk["order"]), marketplace=False,
           sender="atoz-guarantee-no-reply@amazon.co.uk", expect={"kind": "case", "threadKind": "case", "remoteThread": f"claim:{uk['order']}", "dueAt": uk["claim_due"], "order": uk["order"], "sendBlocked": False})
    system("DE", "decision-without-header", None, de["decided_subject"].format(order=de["order"]), de["decided_text"].format(order=de["order"]), marketplace=False,
           sender="atoz-guarantee-no-reply@amazon.de", expect={"kind": "case", "threadKind": "case", "remoteThread": f"claim:{de['order']}", "dueAt": de["decided_due"], "sendBlocked": False})
    system("IT", "refund-of-two-orders", "REFUND_ISSUED", "Rimborso", f"Rimborso di 10,00 € per {it['order']} e 408-1111111-2222222.",
           expect={"kind": "order-event", "threadKind": "notice", "lookUp": [f"order:{it['order']}", "order:408-1111111-2222222"], "order": it["order"],
                   "events": [{"kind": "refund-issued", "order": it["order"], "amount": [1000, "EUR"]}, {"kind": "refund-issued", "order": "408-1111111-2222222", "amount": [1000, "EUR"]}]})
    system("UK", "return-without-deadline", "RETURN_REQUEST", "Return", f"A return of order {uk['order']} was asked for by the buyer on 6 January 2026.",
           expect={"kind": "case", "threadKind": "case", "remoteThread": f"return:{uk['order']}", "dueAt": iso(START + timedelta(hours=48)), "order": uk["order"], "sendBlocked": False})
    Buyer("UK", "in-junk", expect={"folder": "junk", "marks": []}).write()
    Buyer("UK", "date-in-the-future", at=START + timedelta(days=3), expect={"sentAt": iso(START + timedelta(minutes=5))}).write()
    Buyer("UK", "late-delivery", at=START - timedelta(hours=7)).write()
    Buyer("UK", "without-date", headers={"Date": None}, expect={"sentAt": iso(START + timedelta(minutes=5))}).write()
    Buyer("UK", "without-message-id", headers={"Message-ID": None}, expect={"remoteId": "sha256"}).write()
    add("foreign-shop-mail", mail([("From", "Paula Brandt <paula@post.example>"), ("To", "service@shop.example"), ("Subject", "My order"), ("Message-ID", "<p1@post.example>")], "Where is my order?\n"), **NOTHING)
    add("foreign-cloud-sender", mail([("From", "News <news@eu-west-1.amazonses.com>"), ("To", "service@shop.example"), ("Subject", "News"), ("Message-ID", "<p2@x.example>")], "News.\n"), **NOTHING)
    encodings()
    files()


def encodings() -> None:
    jp, de = SITES["JP"], SITES["DE"]
    text = framed("JP", jp["order_text"].replace("商品①", "商品"), jp["order"])
    Buyer("JP", "iso-2022-jp", text=jp["order_text"].replace("商品①", "商品"), charset="iso2022_jp_ext", content=("text/plain; charset=ISO-2022-JP", text.replace("（黒）", "(黒)"))).write()
    Buyer("JP", "shift-jis-windows", charset="cp932", content=("text/plain; charset=Shift_JIS", framed("JP", jp["order_text"], jp["order"]))).write()
    Buyer("DE", "latin-1", charset="latin-1", content=("text/plain; charset=ISO-8859-1", framed("DE", de["order_text"], de["order"]))).write()
    encoded = base64.encodebytes(framed("DE", de["order_text"], de["order"]).encode()).decode()
    Buyer("DE", "base64-body", headers={"Content-Transfer-Encoding": "base64"}, content=("text/plain; charset=UTF-8", encoded)).write()


def files() -> None:
    text = framed("UK", "See the picture.", SITES["UK"]["order"])
    picture = base64.encodebytes(b"\x89PNG\r\n\x1a\n" + bytes(24)).decode()
    html = framed_html("See the picture.")
    inner_type, inner = alternative(text, html)
    body = (f"--m1\nContent-Type: {inner_type}\n\n{inner}\n--m1\nContent-Type: image/png; name=\"broken.png\"\nContent-Disposition: attachment; filename=\"broken.png\"\n"
            f"Content-Transfer-Encoding: base64\n\n{picture}--m1\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=UTF-8''Rechnung%20%E2%82%AC.pdf\n"
            f"Content-Transfer-Encoding: base64\n\n{base64.encodebytes(b'%PDF-1.4 invented').decode()}--m1--\n")
    Buyer("UK", "with-files", text="See the picture.", content=('multipart/mixed; boundary="m1"', body),
          expect={"attachments": [["broken.png", "image/png", 32], ["Rechnung €.pdf", "application/pdf", 17]]}).write()
    related = (f"--m2\nContent-Type: text/html; charset=UTF-8\n\n{html}\n--m2\nContent-Type: image/png\nContent-ID: <p1>\nContent-Disposition: inline; filename=\"p1.png\"\n"
               f"Content-Transfer-Encoding: base64\n\n{picture}--m2--\n")
    Buyer("UK", "with-inline-picture", text="See the picture.", content=('multipart/related; boundary="m2"', related),
          expect={"attachments": [["p1.png", "image/png", 32]], "item": "", "sameMessageKey": ""} ).write()


def write() -> None:
    for part in (forged, forwarded, frames, identities, stores, outgoing, undelivered, oddities):
        part()
