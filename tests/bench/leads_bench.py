#!/usr/bin/env python3
"""Times what a lead waits for on a Monday: the page of response times of a large workspace, cold and warm, and each step from there to why Amazon DE was late
last week and who held it. Drives the real window by keys under Xvfb.

  leads_bench.py --bin BIN --corpus DIR [--size 1000000] [--work DIR] [--rounds 7]

BIN holds the programs of the preset "bench" or "release"; the corpus folder holds threads.jsonl and messages.jsonl, whose newest instant is moved to now, so
that there is a last week. Each step is timed from the key to the paint that shows its answer. Wants what window_bench.py wants. Run by hand; not among the tests."""
import argparse
import datetime
import json
import os
import shutil
import tempfile
import time
from pathlib import Path

import own_session
import window_bench
from window_screen import Measured, Screen

STORE = "amz-de"
INSTANTS = ("sent_at", "created_at", "due_at", "last_at")
FILTERS, TILES = 6, 12  # what Tab passes between the buttons of the weeks and the table of the stores


def parsed(text):
    return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")


def moved(corpus, size, work):
    """The beginning of the corpus with its newest message an hour ago."""
    folder = work / f"moved-{size}"
    if (folder / "threads.jsonl").exists():
        return folder
    source = window_bench.beginning(corpus, size, work)
    with open(source / "messages.jsonl", encoding="utf-8") as rows:
        newest = max(json.loads(row)["sent_at"] for row in rows)
    by = datetime.datetime.utcnow().replace(microsecond=0) - datetime.timedelta(hours=1) - parsed(newest)
    folder.mkdir(parents=True, exist_ok=True)
    for file in ("messages.jsonl", "threads.jsonl"):
        with open(source / file, encoding="utf-8") as rows, open(folder / file, "w", encoding="utf-8") as out:
            for row in rows:
                value = json.loads(row)
                for name in INSTANTS:
                    if value.get(name):
                        value[name] = (parsed(value[name]) + by).strftime("%Y-%m-%dT%H:%M:%SZ")
                out.write(json.dumps(value, ensure_ascii=False) + "\n")
    return folder


class LeadDesk(window_bench.Desk):
    def __init__(self, options, work):
        self.options, self.size, self.folder, self.log = options, options.size, work / f"leads-{options.size}", work / "perf.jsonl"
        if not self.folder.exists():
            started = time.monotonic()
            self.ctl("init")
            receipt = self.ctl("import", moved(options.corpus, options.size, work))
            print(f"    imported {receipt['messages']} messages in {time.monotonic() - started:.0f} s", flush=True)
        started = time.monotonic()
        self.stores = self.last_week()
        print(f"    figures worked out in {time.monotonic() - started:.0f} s", flush=True)

    def last_week(self):
        """The stores of the report in the order of its table, with how many waits of last week were late."""
        today = datetime.date.today()
        monday = today - datetime.timedelta(days=today.weekday())
        report = self.ctl("report", "response-times", "--from", f"{monday - datetime.timedelta(days=7)}T00:00:00Z", "--to", f"{monday}T00:00:00Z", "--by", "store")
        return report["groups"]


def step(window, what, *keys):
    window.take(what)
    window.measured_key(what, *keys, seconds=60)
    values = window.take(what).values
    if not values:
        raise SystemExit(f"{keys}: nothing was shown")
    return values[0]


def three_steps(window, row):
    """Reports; last week; what was late at the store of that row, and why."""
    found = [step(window, "report.page", "g", "r")]
    window.key(*["shift+Tab"] * (FILTERS + 2))
    found.append(step(window, "report.page", "space"))
    window.key(*["Tab"] * (1 + FILTERS + TILES + 2))
    window.key("ctrl+Home", *["Down"] * row)
    found.append(step(window, "report.waits", "Return"))
    time.sleep(0.3)
    window.key("Escape")
    time.sleep(0.3)
    # No window manager hands the focus back to the main window.
    window.screen.run("windowfocus", "--sync", window.id)
    window.key("g", "i")
    time.sleep(0.3)
    return found


def inside(options):
    work = options.work or Path(tempfile.mkdtemp(prefix="inquirydesk-leads-"))
    work.mkdir(parents=True, exist_ok=True)
    screen = Screen()
    names = ("Reports page", "last week", "late at Amazon DE, and why")
    try:
        desk = LeadDesk(options, work)
        keys = [group["key"] for group in desk.stores]
        row = keys.index(STORE)
        print(f"    {STORE} is row {row + 1} of {len(keys)}: {json.dumps(desk.stores[row])[:300]}", flush=True)
        window_bench.forget_files(desk.folder, options.bin / "inquirydesk")
        window = desk.open(screen)
        time.sleep(2)
        cold = three_steps(window, row)
        for name, value in zip(names, cold):
            print(f"cold  {name:32} {value:8.1f} ms", flush=True)
        warm = [three_steps(window, row) for _ in range(options.rounds)]
        for place, name in enumerate(names):
            print(f"warm  {name:32} {Measured([found[place] for found in warm])}", flush=True)
        blocks = window.blocks()
        print(f"window blocked over 50 ms: {len(blocks)} times" + "".join(f"\n      {block['ms']:.0f} ms in {block['where']}" for block in blocks[:12]))
        print(f"memory (PSS) {window.memory():.0f} MB; load {os.getloadavg()[0]:.1f}")
        window.stop()
    finally:
        screen.stop()
    if options.work is None:
        shutil.rmtree(work)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--bin", "--corpus"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--work", type=Path)
    parser.add_argument("--size", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    if own_session.is_inside():
        return inside(options)
    own_session.run_again()


if __name__ == "__main__":
    main()
