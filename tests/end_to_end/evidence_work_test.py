"""What proves how a conversation went: packed into one file, read by other programs, checked by whoever gets it."""
import hashlib
import json
import struct
import subprocess
import sys
import unittest
import zipfile

import desk

THREAD = {"id": "T1", "store": "old-shop", "marketplace": "ebay", "lang": "ja", "buyer": "高橋 花子", "buyer_key": "b1", "order": "472-1", "subject": "返品について",
          "status": "open", "assignee": "", "tags": ["returns"], "created_at": "2025-01-01T00:00:00Z", "due_at": "2025-01-02T00:00:00Z", "unread": 1,
          "messages": 3, "last_at": "2025-01-01T00:00:00Z"}
TEXTS = ["返品したいです。琥珀色のランプ", "¿Dónde está mi pingüino, señor?", "包裹还没到，请问什么时候发货？"]


class EvidenceWork(desk.DeskTest):
    connect = False

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = cls.place / "history"
        folder.mkdir()
        (folder / "threads.jsonl").write_text(json.dumps(THREAD) + "\n", encoding="utf-8")
        rows = [{"id": f"M{i}", "thread": "T1", "store": "old-shop", "direction": "in", "from": "高橋 花子", "sent_at": f"2025-01-01T00:00:{i:02d}Z", "lang": lang,
                 "body": text, "order": "472-1", "attachments": 0} for i, (lang, text) in enumerate(zip(("ja", "es", "zh"), TEXTS))]
        (folder / "messages.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        cls.ctl.json("import", folder)
        cls.thread = next(thread for thread in cls.ctl.threads("all") if thread["remoteId"] == "T1")["id"]

    def pack(self, name, *words):
        out = self.place / name
        return out, self.ctl.json("evidence", self.thread, "--out", out, "--zone", "Asia/Shanghai", *words)

    def test_ar05_every_file_is_what_the_manifest_says_and_other_programs_read_them(self):
        out, receipt = self.pack("all.zip", "--redact", "none", "--reason", "claim 4711")
        self.assertEqual(receipt["sha256"], hashlib.sha256(out.read_bytes()).hexdigest())
        with zipfile.ZipFile(out) as package:
            self.assertIsNone(package.testzip())
            manifest = json.loads(package.read("manifest.json"))
            link = hashlib.sha256(manifest["format"].encode()).hexdigest()
            for file in manifest["files"]:
                self.assertEqual(hashlib.sha256(package.read(file["name"])).hexdigest(), file["sha256"], file["name"])
                link = hashlib.sha256(f"{link}\n{file['name']}\n{file['sha256']}".encode()).hexdigest()
                self.assertEqual(file["chain"], link)
            self.assertEqual(manifest["chainEnd"], link)
            self.assertEqual(manifest["redaction"], {"level": "none", "reason": "claim 4711"})
            package.extract("evidence.pdf", self.place)
        text = subprocess.run(["pdftotext", "-layout", self.place / "evidence.pdf", "-"], capture_output=True, check=True, timeout=60).stdout.decode()
        for words in TEXTS:
            self.assertIn(words, text)
        self.assertIn("Asia/Shanghai", text)
        self.assertIn("message.arrived", text)
        self.assertEqual(receipt["unprintable"], 0)

    def test_ar05_packed_twice_it_is_the_same_file(self):
        first, second = self.pack("one.zip")[0], self.pack("two.zip")[0]
        self.assertEqual(first.read_bytes(), second.read_bytes())

    def test_ar05_verify_says_ok_or_which_file_was_altered_with_and_without_a_desk(self):
        out, receipt = self.pack("sound.zip")
        sound = out.read_bytes()
        nobody = desk.Ctl(self.place / "no-workspace")
        for ctl in (self.ctl, nobody):
            verdict = ctl.json("evidence", "verify", out)
            self.assertTrue(verdict["intact"])
            self.assertEqual(verdict["subject"]["id"], self.thread)
        self.assertIsNotNone(self.ctl.json("evidence", "verify", out)["madeAt"])
        self.assertIsNone(nobody.json("evidence", "verify", out)["madeAt"])
        at = sound.index(TEXTS[1].encode()[:8])
        broken = self.place / "broken.zip"
        broken.write_bytes(sound[:at] + bytes([sound[at] ^ 1]) + sound[at + 1:])
        self.assertEqual(nobody.json("evidence", "verify", broken, code=1)["altered"], ["messages.json"])
        self.assertEqual(self.ctl.json("evidence", "verify", broken, code=1)["altered"], ["messages.json"])
        self.assertEqual(receipt["files"], len(zipfile.ZipFile(out).namelist()) - 2)

    def test_ar05_no_form_of_the_buyers_name_is_left_where_the_buyer_is_masked(self):
        import unicodedata
        name = "José Ñúñez-Müller"
        signed = [name.upper(), name.lower(), unicodedata.normalize("NFD", name), "Jose Nunez-Muller", "José\nÑúñez-Müller"]
        folder = self.place / "named"
        folder.mkdir()
        (folder / "threads.jsonl").write_text(json.dumps({**THREAD, "id": "T2", "buyer": name, "buyer_key": "b2", "subject": f"Von {name.upper()}"}) + "\n", encoding="utf-8")
        rows = [{"id": f"N{i}", "thread": "T2", "store": "old-shop", "direction": "in", "from": name, "sent_at": f"2025-01-01T00:00:{i:02d}Z", "lang": "de", "body": f"Grüße an die Straße, {each}!",
                 "order": "472-2", "attachments": 0} for i, each in enumerate(signed)]
        (folder / "messages.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        self.ctl.json("import", folder)
        thread = next(t for t in self.ctl.threads("all") if t["remoteId"] == "T2")["id"]
        out = self.place / "named.zip"
        self.ctl.json("evidence", thread, "--out", out, "--redact", "buyer")
        with zipfile.ZipFile(out) as package:
            package.extract("evidence.pdf", self.place)
            inside = {each: package.read(each).decode("utf-8", "replace") for each in package.namelist() if not each.endswith(".pdf")}
        inside["evidence.pdf"] = subprocess.run(["pdftotext", self.place / "evidence.pdf", "-"], capture_output=True, check=True, timeout=60).stdout.decode()
        for file, text in inside.items():
            plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
            for part in ("jose", "nunez", "muller"):
                self.assertNotIn(part, plain, file)
        self.assertEqual(inside["messages.json"].count("Grüße an die Straße, [buyer]!"), len(signed))

    def test_ar05_a_reviewer_without_a_network_packs_verifies_and_is_told_which_file_a_flipped_byte_altered(self):
        alone = ["unshare", "--map-root-user", "--net"]
        reach = "import socket; socket.create_connection(('127.0.0.1', %d), 5)" % int(self.sandbox.base.rsplit(":", 1)[1])
        if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode == 0:
            self.assertEqual(subprocess.run([sys.executable, "-c", reach], capture_output=True, check=False).returncode, 0)
            self.assertNotEqual(subprocess.run([*alone, sys.executable, "-c", reach], capture_output=True, check=False).returncode, 0, "nothing can be reached from in there")
        else:
            alone = []  # this computer gives nobody a network of their own; no store is connected here either
        reviewer = desk.Ctl(self.ctl.folder, before=alone)
        nobody = desk.Ctl(self.place / "no-workspace", before=alone)
        out = self.place / "offline.zip"
        reviewer.json("evidence", self.thread, "--out", out, "--zone", "Asia/Shanghai")
        self.assertTrue(reviewer.json("evidence", "verify", out)["intact"])
        self.assertTrue(nobody.json("evidence", "verify", out)["intact"])
        sound = out.read_bytes()
        with zipfile.ZipFile(out) as package:
            named = {file["name"] for file in json.loads(package.read("manifest.json"))["files"]}
            members = [each for each in package.infolist() if each.filename in named]
        self.assertGreaterEqual(len(members), 4)
        broken = self.place / "flipped.zip"
        for member in members:
            name_size, extra_size = struct.unpack("<HH", sound[member.header_offset + 26:member.header_offset + 30])
            at = member.header_offset + 30 + name_size + extra_size + member.compress_size // 2
            broken.write_bytes(sound[:at] + bytes([sound[at] ^ 1]) + sound[at + 1:])
            self.assertEqual(nobody.json("evidence", "verify", broken, code=1)["altered"], [member.filename])

    def test_ar05_what_is_wrong_is_said_in_one_sentence(self):
        self.assertIn("Say what the package is for", self.ctl.fails("evidence", self.thread, "--out", self.place / "x.zip", "--redact", "none", code=2))
        self.ctl.fails("evidence", "999999", "--out", self.place / "x.zip", code=4)
        self.ctl.fails("evidence", self.thread, code=2)
        self.ctl.fails("evidence", self.thread, "--out", self.place / "x.zip", "--zone", "Mars/Base", code=2)
        self.ctl.fails("evidence", "verify", self.place / "none.zip", code=4)
        self.ctl.fails("evidence", "verify", self.write("plain.txt", "hello"), code=1)
        self.assertFalse((self.place / "x.zip").exists())

    def test_ar05_an_order_is_packed_by_its_number_and_a_masked_buyer_has_no_name(self):
        out = self.place / "order.zip"
        self.ctl.json("evidence", "472-1", "--out", out, "--redact", "buyer")
        with zipfile.ZipFile(out) as package:
            for name in package.namelist():
                self.assertNotIn("花子".encode(), package.read(name), name)
            package.extract("evidence.pdf", self.place / "masked")
        text = subprocess.run(["pdftotext", self.place / "masked" / "evidence.pdf", "-"], capture_output=True, check=True, timeout=60).stdout.decode()
        self.assertNotIn("花子", text)
        self.assertIn("[buyer]", text)


if __name__ == "__main__":
    desk.main()
