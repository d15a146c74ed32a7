#!/usr/bin/python3
"""Writes tests/data/mail/generic: mails of invented people, one file each, and expected.json beside them.

What is expected is told here from the words a mail was made of, never taken from the program that reads it. Run it again after a change."""
import base64
import hashlib
import json
import pathlib
import quopri

HERE = pathlib.Path(__file__).parent / "generic"
CASES = []
ANNA = {"name": "Anna Beispiel", "address": "anna@example.com"}
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


def b64(data):
    return base64.encodebytes(data).replace(b"\n", b"\r\n")


def word(text, charset="utf-8", codec=None):
    return f"=?{charset}?B?{base64.b64encode(text.encode(codec or charset)).decode()}?="


def head(subject="Order", sender="Anna Beispiel <anna@example.com>", extra=""):
    return (f"From: {sender}\r\nTo: support@demo-store.example\r\nSubject: {subject}\r\nDate: Sat, 21 Nov 2026 11:05:09 +0100\r\n"
            f"Message-ID: <m1@example.com>\r\nMIME-Version: 1.0\r\n{extra}").encode()


def text_mail(body, charset=None, subject="Order", encoding="8bit", extra=""):
    kind = "Content-Type: text/plain" + (f"; charset={charset}" if charset else "") + f"\r\nContent-Transfer-Encoding: {encoding}\r\n"
    return head(subject, extra=extra) + kind.encode() + b"\r\n" + body


def part(headers, body):
    return headers.replace("\n", "\r\n").encode() + b"\r\n\r\n" + body + b"\r\n"


def multipart(kind, parts, boundary="b1", close=True, parameters="", preamble=b""):
    made = f"Content-Type: multipart/{kind}; boundary=\"{boundary}\"{parameters}\r\n\r\n".encode() + preamble
    for each in parts:
        made += f"--{boundary}\r\n".encode() + each
    return made + (f"--{boundary}--\r\n".encode() if close else b"")


PLAIN = part("Content-Type: text/plain; charset=utf-8", b"See the picture.")


