#!/usr/bin/env python3
"""Runs the desk and the floors on the same corpus in one go and prints figures as ratios.

  ratios.py --bin BIN --floors DIR --corpus DIR [--work DIR] [--small DIR]

BIN holds the programs of the preset "bench"; DIR of --floors holds sqlite_floor.cpp and contention.py; a corpus folder holds threads.jsonl,
messages.jsonl and meta.json. --small names a corpus of about 100,000 messages for what is judged at that size (sync, sending, encryption).
Prints one line a figure: goal, what, desk, floor, ratio, the goal's bound. Absolute figures drift with the machine; judge the ratios."""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

SYNCED = 20_000  # messages that the sandbox serves; each conversation is a call of its own, as at eBay


def run(command, **more):
    """Wall seconds, CPU seconds, peak memory in MB, standard output."""
    started = time.monotonic()
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, text=True, **more)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{command}: exit {os.waitstatus_to_exitcode(status)}\n{output[-2000:]}")
    return time.monotonic() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


def figures(text):
    """First number behind each name of a program's "name<TAB>number..." lines, and the second where there is one (p99)."""
    found = {}
    for row in text.splitlines():
        cells = [cell.strip() for cell in row.split("\t")]
        if len(cells) < 2 or row.startswith("#"):
            continue
        try:
            rest = [float(cell) for cell in cells[2:3] if cell.replace(".", "", 1).isdigit()]
            found[cells[0]] = (float(cells[1]), rest[0] if rest else None)
        except ValueError:
            continue
    return found


