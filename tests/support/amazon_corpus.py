#!/usr/bin/env python3
"""Writes the corpus of invented Amazon mails and what has to be read from them: amazon_corpus.py FOLDER

The mails are kept in the repository; run this after changing it, and look at the difference."""
import base64
import json
import sys
from datetime import datetime, timedelta, timezone
from email.header import Header
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from amazon_corpus_texts import SITES

CASE = {site: f"{n}1111111-2222-4333-8444-555555555555" for n, site in enumerate(SITES, 1)}
START = datetime(2026, 1, 5, 9, 12, 44, tzinfo=timezone.utc)
EXPECTED: dict[str, dict] = {}
FILES: dict[str, bytes] = {}


def iso(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def header_text(text: str) -> str:
    return text if text.isascii() else Header(text, "utf-8", maxlinelen=70).encode(linesep="\r\n")


def mailbox(name: str, address: str) -> str:
    quoted = f'"{name}"' if name.isascii() else header_text(name)
    return f"{quoted} <{address}>" if name else address


def date_of(at: datetime, zone: str) -> str:
    offset = timedelta(hours=int(zone[:3]))
    return at.astimezone(timezone(offset)).strftime("%a, %d %b %Y %H:%M:%S ") + zone


def mail(headers: list[tuple[str, str]], body: str, charset: str = "utf-8") -> bytes:
    head = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return (head + "\r\n").encode() + body.replace("\r\n", "\n").replace("\n", "\r\n").encode(charset)


def alternative(plain: str, html: str) -> tuple[str, str]:
    body = "\n".join(["--b1", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit", "", plain,
                      "--b1", "Content-Type: text/html; charset=UTF-8", "Content-Transfer-Encoding: 8bit", "", html, "--b1--", ""])
    return 'multipart/alternative; boundary="b1"', body


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def footer(site: str, message: str = "AMSG1", case: str = "") -> str:
    tld, marketplace, case = SITES[site]["tld"], SITES[site]["marketplace"], case or CASE[site]
    return "\n".join([
        f"Was this email helpful? https://sellercentral.amazon.{tld}/gp/satisfaction/survey-form.html?HMDName=NotificationBusEmailHMD&customAttribute1Value=BBC_MESSAGE_SENT_TO_MERCHANT",
        f"Resolve case https://sellercentral.amazon.{tld}/messaging/no-response-needed?t=ATOK1&m={message}&mp={marketplace}&c=ASELLER1&h=0000000000000000000000000000000000000000&s=1",
        f"Report questionable activity https://sellercentral.amazon.{tld}/messaging/inbox?fi=caseId&ss={case}&cc={case}",
        "SPC-EUAmazon-0000000000000000", "[commMgrTok:ATOK1]"])


def dashes(words: str) -> str:
    return f"------------- {words}  -------------"


def framed(site: str, text: str, order: str, message: str = "AMSG1", frame=None) -> str:
    t = SITES[site]
    opener, closer = frame or t["frame"]
    article = f"# {order}:\n1 / {t['article']} [ASIN: {t['asin']}]\n\n" if order else ""
    return f"{t['intro']}\n\n{article}{dashes(opener)}\n\n{text}\n\n{dashes(closer)}\n\n{footer(site, message)}\n"


def framed_html(text: str) -> str:
    return f'<html><body><table><tr><td><pre style="white-space:pre-wrap">{escaped(text)}</pre></td></tr></table></body></html>'


def relay(site: str, with_case: bool = True) -> str:
    t = SITES[site]
    return t["buyer"][1] + (f"+{CASE[site]}" if with_case else "") + f"@marketplace.amazon.{t['tld']}"


def identity(site: str) -> str:
    return relay(site, with_case=False)


def signed(site: str) -> str:
    return f"mx.shop.example; dkim=pass header.d=marketplace.amazon.{SITES[site]['tld']}; spf=pass smtp.mailfrom=bounces.amazon.{SITES[site]['tld']}; dmarc=pass"


def add(name: str, raw: bytes, **expected) -> None:
    assert name not in FILES, name
    # Amazon's own id of a message is another one in every mail.
    token = "AMSG" + name.replace("-", "").upper()
    if b"m=AMSG1" in raw and expected.get("sameMessageKey"):
        expected["sameMessageKey"] = f"amazon-message:{token}"
    raw = raw.replace(b"m=AMSG1", f"m={token}".encode())
    FILES[name] = raw
    EXPECTED[name] = expected


class Buyer:
    """A buyer's message with everything that can be varied."""

    def __init__(self, site: str, name: str, **options):
        t = SITES[site]
        self.site, self.name = site, name
        self.order = options.pop("order", t["order"])
        self.text = options.pop("text", t["order_text"] if self.order else t["question_text"])
        subject = t["order_subject"] if self.order else t["question_subject"]
        self.subject = options.pop("subject", subject.format(order=self.order))
        self.at = options.pop("at", START)
        self.id = options.pop("id", f"{name}@eu-west-1.amazonses.com")
        self.headers = {"Authentication-Results": signed(site), "Return-Path": "<bounces@amazon.example>", "From": mailbox(t["buyer"][0], relay(site)),
                        "To": t["to"], "Subject": header_text(self.subject), "Date": date_of(self.at, t["zone"]), "Message-ID": f"<{self.id}>",
                        "X-Space-Notification-Type": "BBC_MESSAGE_SENT_TO_MERCHANT", "X-Marketplace-ID": t["marketplace"],
                        "X-AMAZON-MAIL-RELAY-TYPE": "notification", "MIME-Version": "1.0"}
        for key, value in options.pop("headers", {}).items():
            if value is None:
                self.headers.pop(key, None)
            else:
                self.headers[key] = value
        plain = options.pop("plain", None) or framed(site, self.text, self.order)
        content = options.pop("content", None) or alternative(plain, options.pop("html", None) or framed_html(self.text))
        self.charset = options.pop("charset", "utf-8")
        self.expect = self.expected() | options.pop("expect", {})
        assert not options, options
        self.headers["Content-Type"], self.body = content

    def expected(self) -> dict:
        orders = [self.order] if self.order else []
        keys = [f"case:{CASE[self.site]}"] + [f"order:{order}" for order in orders] + [f"buyer:{identity(self.site)}"]
        return {"kind": "buyer-message", "store": self.site, "match": "ours", "site": self.site, "threadKind": "order-message" if self.order else "question",
                "author": "buyer", "direction": "in", "buyerName": SITES[self.site]["buyer"][0], "buyerKey": identity(self.site), "order": self.order,
                "item": SITES[self.site]["asin"] if self.order else "", "text": self.text, "sentAt": iso(self.at), "replyTo": relay(self.site), "lookUp": keys,
                "remoteId": self.id, "subject": self.subject, "marks": [], "sameMessageKey": "amazon-message:AMSG1"}

    def write(self) -> None:
        add(self.name, mail(list(self.headers.items()), self.body, self.charset), **self.expect)


def system(site: str, name: str, notification: str | None, subject: str, text: str, **options) -> None:
    """A mail of Amazon itself. `expect` says what differs from a plain notice."""
    t = SITES[site]
    at = options.get("at", START)
    sender = options.get("sender", mailbox(f"Amazon.{t['tld']}", "donotreply@amazon.com"))
    headers = [("Authentication-Results", f"mx.shop.example; dkim=pass header.d=amazon.com; dmarc=pass header.from=amazon.com"), ("From", sender),
               ("To", t["to"]), ("Subject", header_text(subject)), ("Date", date_of(at, t["zone"])), ("Message-ID", f"<{name}@amazonses.com>")]
    if notification:
        headers += [("X-Space-Notification-Type", notification)]
    headers += [("X-Marketplace-ID", t["marketplace"])] if options.get("marketplace", True) else []
    headers += [("X-AMAZON-MAIL-RELAY-TYPE", "notification"), ("MIME-Version", "1.0")] + options.get("more", [])
    if "html" in options:
        headers += [("Content-Type", "text/html; charset=UTF-8"), ("Content-Transfer-Encoding", "8bit")]
    else:
        headers += [("Content-Type", "text/plain; charset=UTF-8"), ("Content-Transfer-Encoding", "8bit")]
    expected = {"store": site, "match": "ours", "site": site, "author": "platform", "direction": "in", "sentAt": iso(at), "subject": subject,
                "remoteId": f"{name}@amazonses.com", "marks": []}
    add(name, mail(headers, options.get("html", text + "\n")), **(expected | options["expect"]))


def due(site: str, word: str) -> str:
    t = SITES[site]
    return t.get(f"{word}_due") or iso(START + timedelta(hours=t[f"{word}_hours"]))


def case_mail(site: str, word: str, notification: str, event: str) -> None:
    t = SITES[site]
    key = {"cancel": "cancellation", "return": "return", "claim": "claim", "decided": "claim"}[word] + f":{t['order']}"
    told = {"kind": event, "order": t["order"], "case": key}
    deadline = None if word == "cancel" else due(site, word)
    if deadline:
        told["deadline"] = deadline
    if word == "claim":
        told["amount"] = list(t["claim"])
    if word == "return":
        told |= {"carrier": t["carrier"], "tracking": t["tracking"]}
    sender = "atoz-guarantee-no-reply@amazon." + t["tld"] if word in ("claim", "decided") else "donotreply@amazon.com"
    system(site, f"{word}-{site.lower()}", notification, t[f"{word}_subject"].format(order=t["order"]), t[f"{word}_text"].format(order=t["order"]),
           sender=mailbox(f"Amazon.{t['tld']}", sender),
           expect={"kind": "case", "threadKind": "case", "remoteThread": key, "lookUp": [key], "order": t["order"], "dueAt": deadline, "events": [told],
                   "sendBlocked": False})


def every_site(site: str) -> None:
    """Every class in the site's language."""
    t, order, low = SITES[site], SITES[site]["order"], site.lower()
    Buyer(site, f"message-{low}").write()
    Buyer(site, f"question-{low}", order="").write()
    begin, end = t["copy_frame"]
    page = f"<html><body><p>{escaped(t['article'])}</p><p>{dashes(begin)}</p><p>{escaped(t['copy_text']).replace(chr(10), '<br>')}</p><p>{dashes(end)}</p><p>© 2026</p></body></html>"
    named = site != "JP"  # no words are known in which a Japanese copy names the buyer
    system(site, f"copy-{low}", "BBC_MESSAGE_CONFIRMATION_TO_MERCHANT", t["copy_subject"], "", html=page, more=[("Reply-To", "no-reply@amazon.com")],
           expect={"kind": "own-copy", "author": "external", "direction": "out", "text": t["copy_text"], "threadKind": "question",
                   "lookUp": [f"name:{t['buyer'][0].lower()}"] if named else [], "marks": ["check"], "delivery": "confirmed"})
    case_mail(site, "cancel", "BRC_SELLER_NOTIFICATION", "cancellation-requested")
    case_mail(site, "return", "RETURN_REQUEST", "return-requested")
    case_mail(site, "claim", "A_Z_CLAIM_RESPONDENT_NOTIFY", "claim-opened")
    case_mail(site, "decided", "A_Z_CLAIM_RESPONDENT_CLOSE", "claim-decided")
    system(site, f"refund-{low}", "REFUND_ISSUED", t["refund_subject"].format(order=order), t["refund_text"].format(order=order),
           expect={"kind": "order-event", "threadKind": "notice", "lookUp": [f"order:{order}"], "order": order, "remoteThread": f"refund:{order}",
                   "events": [{"kind": "refund-issued", "order": order, "amount": list(t["refund"])}]})
    system(site, f"optout-{low}", "BUYER_OPTED_OUT_BSM_MESSAGES", t["optout_subject"], t["optout_text"].format(order=order),
           expect={"kind": "bounce", "threadKind": "notice", "lookUp": [f"order:{order}"], "order": order, "ownMessageId": "", "marks": ["check"],
                   "refusal": "The buyer takes no messages that are not needed for the order."})
    system(site, f"notice-{low}", None, t["notice_subject"], t["notice_text"], sender=mailbox("Amazon Seller", "seller-performance@amazon." + t["tld"]),
           expect={"kind": "notice", "threadKind": "notice", "text": t["notice_text"], "lookUp": [], "events": []})


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    import amazon_corpus_special
    for site in SITES:
        every_site(site)
    amazon_corpus_special.write()
    folder = Path(sys.argv[1])
    for old in folder.glob("*.eml"):
        old.unlink()
    for name, raw in FILES.items():
        (folder / f"{name}.eml").write_bytes(raw)
    (folder / "expected.json").write_text(json.dumps(EXPECTED, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(FILES)} mails")
    return 0


if __name__ == "__main__":
    sys.modules["amazon_corpus"] = sys.modules["__main__"]
    sys.exit(main())