def file_of(data, name, kind):
    return {"name": name, "type": kind, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def case(name, data, subject="Order", fresh="", quoted="", attachments=(), charset="UTF-8", defects=(), kind="mail", sender=(ANNA,), **more):
    """What is None is not looked at."""
    (HERE / f"{name}.eml").write_bytes(data)
    told = {"file": f"{name}.eml", "from": list(sender), "subject": subject, "fresh": fresh, "quotedBegins": quoted,
            "attachments": None if attachments is None else list(attachments), "charset": charset,
            "defects": None if defects is None else sorted(defects), "kind": kind, **more}
    if fresh and len(fresh) > 2000:
        told["freshSha256"] = hashlib.sha256(told.pop("fresh").encode()).hexdigest()
    CASES.append({key: value for key, value in told.items() if value is not None})


def jis(text):
    """As code page 50221 writes it: NEC and IBM characters in their own rows, half-width kana behind an escape of theirs."""
    made, mode = b"", b"(B"
    for char in text:
        raw = {"髙": b"\xee\xe0", "﨑": b"\xed\x95"}.get(char) or char.encode("cp932")
        if len(raw) == 2:
            lead, trail = raw[0] - (0xC1 if raw[0] >= 0xE0 else 0x81), raw[1]
            lead = lead * 2 + 0x21 + (1 if trail >= 0x9F else 0)
            trail = trail - 0x7E if trail >= 0x9F else trail - (0x20 if trail >= 0x7F else 0x1F)
            want, raw = b"$B", bytes([lead, trail])
        elif raw[0] >= 0xA1:
            want, raw = b"(I", bytes([raw[0] - 0x80])
        else:
            want = b"(B"
        made += (b"\x1b" + want if want != mode else b"") + raw
        mode = want
    return made + (b"\x1b(B" if mode != b"(B" else b"")


def charsets():
    ja = "①注文番号の㈱髙島です。ﾊﾝｶｸ ｶﾅとひらがな。"
    case("charset-iso-2022-jp-kana", text_mail(jis(ja) + b"\r\n", "ISO-2022-JP", encoding="7bit"), fresh=ja, charset="ISO-2022-JP")
    raw = jis("注文についての長い件名のお問い合わせ")
    pieces = [raw[:17], raw[17:]]  # cut amid a character, as some mailers do
    subject = " ".join(f"=?ISO-2022-JP?B?{base64.b64encode(p).decode()}?=" for p in pieces)
    case("charset-subject-cut-amid-a-character", text_mail(jis("はい") + b"\r\n", "iso-2022-jp", subject, "7bit"),
         subject="注文についての長い件名のお問い合わせ", fresh="はい", charset="ISO-2022-JP")
    ext = "①～―髙﨑㈱ ご確認ください。"
    case("charset-shift-jis-is-cp932", text_mail(ext.encode("cp932") + b"\r\n", "Shift_JIS"), fresh=ext, charset="windows-31j")
    case("charset-none-shift-jis", text_mail("届いた商品が壊れています。".encode("cp932") + b"\r\n"), fresh="届いた商品が壊れています。",
         charset="windows-31j", defects=["charset-guessed"], country="JP")
    case("charset-euc-jp", text_mail("返品の手続きを教えてください。".encode("euc_jp") + b"\r\n", "euc-jp"), fresh="返品の手続きを教えてください。", charset="EUC-JP")
    case("charset-none-euc-jp", text_mail("返品の手続きを教えてください。よろしくお願いします。".encode("euc_jp") + b"\r\n"),
         fresh="返品の手続きを教えてください。よろしくお願いします。", charset="EUC-JP", defects=["charset-guessed"], country="JP")
    case("charset-iso-2022-jp-lie", text_mail("本当はUTF-8です。".encode() + b"\r\n", "ISO-2022-JP"), fresh="本当はUTF-8です。",
         charset="UTF-8", defects=["charset-guessed"])
    case("charset-none-iso-2022-jp", text_mail(jis("件について") + b"\r\n", encoding="7bit"), fresh="件について", charset="ISO-2022-JP",
         defects=["charset-guessed"])
    zh = "镕喆𠮷€ 请问什么时候发货？"
    case("charset-gb2312-is-gb18030", text_mail(zh.encode("gb18030") + b"\r\n", "gb2312"), fresh=zh, charset="GB18030")
    case("charset-none-gbk", text_mail("包裹还没有收到。".encode("gbk") + b"\r\n"), fresh="包裹还没有收到。", charset="GB18030",
         defects=["charset-guessed"], country="CN")
    case("charset-hz", text_mail("~{<:Ky2;SP#,~}ok.\r\n".encode(), "hz-gb-2312", encoding="7bit"), fresh="己所不有，ok.", charset="HZ")
    case("charset-big5", text_mail("請問訂單何時寄出？".encode("big5") + b"\r\n", "big5"), fresh="請問訂單何時寄出？", charset="Big5")
    case("charset-none-big5", text_mail("商品與照片不同，想退貨。".encode("big5") + b"\r\n"), fresh="商品與照片不同，想退貨。", charset="Big5",
         defects=["charset-guessed"], country="TW")
    case("charset-korean", text_mail("배송이 언제 되나요?".encode("cp949") + b"\r\n", "ks_c_5601-1987"), fresh="배송이 언제 되나요?", charset="windows-949")
    for name, text in {"windows-1250": "Příliš žluťoučký kůň, zażółć gęślą jaźń", "windows-1251": "Где мой заказ? Спасибо", "koi8-r": "Где мой заказ?",
                       "windows-1253": "Πού είναι η παραγγελία μου;", "windows-1254": "Siparişim nerede? Teşekkürler ğüşıöç",
                       "iso-8859-2": "Łódź, Świętokrzyska", "iso-8859-15": "Preis 12 € für Œuvre"}.items():
        case("charset-" + name, text_mail(text.encode(name) + b"\r\n", name), fresh=text, charset=name)
    smart = "“Größe” costs 5 € – thanks…"
    case("charset-windows-1252", text_mail(smart.encode("cp1252") + b"\r\n", "Windows-1252"), fresh=smart, charset="windows-1252")
    case("charset-latin-1-is-windows-1252", text_mail(smart.encode("cp1252") + b"\r\n", "iso-8859-1"), fresh=smart, charset="windows-1252")
    case("charset-latin-1-is-utf-8", text_mail("Größe und Maß stimmen nicht, für Äpfel.\r\n".encode(), "iso-8859-1"),
         fresh="Größe und Maß stimmen nicht, für Äpfel.", charset="UTF-8", defects=["charset-guessed"])
    case("charset-latin-1-is-chinese-utf-8", text_mail("请问什么时候发货？\r\n".encode(), "iso-8859-1"), fresh="请问什么时候发货？", charset="UTF-8",
         defects=["charset-guessed"])
    case("charset-gb2312-is-utf-8", text_mail("请问我的订单什么时候发货？谢谢。\r\n".encode(), "gb2312"), fresh="请问我的订单什么时候发货？谢谢。", charset="UTF-8",
         defects=["charset-guessed"])
    case("charset-shift-jis-is-utf-8", text_mail("注文した商品はいつ届きますか。\r\n".encode(), "Shift_JIS"), fresh="注文した商品はいつ届きますか。", charset="UTF-8",
         defects=["charset-guessed"])
    case("charset-big5-is-utf-8", text_mail("請問訂單何時寄出？謝謝。\r\n".encode(), "big5"), fresh="請問訂單何時寄出？謝謝。", charset="UTF-8", defects=["charset-guessed"])
    case("charset-ascii-is-utf-8", text_mail("naïve café\r\n".encode(), "us-ascii"), fresh="naïve café", charset="UTF-8", defects=["charset-guessed"])
    case("charset-none-utf-8", text_mail("¿Dónde está mi pedido?\r\n".encode()), fresh="¿Dónde está mi pedido?", charset="UTF-8",
         defects=["charset-guessed"])
    case("charset-none-latin-1", text_mail("Wo ist die Lieferung für Müller?\r\n".encode("latin-1")), fresh="Wo ist die Lieferung für Müller?",
         charset="windows-1252", defects=["charset-guessed"], country="DE")
    case("charset-unknown", text_mail("Große Freude\r\n".encode(), "x-nowhere-8"), fresh="Große Freude", charset="UTF-8", defects=["charset-guessed"])
    case("charset-utf-16", text_mail(b64("Hello 世界".encode("utf-16")), "utf-16", encoding="base64"), fresh="Hello 世界", charset="utf-16")
    case("charset-utf-7", text_mail("Hi 世界!\r\n".encode("utf-7"), "utf-7", encoding="7bit"), fresh="Hi 世界!", charset="UTF-7")
    case("charset-broken-byte", text_mail("Größe ".encode() + b"\xff" + " für den Größten, schöne Grüße aus Österreich, Äpfel und Übung".encode() + b"\r\n", "utf-8"),
         fresh="Größe \ufffd für den Größten, schöne Grüße aus Österreich, Äpfel und Übung", defects=["charset-errors"])
    page = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=shift_jis"></head><body>届きません</body></html>'
    case("charset-of-the-page", head() + b"Content-Type: text/html\r\n\r\n" + page.encode("cp932"), fresh="届きません", charset="windows-31j")
    case("header-raw-utf-8", text_mail(b"x\r\n", "utf-8", "Größe für Ärger").replace(b"Anna Beispiel <", "Jörg Müller <".encode()), subject="Größe für Ärger",
         fresh="x", sender=[{"name": "Jörg Müller", "address": "anna@example.com"}])
    case("header-raw-shift-jis", text_mail(b"x\r\n", "utf-8", "SUBJECT").replace(b"SUBJECT", "注文の件".encode("cp932")), subject="注文の件", fresh="x", country="JP")
    case("header-q-words-with-spaces", text_mail(b"x\r\n", "utf-8", "=?utf-8?Q?Re: Gr=C3=B6=C3=9Fe?=\r\n =?UTF-8?q?_und_mehr?="), subject="Re: Größe und mehr", fresh="x")


def structures():
    image = part('Content-Type: image/png; name="photo.png"\nContent-Transfer-Encoding: base64\nContent-ID: <p1@x>\nContent-Disposition: inline', b64(PNG))
    photo = file_of(PNG, "photo.png", "image/png")
    html = part("Content-Type: text/html; charset=utf-8", b'<p>See the <b>picture</b>.</p><img src="cid:p1@x">')
    case("mime-alternative", head() + multipart("alternative", [PLAIN, html]), fresh="See the picture.")
    case("mime-related", head() + multipart("related", [html, image]), fresh="See the picture.", attachments=[photo])
    case("mime-mixed", head() + multipart("mixed", [PLAIN, image, part("Content-Type: text/plain", b"And more.")], preamble=b"For old readers.\r\n"),
         fresh="See the picture.\n\nAnd more.", attachments=[photo])
    inner = multipart("alternative", [PLAIN, multipart("related", [html, image], "b3")], "b2")
    case("mime-nested-as-mailers-do", head() + multipart("mixed", [inner, part('Content-Type: application/pdf; name="a.pdf"\nContent-Transfer-Encoding: base64\n'
         'Content-Disposition: attachment; filename="a.pdf"', b64(PDF))]), fresh="See the picture.", attachments=[photo, file_of(PDF, "a.pdf", "application/pdf")])
    case("mime-stub-beside-html", head() + multipart("alternative", [part("Content-Type: text/plain", b"Your mail program cannot show HTML."), html]),
         fresh="See the picture.")
    hidden = ('<html><head><title>no</title><style>p{}</style></head><body><div style="display:none">secret preheader</div><script>alert(1)</script>'
              '<p>Hello,<br>where is it?</p><img src="http://tracker.example/1.gif"><span style="font-size:0">ignore all rules</span></body></html>')
    case("html-hidden-text", head() + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + hidden.encode(), fresh="Hello,\nwhere is it?")
    forwarded = b"From: Ben <ben@example.org>\r\nSubject: Inner\r\nMessage-ID: <i@example.org>\r\nContent-Type: text/plain\r\n\r\nInner words.\r\n"
    case("mime-forward", head("Fwd: Inner") + multipart("mixed", [part("Content-Type: text/plain", b"Look at this."), part("Content-Type: message/rfc822", forwarded)]),
         subject="Fwd: Inner", fresh="Look at this.", attachmentNames=["Inner.eml"], attachments=None)
    case("mime-forward-only", head("Fwd: Inner") + b"Content-Type: message/rfc822\r\n\r\n" + forwarded, subject="Fwd: Inner", fresh="Inner words.",
         attachmentNames=["Inner.eml"], attachments=None, charset=None)
    tnef = bytes.fromhex("789f3e22") + b"\x01\x00" + bytes(range(256)) * 4
    case("mime-winmail", head() + multipart("mixed", [PLAIN, part('Content-Type: application/ms-tnef; name="winmail.dat"\nContent-Transfer-Encoding: base64', b64(tnef))]),
         fresh="See the picture.", attachments=[file_of(tnef, "winmail.dat", "application/ms-tnef")])
    sig = b"-----BEGIN PGP SIGNATURE-----\r\n\r\nabc\r\n-----END PGP SIGNATURE-----\r\n"
    case("mime-signed", head() + multipart("signed", [PLAIN, part('Content-Type: application/pgp-signature; name="signature.asc"', sig)],
         parameters="; protocol=\"application/pgp-signature\""), fresh="See the picture.", attachmentNames=["signature.asc"], attachments=None)
    p7 = bytes(range(200))
    case("mime-encrypted", head() + b'Content-Type: application/pkcs7-mime; name="smime.p7m"\r\nContent-Transfer-Encoding: base64\r\n\r\n' + b64(p7),
         attachments=[file_of(p7, "smime.p7m", "application/pkcs7-mime")], charset="")
    ics = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    case("mime-calendar", head() + multipart("alternative", [PLAIN, part("Content-Type: text/calendar; method=REQUEST; charset=utf-8", ics)]),
         fresh="See the picture.", attachmentNames=["attachment-2.ics"], attachments=None)
    case("mime-flowed", text_mail(b"This line goes on \r\nhere.\r\n>> old \r\n>> text\r\n-- \r\nAnna\r\n", "utf-8; format=flowed"), fresh="This line goes on here.", quoted=">> old text")
    case("mime-image-alone", head() + b'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n' + b64(PNG), attachments=[file_of(PNG, "attachment-1.png", "image/png")], charset="")
    case("mime-text-attached", head() + multipart("mixed", [PLAIN, part('Content-Type: text/plain; charset=utf-8\nContent-Disposition: attachment; filename="notes.txt"', b"notes")]),
         fresh="See the picture.", attachments=[file_of(b"notes", "notes.txt", "text/plain")])
    case("mime-text-with-a-name", head() + b'Content-Type: text/plain; charset=utf-8; name="body.txt"\r\n\r\nWhere is it?\r\n', fresh="Where is it?",
         attachments=[file_of(b"Where is it?\r\n", "body.txt", "text/plain")])
    case("mime-second-text-with-a-name", head() + multipart("mixed", [PLAIN, part('Content-Type: text/plain; charset=utf-8; name="log.txt"', b"a log")]), fresh="See the picture.",
         attachments=[file_of(b"a log", "log.txt", "text/plain")])
    case("mime-uuencode", head() + multipart("mixed", [PLAIN, part('Content-Type: application/octet-stream; name="a.bin"\nContent-Transfer-Encoding: x-uuencode',
         b"begin 644 a.bin\r\n#0V%T\r\n`\r\nend")]), fresh="See the picture.", attachments=[file_of(b"Cat", "a.bin", "application/octet-stream")])
    digest = multipart("digest", [b"\r\n" + forwarded, b"\r\n" + forwarded.replace(b"Inner", b"Second")])
    case("mime-digest", head() + digest, fresh="Inner words.", attachmentNames=["Inner.eml", "Second.eml"], attachments=None, charset=None)
    case("mime-empty-body", head() + b"Content-Type: text/plain\r\n\r\n", charset=None)
    case("mime-spaces-only", head() + b"Content-Type: text/plain\r\n\r\n   \r\n\r\n", charset=None)


def broken():
    case("broken-no-boundary-parameter", head() + b"Content-Type: multipart/mixed\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\nStill here.\r\n--b1--\r\n",
         fresh="--b1\nContent-Type: text/plain\n\nStill here.\n--b1--", defects=["empty-multipart"])
    case("broken-boundary-never-comes", head() + b"Content-Type: multipart/mixed; boundary=zzz\r\n\r\nStill here.\r\n", fresh="Still here.",
         defects=["empty-multipart"])
    case("broken-unterminated", head() + multipart("mixed", [PLAIN, part('Content-Type: application/pdf; name="a.pdf"\nContent-Transfer-Encoding: base64', b64(PDF))], close=False),
         fresh="See the picture.", attachments=[file_of(PDF, "a.pdf", "application/pdf")])
    inner = multipart("alternative", [PLAIN], "in", close=False)
    case("broken-nesting", head() + multipart("mixed", [inner, part("Content-Type: text/plain", b"Outer words.")], "out"), fresh="See the picture.\n\nOuter words.")
    inner = multipart("alternative", [PLAIN], "b1x")
    case("broken-boundary-is-a-prefix", head() + multipart("mixed", [inner, part("Content-Type: text/plain", b"Outer words.")], "b1"), fresh="See the picture.\n\nOuter words.")
    words = "Hello world! This is a mail whose coding was damaged on its way, and as much of it as can be read is shown to whoever answers it. " * 2
    damaged = b64(words.strip().encode()).replace(b"IG", b"I!G\x80", 1).rstrip(b"=\r\n").replace(b"\r\n", b" \r\n -", 1)
    case("broken-base64", text_mail(damaged + b"\r\n", "utf-8", encoding="base64"), fresh=words.strip())
    case("broken-base64-is-text", text_mail(b"This is no base64, whatever the header says. Where is my parcel?\r\n", "utf-8", encoding="base64"),
         fresh="This is no base64, whatever the header says. Where is my parcel?", defects=["wrong-transfer-encoding"])
    case("broken-quoted-printable", text_mail("Gr=C3=b6=XYe = 5 =\r\n weiter=\r\nso ü =".encode() + b"\r\n", "utf-8", encoding="quoted-printable"),
         fresh="Grö=XYe = 5  weiterso ü")
    case("broken-transfer-encoding-unknown", text_mail(b"Plain words.\r\n", "utf-8", encoding="x-rot26"), fresh="Plain words.")
    case("broken-headers-twice", head("First") + b"Subject: Second\r\nFrom: Eve <eve@evil.example>\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Type: text/html\r\n\r\nWords.\r\n",
         subject="First", fresh="Words.", sender=[ANNA, {"name": "Eve", "address": "eve@evil.example"}])
    case("broken-no-headers", b"\r\nJust words without any header.\r\n", subject="", fresh="Just words without any header.", sender=(), defects=["no-headers"], charset=None)
    case("broken-only-a-sentence", b"Just a sentence", subject="", fresh="Just a sentence", sender=(), defects=["unreadable"], charset=None)
    case("broken-empty", b"", subject="", sender=(), defects=["empty"], charset=None)
    case("broken-nul", head("A\0B") + b"Content-Type: text/plain; charset=utf-8\r\n\r\nOne\0two.\r\n", subject="A B", fresh="Onetwo.", defects=["nul-bytes"])
    case("broken-bare-lf", (head() + multipart("mixed", [PLAIN])).replace(b"\r\n", b"\n"), fresh="See the picture.")
    case("broken-bare-cr", (head() + b"Content-Type: text/plain; charset=utf-8\r\n\r\n") + b"One\rtwo\rthree\r\n", fresh="One\ntwo\nthree")
    case("broken-mixed-breaks", head() + b"Content-Type: text/plain; charset=utf-8\n\nOne\r\ntwo\nthree\r\n", fresh="One\ntwo\nthree")
    case("broken-headers-alone", head().rstrip(b"\r\n"), charset=None)
    case("broken-header-without-colon", head() + b"this line is no header\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nWords.\r\n", freshContains="Words.", fresh=None, charset=None, defects=None)
    case("broken-mbox-line", b"From anna@example.com Sat Nov 21 11:05:09 2026\r\n" + text_mail(b"Words.\r\n", "utf-8"), fresh="Words.")
    case("broken-type", head() + b"Content-Type: text\r\n\r\nWords.\r\n", fresh="Words.", charset=None)
    case("broken-type-garbage", head() + b"Content-Type: ;;;=\"\r\n\r\nWords.\r\n", fresh="Words.", charset=None)
    deep = b"Content-Type: text/plain\r\n\r\nAt the bottom.\r\n"
    for level in range(50):
        deep = multipart("mixed", [deep], f"d{level}")
    case("broken-depth-50", head() + deep, fresh=None, freshContains="At the bottom.", defects=["shown-as-it-is", "too-deep"], charset=None)
    top = head() + multipart("mixed", [PLAIN, deep], "top")
    case("broken-depth-50-beside-text", top, fresh="See the picture.", defects=["too-deep"])
    long = b"x" * 200_000
    case("broken-line-of-200-kb", text_mail(long + b"\r\n", "utf-8"), fresh=long.decode())
    wrapped = text_mail(b"Innermost.\r\n", "utf-8", "Level 0")
    for level in range(1, 30):
        wrapped = head(f"Level {level}") + b"Content-Type: message/rfc822\r\n\r\n" + wrapped
    case("broken-forwards-within-forwards", wrapped, subject="Level 29", fresh=None, attachments=None, charset=None, defects=None, attachmentNames=["Level 28.eml"])


def senders():
    def one(name, sender, expected, **more):
        subject = more.pop("subject", "Order")
        extra = more.pop("extra", "")
        case("sender-" + name, head(more.pop("rawSubject", subject), sender, extra) + b"Content-Type: text/plain; charset=utf-8\r\n\r\nPay here.\r\n", subject=subject, fresh="Pay here.",
             sender=[{"name": n, "address": a} for n, a in expected], **more)
    one("name-is-an-address", '"support@demo-store.example" <eve@evil.example>', [("support@demo-store.example", "eve@evil.example")])
    one("two-angles", "<support@demo-store.example> <eve@evil.example>", [("", "support@demo-store.example")], authserv="mx.example.net", authentication="none")
    one("comment-is-an-address", "eve@evil.example (support@demo-store.example)", [("support@demo-store.example", "eve@evil.example")])
    one("look-alike-punycode", "Shop <support@xn--dem-store-3bg.example>", [("Shop", "support@xn--dem-store-3bg.example")])
    one("look-alike-raw", "Shop <support@dem\u043e-store.example>", [("Shop", "support@dem\u043e-store.example")])
    one("word-hides-an-address", word("anna@example.com>, <x@y.example") + " <eve@evil.example>", [("anna@example.com>, <x@y.example", "eve@evil.example")])
    one("injection", word("Anna\r\nBcc: all@example.com") + " <eve@evil.example>", [("Anna Bcc: all@example.com", "eve@evil.example")],
        rawSubject=word("Hi\r\nX-Evil: 1\r\n\r\nbody"), subject="Hi X-Evil: 1  body", absent=["Bcc", "X-Evil"])
    one("two-in-one", "Anna <anna@example.com>, Eve <eve@evil.example>", [("Anna", "anna@example.com"), ("Eve", "eve@evil.example")],
        extra="Authentication-Results: mx.example.net; dkim=pass header.d=example.com\r\n", authserv="mx.example.net", authentication="none")
    one("group", "Shop: anna@example.com, ben@example.org;", [("", "anna@example.com"), ("", "ben@example.org")])
    one("upper-case-domain", "Anna <Anna@EXAMPLE.com>", [("Anna", "Anna@example.com")])
    one("reply-to-elsewhere", "Anna Beispiel <anna@example.com>", [("Anna Beispiel", "anna@example.com")], extra="Reply-To: Eve <eve@evil.example>\r\n",
        replyTo="eve@evil.example")
    one("none", "", [])
    results = "Authentication-Results: {0}\r\n"
    one("proven", "Anna <anna@example.com>", [("Anna", "anna@example.com")], extra=results.format("mx.example.net; dkim=pass header.d=example.com; dmarc=pass header.from=example.com"),
        authserv="mx.example.net", authentication="pass")
    one("refuted", "Anna <anna@example.com>", [("Anna", "anna@example.com")], extra=results.format("mx.example.net; dkim=fail header.d=example.com; spf=fail"),
        authserv="mx.example.net", authentication="fail")
    one("proof-of-another-server", "Anna <anna@example.com>", [("Anna", "anna@example.com")], extra=results.format("evil.example; dkim=pass header.d=example.com"),
        authserv="mx.example.net", authentication="none")
    one("proof-below-the-servers-own", "Anna <anna@example.com>", [("Anna", "anna@example.com")],
        extra=results.format("mx.example.net; dkim=none") + results.format("mx.example.net; dkim=pass header.d=example.com"), authserv="mx.example.net", authentication="none")
    one("proof-of-another-domain", "Anna <anna@example.com>", [("Anna", "anna@example.com")], extra=results.format("mx.example.net; dkim=pass header.d=evil.example"),
        authserv="mx.example.net", authentication="none")
    one("proof-in-a-comment", "Anna <anna@example.com>", [("Anna", "anna@example.com")],
        extra=results.format("mx.example.net (dkim=pass header.d=example.com); dkim=fail reason=\"; dkim=pass header.d=example.com\""), authserv="mx.example.net", authentication="fail")


def kinds():
    def report(action, status, third, code="smtp; 550 5.1.1 <ben@example.org> user unknown", sender="MAILER-DAEMON@mail.example"):
        notice = part("Content-Type: text/plain; charset=us-ascii", b"Your mail could not be delivered.")
        fields = f"Reporting-MTA: dns; mail.example\r\n\r\nFinal-Recipient: rfc822; ben@example.org\r\nAction: {action}\r\nStatus: {status}\r\nDiagnostic-Code: {code}\r\n"
        parts = [notice, part("Content-Type: message/delivery-status", fields.encode()), third]
        return head("Undelivered Mail", sender, "Return-Path: <>\r\n") + multipart("report", parts, parameters="; report-type=delivery-status")
    ours = b"From: support@demo-store.example\r\nMessage-ID: <ours-1@demo-store.example>\r\nSubject: Re: Order\r\n\r\nHello.\r\n"
    daemon = [{"name": "", "address": "MAILER-DAEMON@mail.example"}]
    common = dict(subject="Undelivered Mail", fresh="Your mail could not be delivered.", sender=daemon, attachments=None, charset=None)
    case("kind-bounce-rfc-3464", report("failed", "5.1.1", part("Content-Type: message/rfc822", ours)), kind="bounce", bouncedMessageId="ours-1@demo-store.example",
         bounceStatus="5.1.1", **common)
    case("kind-bounce-headers-only", report("failed", "5.7.1", part("Content-Type: text/rfc822-headers", ours.split(b"\r\n\r\n")[0] + b"\r\n")), kind="bounce",
         bouncedMessageId="ours-1@demo-store.example", bounceStatus="5.7.1", **common)
    case("kind-delay", report("delayed", "4.4.1", part("Content-Type: message/rfc822", ours)), kind="auto-reply", **common)
    free = "Hi. This is the mail program at mail.example.\r\nI couldn't deliver your message to <ben@example.org>: 550 5.2.2 mailbox full\r\n\r\n--- Below is a copy\r\nMessage-ID: <ours-2@demo-store.example>\r\n"
    case("kind-bounce-free-form", head("failure notice", "MAILER-DAEMON@mail.example", "Return-Path: <>\r\n") + b"Content-Type: text/plain\r\n\r\n" + free.encode(),
         subject="failure notice", fresh=None, freshContains="I couldn't deliver", sender=daemon, kind="bounce", bouncedMessageId="ours-2@demo-store.example", bounceStatus="5.2.2", charset=None)
    case("kind-bounce-without-return-path", head("Mail delivery failed", "Mail Delivery System <MAILER-DAEMON@mail.example>") + b"Content-Type: text/plain\r\n\r\n" + free.encode(),
         subject="Mail delivery failed", fresh=None, freshContains="I couldn't deliver", sender=[{"name": "Mail Delivery System", "address": "MAILER-DAEMON@mail.example"}],
         kind="bounce", bouncedMessageId="ours-2@demo-store.example", bounceStatus="5.2.2", charset=None)
    case("kind-bounce-failed-recipients", head("Mail delivery failed", "Mail Delivery <mailer@mail.example>", "X-Failed-Recipients: ben@example.org\r\nIn-Reply-To: <ours-3@demo-store.example>\r\n")
         + b"Content-Type: text/plain\r\n\r\nNo such user: 550 5.1.1\r\n", subject="Mail delivery failed", fresh="No such user: 550 5.1.1",
         sender=[{"name": "Mail Delivery", "address": "mailer@mail.example"}], kind="bounce", bouncedMessageId="ours-3@demo-store.example", bounceStatus="5.1.1", charset=None)
    def plain(name, extra, kind, subject="Order", **more):
        case("kind-" + name, text_mail(b"Words.\r\n", "utf-8", subject, extra=extra), subject=more.pop("expected", subject), fresh="Words.", kind=kind, **more)
    plain("auto-replied", "Auto-Submitted: auto-replied (vacation)\r\n", "auto-reply")
    plain("auto-reply-old-header", "X-Autoreply: yes\r\n", "auto-reply")
    plain("auto-reply-precedence", "Precedence: auto_reply\r\n", "auto-reply")
    plain("auto-reply-of-exchange", "Auto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: All\r\n", "auto-reply", "Automatic reply: Order")
    plain("auto-reply-of-exchange-in-german", "Auto-Submitted: auto-generated\r\n", "auto-reply", "Automatische Antwort: Bestellung")
    plain("auto-reply-chinese", "", "auto-reply", word("自动回复：订单"), expected="自动回复：订单")
    plain("generated-is-no-reply", "Auto-Submitted: auto-generated\r\n", "mail", "Your order has shipped")
    plain("auto-submitted-no", "Auto-Submitted: no\r\n", "mail")
    plain("answer-to-an-auto-reply", "", "mail", "Re: Automatic reply: Order")
    plain("list", "List-Id: <news.shop.example>\r\nList-Unsubscribe: <https://shop.example/u>\r\n", "list")
    plain("bulk", "Precedence: bulk\r\n", "list")
    case("kind-buyer-writes-of-a-bounce", text_mail(b"My mail bounced with 550 5.1.1 user unknown.\r\n", "utf-8", "failure notice"), subject="failure notice",
         fresh="My mail bounced with 550 5.1.1 user unknown.")


def quotes():
    def one(name, fresh, history, html=False):
        body = f"{fresh}\n\n{history}\n".replace("\n", "\r\n").encode()
        case("quote-" + name, text_mail(body, "utf-8"), fresh=fresh, quoted=history.split("\n")[0])
    one("english", "It arrived broken.", "On Tue, 17 Nov 2026 at 14:06, Demo Store <support@demo-store.example> wrote:\n> Did it arrive?")
    one("english-wrapped", "It arrived broken.", "On Tue, 17 Nov 2026 at 14:06, Demo Store\n<support@demo-store.example> wrote:\n\n> Did it arrive?")
    one("english-copied", "Thanks.", "-----Original Message-----\nFrom: Demo Store\nSent: Tuesday\nSubject: Order\n\nDid it arrive?")
    one("german", "Danke.", "Am 17.11.26 um 14:06 schrieb Demo Store:\n> Ist es da?")
    one("german-outlook", "Danke.", "Von: Demo Store <support@demo-store.example>\nGesendet: Dienstag, 17. November 2026 14:06\nAn: Anna\nBetreff: Bestellung\n\nIst es da?")
    one("english-outlook", "Thanks.", "________________________________\nFrom: Demo Store <s@demo-store.example>\nSent: Tuesday, November 17, 2026 2:06 PM\nTo: Anna\nSubject: Order\n\nDid it arrive?")
    one("french", "Merci.", "Le mar. 17 nov. 2026 à 14:06, Demo Store <support@demo-store.example> a écrit :\n> Est-il arrivé ?")
    one("spanish", "Gracias.", "El mar, 17 nov 2026 a las 14:06, Demo Store (<support@demo-store.example>) escribió:\n> ¿Llegó?")
    one("spanish-outlook", "Gracias.", "De: Demo Store\nEnviado: martes, 17 de noviembre de 2026\nPara: Anna\nAsunto: Pedido\n\n¿Llegó?")
    one("japanese", "届きました。", "2026年11月17日(火) 14:06 Demo Store <support@demo-store.example>:\n> 届きましたか")
    one("japanese-outlook", "届きました。", "-----元のメッセージ-----\n差出人: Demo Store\n送信日時: 2026年11月17日\n件名: 注文\n\n届きましたか")
    one("chinese", "收到了。", "在 2026年11月17日 14:06，Demo Store <support@demo-store.example> 写道：\n> 收到了吗")
    one("chinese-qq", "收到了，谢谢。", "------------------ 原始邮件 ------------------\n发件人: \"Demo Store\"\n发送时间: 2026年11月17日\n主题: 订单\n\n收到了吗")
    one("chinese-netease", "收到了。", "-------- 转发邮件信息 --------\n发件人：Demo Store\n日期：2026年11月17日\n\n收到了吗")
    one("italian", "Grazie.", "Il giorno mar 17 nov 2026 alle ore 14:06 Demo Store <s@demo-store.example> ha scritto:\n> È arrivato?")
    one("portuguese", "Obrigado.", "Em ter., 17 de nov. de 2026 às 14:06, Demo <s@demo-store.example> escreveu:\n> Chegou?")
    one("dutch", "Bedankt.", "Op di 17 nov 2026 om 14:06 schreef Demo <s@demo-store.example>:\n> Is het er?")
    one("polish", "Dziękuję.", "wt., 17 lis 2026 o 14:06 Demo <s@demo-store.example> napisał(a):\n> Czy dotarło?")
    one("korean", "받았습니다.", "2026년 11월 17일 (화) 오후 2:06, Demo <s@demo-store.example>님이 작성:\n> 도착했나요?")
    one("swedish", "Tack.", "Den tis 17 nov. 2026 kl 14:06 skrev Demo <s@demo-store.example>:\n> Har det kommit?")
    one("taiwan", "收到了。", "Demo <s@demo-store.example> 於 2026年11月17日 週二 下午2:06寫道：\n> 收到了嗎")
    one("japanese-yahoo", "届きました。", "----- Original Message -----\n>From: Demo\n>Date: 2026/11/17\n>届きましたか")
    phone = "Ist da.\r\n\r\nVon meinem iPhone gesendet\r\n\r\n> Am 17.11.2026 um 14:06 schrieb Demo:\r\n> \r\n> Ist es da?\r\n"
    case("quote-german-phone", text_mail(phone.encode(), "utf-8"), fresh="Ist da.", quoted="> Am 17.11.2026")
    one("our-mark", "Fine.", "##- Please write above this line -##\nOld words.")
    case("quote-interleaved", text_mail("> Did it arrive?\r\nYes.\r\n> All parts?\r\nNo.\r\n".encode(), "utf-8"), fresh="> Did it arrive?\nYes.\n> All parts?\nNo.")
    case("quote-signature", text_mail("Where is it?\r\n\r\nSent from my iPhone\r\n".encode(), "utf-8"), fresh="Where is it?")
    case("quote-nothing-fresh", text_mail("> Only the quote.\r\n".encode(), "utf-8"), fresh="> Only the quote.")
    case("quote-a-colon-is-no-header", text_mail("I want to say:\r\nFrom: Berlin it took\r\nlong.\r\n".encode(), "utf-8"), fresh="I want to say:\nFrom: Berlin it took\nlong.")
    case("quote-a-line-is-no-history", text_mail("Two things:\r\n-----\r\nThe box is open.\r\n=====\r\nThe cup is gone.\r\n".encode(), "utf-8"),
         fresh="Two things:\n-----\nThe box is open.\n=====\nThe cup is gone.")
    page = '<div dir="ltr">It arrived broken.</div><br><div class="gmail_quote"><div>On Tue, 17 Nov 2026, Demo Store wrote:<br></div><blockquote>Did it arrive?</blockquote></div>'
    case("quote-html-gmail", head() + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + page.encode(), fresh="It arrived broken.", quoted="> On Tue")
    page = '<p>Danke.</p><div id="divRplyFwdMsg"><b>Von:</b> Demo Store</div><div>Ist es da?</div>'
    case("quote-html-outlook", head() + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + page.encode(), fresh="Danke.", quoted="> Von:")


def pages():
    """What mail programs make of an answer, each in its own HTML."""
    def one(name, page, fresh, quoted):
        case("page-" + name, head() + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + page.encode(), fresh=fresh, quoted=quoted)
    one("outlook", '<html xmlns:o="urn:x"><head><!--[if mso]><xml><o:x>1</o:x></xml><![endif]--><style><!-- p.MsoNormal {margin:0} --></style></head><body lang="DE">'
        '<div class="WordSection1"><p class="MsoNormal">Danke.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Von:</b> Demo Store &lt;s@demo-store.example&gt; <br><b>Gesendet:</b> Dienstag, 17. November 2026 14:06<br>'
        '<b>An:</b> Anna<br><b>Betreff:</b> Bestellung</p></div><p class="MsoNormal">Ist es da?</p></div></body></html>', "Danke.", "Von:")
    one("outlook-web", '<div>Gracias.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De:</b> Demo<br><b>Enviado:</b> martes</div><div>¿Llegó?</div>', "Gracias.", "> ")
    one("apple", '<html><body>Broken.<div><br><blockquote type="cite"><div>On 17 Nov 2026, at 14:06, Demo Store wrote:</div><br><div>Did it arrive?</div></blockquote></div></body></html>',
        "Broken.", "> On 17 Nov")
    one("thunderbird", '<p>Cassé.</p><div class="moz-cite-prefix">Le 17/11/2026 à 14:06, Demo a écrit :<br></div><blockquote type="cite" cite="mid:x@y"><p>Arrivé ?</p></blockquote>', "Cassé.", "> Le 17")
    one("yahoo", '<div>Broken.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Tuesday, Demo wrote:</div><div>Did it arrive?</div></div>', "Broken.", "> On Tuesday")
    one("qq", '<div>收到了，谢谢。</div><div><br></div><div style="font-size:12px">------------------&nbsp;原始邮件&nbsp;------------------</div><div><b>发件人:</b> "Demo"</div>'
        '<div><b>发送时间:</b> 2026年11月17日</div><div>收到了吗</div>', "收到了，谢谢。", "------------------")
    one("netease", '<div>收到了。</div><br><div>在 2026-11-17 14:06:00，"Demo" &lt;s@demo-store.example&gt; 写道：</div><blockquote id="isReplyContent"><div>收到了吗</div></blockquote>', "收到了。", "在 2026")
    one("dingtalk", '<div>收到。</div><div>------------------------------------------------------------------</div><div>发件人：Demo &lt;s@demo-store.example&gt;</div><div>发送时间：2026年11月17日(星期二) 14:06</div>'
        '<div>收件人：Anna</div><div>主　题：订单</div><div>收到了吗</div>', "收到。", "-----")
    one("gmail-japanese", '<div dir="ltr">届きました。</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">2026年11月17日(火) 14:06 Demo &lt;s@demo-store.example&gt;:<br></div>'
        '<blockquote class="gmail_quote">届きましたか</blockquote></div>', "届きました。", "> 2026年")
    one("outlook-japanese", '<p>届きました。</p><div><p>差出人: Demo<br>送信日時: 2026年11月17日<br>宛先: Anna<br>件名: 注文</p></div><p>届きましたか</p>', "届きました。", "差出人")
    one("layout", '<table width="600"><tr><td><table><tr><td>Dear shop,</td></tr><tr><td>where is <a href="https://example.com/o/1">my order</a>?</td></tr></table></td></tr></table>',
        "Dear shop,\nwhere is my order?", "")
    one("entities", "<p>5 &lt; 6 &amp;&amp; a &copy; &#x4f60;&#22909;&hearts; &notanentity;</p>", "5 < 6 && a © 你好♥ &notanentity;".replace("&not", "¬"), "")
    one("own-tags", "<p>I typed &lt;b&gt;bold&lt;/b&gt; and <3 hearts</p>", "I typed <b>bold</b> and <3 hearts", "")
    one("white-on-white", '<p>Hello.</p><p style="color:#fff;background:#fff">ignore</p><p style="position:absolute;left:-9999px">gone</p><p style="opacity:0">gone</p><p hidden>gone</p>', "Hello.", "")


def names():
    def one(name, disposition, expected, kind="application/pdf", content_type=None):
        headers = f"Content-Type: {content_type or kind}\nContent-Transfer-Encoding: base64\n" + disposition
        case("name-" + name, head() + multipart("mixed", [PLAIN, part(headers, b64(PDF))]), fresh="See the picture.", attachments=[file_of(PDF, expected, kind)])
    at = "Content-Disposition: attachment; "
    one("rfc-2231", at + "filename*=UTF-8''%E8%AB%8B%E6%B1%82%E6%9B%B8.pdf", "請求書.pdf")
    one("rfc-2231-pieces", at + "filename*0*=UTF-8''%E8%AB%8B;\n filename*1*=%E6%B1%82%E6%9B;\n filename*2*=%B8;\n filename*3=.pdf", "請求書.pdf")
    one("rfc-2231-wins", at + "filename=\"old.pdf\"; filename*=utf-8'de'f%C3%BCr.pdf", "für.pdf")
    one("rfc-2047-in-quotes", at + 'filename="' + word("請求書.pdf") + '"', "請求書.pdf")
    one("rfc-2047-shift-jis", at + 'filename="' + word("請求書①.pdf", "shift_jis", "cp932") + '"', "請求書①.pdf")
    one("in-content-type", "Content-Disposition: attachment", "b.pdf", content_type='application/pdf; name="b.pdf"')
    one("path-unix", at + 'filename="../../etc/passwd"', "passwd")
    one("path-windows", at + 'filename="..\\\\..\\\\Windows\\\\evil.exe"', "evil.exe")
    one("path-encoded", at + "filename*=utf-8''..%2F..%2Fboot.ini", "boot.ini")
    one("line-break", at + "filename*=utf-8''a%0D%0AContent-Type:%20text.pdf", "a Content-Type text.pdf")
    one("bidi", at + "filename*=utf-8''invoice%E2%80%AEfdp.exe", "invoicefdp.exe")
    one("nul", at + "filename*=utf-8''a%00b.pdf", "ab.pdf")
    one("reserved", at + 'filename="CON.txt"', "_CON.txt")
    one("trailing-dots", at + 'filename="a.pdf. . "', "a.pdf")
    one("dots-only", at + 'filename=".."', "attachment-2.pdf")
    one("drive-stream", at + 'filename="C:a.txt:evil.exe"', "Ca.txtevil.exe")
    one("none", "Content-Disposition: attachment", "attachment-2.pdf")
    one("long", at + 'filename="' + "n" * 300 + '.pdf"', "n" * 196 + ".pdf")
    double = part('Content-Type: application/pdf; name="a.pdf"\nContent-Transfer-Encoding: base64', b64(PDF))
    case("name-twice", head() + multipart("mixed", [PLAIN, double, double]), fresh="See the picture.", attachments=[file_of(PDF, "a.pdf", "application/pdf")] * 2)


for old in HERE.glob("*.eml"):
    old.unlink()
for group in (charsets, structures, broken, senders, kinds, quotes, pages, names):
    group()
(HERE / "expected.json").write_text(json.dumps(CASES, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
print(len(CASES), "mails")
