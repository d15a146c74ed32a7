#!/usr/bin/env python3
"""Runs the desk and the floors on the same corpus in one go and prints figures as ratios.

  ratios.py --bin BIN --floors DIR --corpus DIR [--work DIR]

BIN holds inquirydeskctl of the release build; DIR of --floors holds sqlite_floor.cpp; the corpus holds threads.jsonl, messages.jsonl and meta.json.
Prints one line a figure: what, desk, floor, ratio, goal. Absolute figures drift with the machine; judge the ratios."""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def run(command, **more):
    """Wall seconds, CPU seconds, peak memory in MB, standard output."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **more)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{command}: exit {os.waitstatus_to_exitcode(status)}\n{output[-2000:]}")
    return time.monotonic() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


class Desk:
    def __init__(self, binary, folder):
        self.command = [str(binary), "--workspace", str(folder), "--json"]
        self.environment = {**os.environ, "INQUIRYDESK_PASSPHRASE": "bench bench bench"}

    def run(self, *words):
        wall, cpu, memory, output = run(self.command + [str(w) for w in words], env=self.environment)
        return wall, cpu, memory, json.loads(output)


def line(what, desk, floor, goal, unit):
    ratio = desk / floor if floor else float("nan")
    print(f"{what:46} desk {desk:10.2f} {unit:6} floor {floor:10.2f} {unit:6} ratio {ratio:6.2f}  goal {goal}", flush=True)


def number(pattern, text):
    found = re.search(pattern, text)
    return float(found.group(1)) if found else float("nan")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--bin", "--floors", "--corpus"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--work", type=Path)
    options = parser.parse_args()
    work = options.work or Path(tempfile.mkdtemp(prefix="inquirydesk-bench-"))
    work.mkdir(parents=True, exist_ok=True)
    floor = work / "sqlite_floor"
    if not floor.exists():
        subprocess.run(["g++", "-O2", "-std=c++20", "-w", str(options.floors / "sqlite_floor.cpp"), "-o", str(floor), "-lsqlite3", "-lsimdjson"], check=True)
    messages = sum(1 for _ in open(options.corpus / "messages.jsonl", encoding="utf-8"))
    print(f"{messages} messages, load {os.getloadavg()[0]:.1f}")

    database = work / "floor.db"
    database.unlink(missing_ok=True)
    _, floor_cpu, _, text = run([str(floor), "ingest", str(database), str(options.corpus), "cjk", "batch=20000", "hashsize=67108864", "ckpt=20000"])
    sys.stdout.write(text)
    shutil.rmtree(work / "workspace", ignore_errors=True)
    desk = Desk(options.bin / "inquirydeskctl", work / "workspace")
    desk.run("init")
    _, base_cpu, base_memory, _ = desk.run("threads", "--limit", "1")  # start and key, to be taken off
    wall, cpu, memory, receipt = desk.run("import", options.corpus)
    if receipt["messages"] != messages:
        raise SystemExit(f"imported {receipt['messages']} of {messages}: {receipt['problems'][:3]}")
    line("6  import until searchable, CPU", cpu - base_cpu, floor_cpu, "<= 2", "s")
    print(f"   import wall {wall:.1f} s, {messages / wall:.0f} messages/s, peak {memory:.0f} MB (key derivation alone {base_memory:.0f})")

    meta = json.loads((options.corpus / "meta.json").read_text())
    wrong = []
    probes = next(v for v in meta.values() if isinstance(v, dict) and "refund" in v)
    took = {}
    for term, expected in probes.items():
        _, _, _, page = desk.run("search", f'"{term}"', "--limit", "1", "--total")
        is_cjk = any(ord(c) > 0x2E80 for c in term)
        if is_cjk and page["total"] != expected:
            wrong.append((term, page["total"], expected))
        _, _, _, page = desk.run("search", f'"{term}"', "--limit", "50")
        took[term] = page["tookMs"]
    print(f"4c CJK probes that differ from the oracle: {wrong or 'none'}")
    print("   newest 50, ms: " + ", ".join(f"{t} {ms:.2f}" for t, ms in took.items()))
    for prefix in ("re*", "r*"):
        _, _, _, page = desk.run("search", prefix, "--limit", "50")
        print(f"4b prefix {prefix}: {page['tookMs']:.2f} ms")

    _, floor_export, _, text = run([str(floor), "export", str(database), str(work / "floor.csv")])
    sys.stdout.write(text)
    wall, _, memory, receipt = desk.run("export", "messages", "--out", work / "messages.csv")
    base_wall, _, _, _ = desk.run("threads", "--limit", "1")
    floor_wall = number(r"([\d.]+) ms", text) / 1000 or floor_export
    line("10 export with manifest and SHA-256, wall", wall - base_wall, floor_wall * (messages / 100000 if messages > 100000 else 1), "<= 2.5", "s")
    wall, _, _, verdict = desk.run("journal", "verify")
    print(f"   journal verify: {verdict['rows']} rows in {wall - base_wall:.1f} s, intact {verdict['intact']}")
    if options.work is None:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
