#!/usr/bin/env python3
"""How long a dry run over many stored messages takes, and whether it says the same twice: rules_bench.py CTL [MESSAGES]

CTL is inquirydeskctl of a release build. Fails above 60 s for 100,000 messages, or when the two answers differ."""
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TEXTS = [("en", "Where is my parcel? It should have been here last week."), ("en", "Which size should I take, please?"),
         ("es", "¿Cuándo llega mi pedido? Ya pasó una semana."), ("ja", "まだ商品が届いていません。発送状況を教えてください。"),
         ("zh", "您好，请问这个什么时候发货？谢谢"), ("en", "I want a refund, the lamp arrived broken and I am very disappointed."),
         ("en", "Could you send me an invoice with our VAT number?"), ("es", "Gracias, todo llegó muy bien.")]
LIMIT_SECONDS = 60


def write_corpus(folder: Path, count: int) -> None:
    random.seed(7)
    start = 1_760_000_000
    with open(folder / "threads.jsonl", "w", encoding="utf-8") as threads, open(folder / "messages.jsonl", "w", encoding="utf-8") as messages:
        for number in range(count // 4):
            at = start + number * 60
            lang = TEXTS[number % len(TEXTS)][0]
            threads.write(json.dumps({"id": f"t{number}", "store": "shop", "marketplace": "ebay", "lang": lang, "buyer": f"Buyer {number}", "buyer_key": f"b{number % 9000}", "order": None,
                                      "subject": "", "status": "open", "assignee": None, "tags": [], "created_at": stamp(at), "due_at": None, "unread": False, "messages": 4, "last_at": stamp(at + 3)}) + "\n")
            for place in range(4):
                lang, body = random.choice(TEXTS)
                messages.write(json.dumps({"id": f"m{number}-{place}", "thread": f"t{number}", "store": "shop", "direction": "in", "from": f"Buyer {number}", "sent_at": stamp(at + place),
                                           "lang": lang, "body": f"{body} ({number}-{place})", "order": None, "attachments": 0}, ensure_ascii=False) + "\n")


def cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def stamp(seconds: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(seconds))


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    ctl, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    root = Path(__file__).resolve().parents[2]
    with tempfile.TemporaryDirectory() as place:
        corpus = Path(place) / "corpus"
        corpus.mkdir()
        write_corpus(corpus, count)
        rules = Path(place) / "rules.json"
        rules.write_text(json.dumps({"rules": json.loads((root / "resources/rules/starter.json").read_text(encoding="utf-8"))["rules"]}), encoding="utf-8")
        workspace = str(Path(place) / "desk")

        def run(*words: str) -> str:
            done = subprocess.run([ctl, "--workspace", workspace, "--json", *words], capture_output=True, text=True, env={**os.environ, "INQUIRYDESK_PASSPHRASE": "correct horse battery"}, check=False)
            if done.returncode != 0:
                raise SystemExit(done.stderr)
            return done.stdout

        run("init")
        run("import", str(corpus))
        digests = []
        for _ in range(2):
            begun, used = time.monotonic(), cpu_seconds()
            answer = json.loads(run("rules", "dry-run", str(rules), "--since", "2025-01-01", "--until", "2027-01-01", "--limit", "0"))
            seconds = time.monotonic() - begun
            digests.append(answer["digest"])
            print(json.dumps({"what": "rules.dry_run", "messages": answer["messages"], "seconds": round(seconds, 2), "cpu_seconds": round(cpu_seconds() - used, 2),
                              "load": round(os.getloadavg()[0], 1)}))
            if seconds > LIMIT_SECONDS * count / 100_000:
                print("too slow", file=sys.stderr)
                return 1
        if digests[0] != digests[1]:
            print("two runs differ", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