class Desk:
    def __init__(self, binaries, folder):
        self.binaries, self.folder = binaries, folder
        self.environment = {**os.environ, "INQUIRYDESK_PASSPHRASE": "bench bench bench"}

    def new(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.run("init")
        return self

    def run(self, *words):
        wall, cpu, memory, output = run([self.binaries / "inquirydeskctl", "--workspace", self.folder, "--json", *words], env=self.environment)
        return wall, cpu, memory, json.loads(output)

    def bench(self, *words, preload=None):
        environment = {**self.environment, **({"LD_PRELOAD": str(preload)} if preload else {})}
        return figures(run([self.binaries / "inquiry_desk_bench", words[0], self.folder, *words[1:]], env=environment)[3])


def line(goal, what, desk, floor, bound, unit):
    ratio = desk / floor if floor else float("nan")
    print(f"{goal:3} {what:44} desk {desk:10.2f} {unit:5} floor {floor:10.2f} {unit:5} ratio {ratio:6.2f}  goal {bound}", flush=True)


def importing(desk, floor, database, corpus, messages):
    _, floor_cpu, _, _ = run([floor, "ingest", database, corpus, "cjk", "batch=20000", "hashsize=67108864", "ckpt=20000"])
    _, start_cpu, start_memory, _ = desk.run("threads", "--limit", "1")  # start and key, to be taken off
    wall, cpu, memory, receipt = desk.run("import", corpus)
    if receipt["messages"] != messages:
        raise SystemExit(f"imported {receipt['messages']} of {messages}: {receipt['problems'][:3]}")
    line("6", "import until searchable, CPU", cpu - start_cpu, floor_cpu, "<= 2", "s")
    print(f"    import wall {wall:.1f} s, {messages / wall:.0f} messages/s, peak {memory:.0f} MB (key derivation alone {start_memory:.0f})")


def correctness(desk, corpus):
    meta = json.loads((corpus / "meta.json").read_text())
    probes = next(value for value in meta.values() if isinstance(value, dict) and "refund" in value)
    asked, wrong = 0, []
    for term, expected in probes.items():
        if not any(ord(letter) > 0x2E80 for letter in term):
            continue
        asked += 1
        total = desk.run("search", f'"{term}"', "--limit", "1", "--total")[3]["total"]
        if total != expected:
            wrong.append((term, total, expected))
    print(f"4c  {asked} CJK probes, different from the oracle: {wrong or 'none'}")


def lists_and_search(desk, floor, database):
    naive = figures(run([floor, "query", database, "cjk"])[3])
    lists, found = desk.bench("lists"), desk.bench("search")
    page = naive["inbox open, first 50"][0]
    store = next(value[0] for name, value in naive.items() if "store" in name)
    line("3", "a view's first page, unpainted", lists["list view"][0], page, "<= 3 with painting", "ms")
    line("3", "a store's first page, unpainted", lists["list store"][0], store, "<= 3 with painting", "ms")
    line("3", "a page far down, unpainted", lists["list deep page"][0], naive["inbox closed, keyset deep 50"][0], "<= 3 with painting", "ms")
    print(f"    next page read for the first time {lists['list next page, first read'][0]:.2f} ms, counts {lists['counts'][0]:.2f} ms, "
          f"open thread {lists['open thread'][0]:.2f} ms (p99 {lists['open thread'][1]:.2f})")
    for term in ("quillstone", "refund", "琥珀", "退款", "返品", "注文番号", "お問い合わせ"):
        line("4a", f"search {term}, unpainted", found["search " + term][0], naive["search newest 50 " + term][0], "<= 3 with painting", "ms")
    print(f"    every key of five typed words: p50 {found['search typed'][0]:.2f} ms, p99 {found['search typed'][1]:.2f} ms")
    for term in ("re*", "r*"):
        line("4b", f"prefix {term}", found["search " + term][0], naive["search newest 50 " + term][0], "<= 0.25", "ms")


def memory(desk, threads):
    used = desk.bench("memory")["memory after 200 threads and 50 searches, MB"][0]
    line("7", "memory without a window", used, 118, "<= 2 (floor as published)", "MB")
    clocks = desk.bench("clocks")
    print(f"11  minute tick {clocks['minute tick'][0]:.2f} ms, p99 {clocks['minute tick'][1]:.2f}, {clocks['minute tick, writes'][0]:.0f} writes over {threads} threads; goal <= 5 ms, no write")


def exporting(desk, floor, database, work, messages):
    floor_wall = figures(run([floor, "export", database, work / "floor.csv"])[3])
    milliseconds = next(value[0] for name, value in floor_wall.items() if "export" in name)
    base, _, base_memory, _ = desk.run("threads", "--limit", "1")
    wall, _, peak, receipt = desk.run("export", "messages", "--out", work / "messages.csv")
    rows = sum(1 for _ in open(work / "floor.csv", "rb"))
    line("10", "export with manifest and SHA-256, 100,000 rows", (wall - base) * 1e5 / receipt["rows"], milliseconds / 1000 * 1e5 / min(rows, messages), "<= 2.5", "s")
    print(f"    export {receipt['rows']} rows in {wall - base:.1f} s, memory above the key's {max(0, peak - base_memory):.0f} MB")
    wall, _, _, verdict = desk.run("journal", "verify")
    print(f"    journal verify: {verdict['rows']} rows in {wall - base:.1f} s, intact {verdict['intact']}")


def scenario(corpus):
    """Four eBay shops of the sandbox with the corpus' first messages in threads of their own."""
    threads = {}
    with open(corpus / "messages.jsonl", encoding="utf-8") as rows:
        for _, row in zip(range(SYNCED), rows):
            message = json.loads(row)
            threads.setdefault((message["store"], message["thread"]), []).append(message)
    shops = [{"id": f"ebay-{i}", "marketplace": "ebay", "site": "EBAY_US", "name": f"Shop {i}", "timeZone": "UTC", "threads": []} for i in range(4)]
    for place, messages in enumerate(threads.values()):
        start = 100_000 - place * 99_000 // len(threads)
        shops[place % 4]["threads"].append({"buyer": f"buyer{place}", "item": "Lens cap", "messages": [
            {"from": "buyer" if message["direction"] == "in" else "seller", "text": message["body"], "minutesAgo": max(1, start - i)}
            for i, message in enumerate(messages)]})
    return {"stores": shops}


def syncing(desk, floor, work, corpus):
    (work / "scenario.json").write_text(json.dumps(scenario(corpus), ensure_ascii=False), encoding="utf-8")
    sandbox = subprocess.Popen([desk.binaries / "inquirydesk-sandbox", "--port", "0", "--scenario", work / "scenario.json"], stdout=subprocess.PIPE, text=True)
    try:
        address = sandbox.stdout.readline().split()[-1]
        stores = json.load(urllib.request.urlopen(address + "/_control/stores"))["stores"]
        for store in stores:
            store["historySince"] = "2020-01-01"
        (work / "stores.json").write_text(json.dumps(stores), encoding="utf-8")
        desk.run("store", "add", work / "stores.json")
        _, start_cpu, _, _ = desk.run("threads", "--limit", "1")
        wall, cpu, _, report = desk.run("sync", "--once")
    finally:
        sandbox.terminate()
    fetched = sum(store["fetched"]["messages"] for store in report["stores"])
    if fetched != SYNCED:
        raise SystemExit(f"synced {fetched} of {SYNCED}")
    _, floor_cpu, _, _ = run([floor, "ingest", work / "small.db", corpus, "cjk", "batch=500", f"limit={SYNCED}"])
    line("5", "sync by HTTP, messages for a CPU second", fetched / (cpu - start_cpu), SYNCED / floor_cpu, ">= 0.6", "1/s")
    calls = sum(store["fetched"]["threads"] for store in report["stores"])
    print(f"    {calls} conversations, each a call of its own: {wall:.0f} s wall at the calls a second that each store may make")


def sending(desk, floor, floors, work, corpus):
    slow = desk.binaries / "libinquiry_slow_disk.so"
    free = desk.new().bench("send", corpus)
    slowed = desk.new().bench("send", corpus, preload=slow)
    two = figures(run([sys.executable, floors / "contention.py", floor, corpus, work, "500"])[3])
    rival = next((float(row.split("p99")[1].split()[0]) for row in run([sys.executable, floors / "contention.py", floor, corpus, work, "500"])[3].splitlines() if "commit" in row), 0) if two else 0
    line("8", "Send until durable during an import, p99", free["send during import"][1], rival, "<= 0.2, guard 50 ms", "ms")
    print(f"    p50 {free['send during import'][0]:.1f} ms beside {free['messages imported a second meanwhile'][0]:.0f} imported a second; "
          f"on a disk 5 ms slower p99 {slowed['send during import'][1]:.1f} ms")


def encryption(binaries, work, corpus):
    measured = {}
    for name in ("inquiry_ingest_bench", "inquiry_ingest_bench_plain"):
        for old in work.glob("cipher.db*"):
            old.unlink()
        measured[name] = figures(run([binaries / name, work / "cipher.db", corpus])[3])
    sealed, plain = measured.values()
    line("15", "ingest encrypted, plain ourselves, CPU", sealed["ingest, CPU s"][0], plain["ingest, CPU s"][0], "<= 1.6", "s")
    line("15", "warm reads encrypted, plain ourselves", sealed["warm reads"][0], plain["warm reads"][0], "<= 1.1", "ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--bin", "--floors", "--corpus"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--work", type=Path)
    parser.add_argument("--small", type=Path)
    options = parser.parse_args()
    work = options.work or Path(tempfile.mkdtemp(prefix="inquirydesk-bench-"))
    work.mkdir(parents=True, exist_ok=True)
    floor = work / "sqlite_floor"
    if not floor.exists():
        subprocess.run(["g++", "-O2", "-std=c++20", "-w", str(options.floors / "sqlite_floor.cpp"), "-o", str(floor), "-lsqlite3", "-lsimdjson"], check=True)
    messages = sum(1 for _ in open(options.corpus / "messages.jsonl", "rb"))
    threads = sum(1 for _ in open(options.corpus / "threads.jsonl", "rb"))
    print(f"{messages} messages, {threads} threads, load {os.getloadavg()[0]:.1f}")
    database = work / "floor.db"
    database.unlink(missing_ok=True)
    desk = Desk(options.bin, work / "workspace").new()
    importing(desk, floor, database, options.corpus, messages)
    correctness(desk, options.corpus)
    lists_and_search(desk, floor, database)
    memory(desk, threads)
    exporting(desk, floor, database, work, messages)
    small = options.small or options.corpus
    encryption(options.bin, work, small)
    sending(Desk(options.bin, work / "sending"), floor, options.floors, work, small)
    syncing(Desk(options.bin, work / "synced").new(), floor, work, small)
    if options.work is None:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
