#!/usr/bin/env python3
"""Drives the real window by keys under Xvfb and prints what a person waits for as ratios to bare Qt in the same run.

  window_bench.py --bin BIN --floors DIR --corpus DIR [--sizes 10000,100000] [--work DIR] [--skip-busy]

BIN holds the programs of the preset "bench"; DIR of --floors holds qtbench/main.cpp; the corpus folder holds threads.jsonl and
messages.jsonl, of which each size is a beginning. Wants Xvfb, xdotool, xkbcomp, dbus-run-session and gnome-keyring-daemon: the workspace
opens by the key store, as a person's does. The largest size is measured a second time while 100,000 messages are imported in the same process
and four stores with 20,000 messages sync from the sandbox as fast as their calls a second allow. Run by hand; not among the tests."""
import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

import own_session
import ratios
from window_screen import Measured, Screen, Window

STARTS, OPENED, SWITCHES, TYPED = 7, 200, 60, 120


def line(goal, what, desk, floor, bound):
    print(f"{goal:3} {what:48} desk {desk:8.1f} ms   floor {floor:7.1f} ms   ratio {desk / floor if floor else float('nan'):5.2f}   goal {bound}", flush=True)


class Floor:
    """Bare Qt: qtbench list 200000, medians of its runs."""
    def __init__(self, screen, source, work, corpus):
        self.screen, self.corpus, self.program, self.runs = screen, corpus, work / "qtbench", {}
        if not self.program.exists():
            flags = subprocess.run(["pkg-config", "--cflags", "--libs", "Qt6Widgets"], capture_output=True, text=True, check=True).stdout.split()
            subprocess.run(["g++", "-O2", "-std=c++20", "-w", "-fPIC", str(source / "qtbench" / "main.cpp"), "-o", str(self.program), *flags], check=True)

    def run(self, kind=""):
        environment = {**self.screen.environment, "CORPUS": str(self.corpus), "START_NS": str(time.clock_gettime_ns(time.CLOCK_MONOTONIC))}
        output = subprocess.run([str(self.program), "list", "200000"], env=environment, capture_output=True, text=True, timeout=300).stdout
        for row in output.splitlines():
            cells = row.split("\t")
            figures = [float(cells[1])] + [float(cell.split()[1]) for cell in cells[3:]]
            self.runs.setdefault(kind + cells[0].strip(), []).append(figures)

    def median(self, name, place=0):  # 0 = the figure or its p50, 2 = p99
        return statistics.median(run[place] for run in self.runs[name])


def beginning(corpus, size, work):
    """The first `size` messages of the corpus and the threads they stand in."""
    folder = work / f"corpus-{size}"
    if (folder / "messages.jsonl").exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    threads = set()
    with open(corpus / "messages.jsonl", encoding="utf-8") as source, open(folder / "messages.jsonl", "w", encoding="utf-8") as out:
        for _, row in zip(range(size), source):
            threads.add(json.loads(row)["thread"])
            out.write(row)
    with open(corpus / "threads.jsonl", encoding="utf-8") as source, open(folder / "threads.jsonl", "w", encoding="utf-8") as out:
        for row in source:
            if json.loads(row)["id"] in threads:
                out.write(row)
    return folder


def renamed(corpus, size, work):
    """As many messages again, under names that the workspace does not hold yet."""
    folder = work / f"renamed-{size}"
    if not (folder / "messages.jsonl").exists():
        folder.mkdir(parents=True, exist_ok=True)
        for file, names in (("messages.jsonl", ("id", "thread")), ("threads.jsonl", ("id",))):
            with open(beginning(corpus, size, work) / file, encoding="utf-8") as source, open(folder / file, "w", encoding="utf-8") as out:
                for row in source:
                    value = json.loads(row)
                    for name in names:
                        value[name] = "N" + value[name]
                    out.write(json.dumps(value, ensure_ascii=False) + "\n")
    return folder


class Desk:
    def __init__(self, options, work, size):
        self.options, self.size, self.folder, self.log = options, size, work / f"workspace-{size}", work / "perf.jsonl"
        if not self.folder.exists():
            started = time.monotonic()
            self.ctl("init")
            receipt = self.ctl("import", beginning(options.corpus, size, work))
            if receipt["messages"] != size:
                raise SystemExit(f"imported {receipt['messages']} of {size}")
            print(f"    imported {size} messages in {time.monotonic() - started:.0f} s", flush=True)

    def ctl(self, *words):
        command = [str(self.options.bin / "inquirydeskctl"), "--workspace", str(self.folder), "--json", *map(str, words)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=3600)
        if done.returncode not in (0, 1):
            raise SystemExit(f"{command}: {done.stderr}")
        if not done.stdout:
            raise SystemExit(f"{command}: {done.stderr}")
        return json.loads(done.stdout)

    def connect(self, stores):
        for store in stores:
            store["historySince"] = "2020-01-01"
        file = self.folder.parent / "stores.json"
        file.write_text(json.dumps(stores), encoding="utf-8")
        self.ctl("store", "add", file)
        for store in stores:
            self.ctl("store", "mode", store["id"], "reply")

    def open(self, screen, *words, program="inquirydesk", environment=None):
        return Window(screen, self.options.bin / program, self.folder, self.log, *words, environment=environment)


def forget_files(*roots):
    """Asks the system to drop these files from its page cache; what a running program has mapped stays."""
    for root in roots:
        for file in [root] if root.is_file() else (path for path in root.rglob("*") if path.is_file()):
            handle = os.open(file, os.O_RDONLY)
            os.fsync(handle)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)


def libraries(program):
    output = subprocess.run(["ldd", str(program)], capture_output=True, text=True).stdout
    return [Path(path) for path in re.findall(r"=> (/\S+)", output)]


def starts(screen, desk, floor, kind):
    """Alternates product and floor; answers the product's milliseconds."""
    found = []
    for _ in range(STARTS):
        if kind == "cold ":
            forget_files(desk.folder, desk.options.bin / "inquirydesk", floor.program, Path("/usr/share/fonts"), *libraries(desk.options.bin / "inquirydesk"))
        window = desk.open(screen)
        found += window.take("start.interactive").values
        window.stop()
        if kind == "cold ":
            forget_files(floor.program, Path("/usr/share/fonts"), *libraries(floor.program))
        floor.run(kind)
    return Measured(found[1:] if kind != "cold " else found)


def threads(window):
    window.measured_key("filter.switch", "g", "a")
    window.key("j")
    window.take("thread.open")
    for _ in range(OPENED):
        window.measured_key("thread.open", "j")
    return window.take("thread.open")


def switches(window):
    window.take("filter.switch")
    keys = [("g", "a"), ("g", "i"), ("ctrl+1",), ("g", "a"), ("ctrl+2",), ("g", "d"), ("ctrl+3",), ("g", "w"), ("ctrl+0",), ("g", "o")]
    for number in range(SWITCHES):
        window.measured_key("filter.switch", *keys[number % len(keys)])
        time.sleep(0.05)
    plain = window.take("filter.switch")
    for number in range(10):  # by the palette, as tags have no keys
        window.key("ctrl+k")
        window.screen.run("type", "--delay", "20", ["returns", "logistics"][number % 2])
        time.sleep(0.3)
        window.measured_key("filter.switch", "Return")
        time.sleep(0.1)
    return plain, window.take("filter.switch")


def searched(window, word):
    window.key("ctrl+shift+f")
    time.sleep(0.05)
    window.take("search.first")
    for letter in word:
        window.measured_key("search.first", letter if letter.isascii() else f"U{ord(letter):04X}")
        time.sleep(0.06)
    found = window.take("search.first")
    window.key("ctrl+a", "BackSpace")
    window.key("Escape")
    time.sleep(0.15)
    return found


def searches(window, words):
    values = []
    for _ in range(4):
        for word in words:
            values += searched(window, word).values
    return Measured(values)


def scrolling(window):
    window.measured_key("filter.switch", "g", "a")
    time.sleep(0.3)
    window.screen.run("mousemove", "420", "560")
    window.take("list.scroll.frame")
    for _ in range(5):
        window.screen.run("click", "--repeat", "50", "--delay", "24", "5")
        time.sleep(0.2)
    wheel = window.take("list.scroll.frame")
    window.measured_key("list.scroll.frame", "End")
    time.sleep(0.2)
    jump = window.take("list.scroll.frame")
    window.key("Home")
    return wheel, jump


def typing(window, key):
    window.key(key)
    time.sleep(0.3)
    window.take("key.paint")
    text = "thank you for your message the parcel left our warehouse today and will arrive soon "
    for number in range(TYPED):
        letter = text[number % len(text)]
        window.measured_key("key.paint", "space" if letter == " " else letter, seconds=0.5)
    return window.take("key.paint")


def phases(window, floor, title, writing):
    """Everything once, the floor before and after it."""
    floor.runs.clear()
    before = os.getloadavg()[0]
    floor.run()
    window.blocks()
    opened = threads(window)
    plain, tagged = switches(window)
    kinds = (("rare", ["quillstone"]), ("frequent", ["refund", "order"]), ("two Chinese characters", ["退款", "返品", "琥珀"]))
    found = {name: searches(window, words) for name, words in kinds}
    floor.run()
    wheel, jump = scrolling(window)
    typed = typing(window, writing)
    blocks, memory = window.blocks(), window.memory()
    floor.run()
    print(f"  {title}, load {before:.1f} to {os.getloadavg()[0]:.1f}")
    fresh = floor.median("key stroke -> new list of 50 painted")
    line("2", f"open a thread, p50 of {len(opened.values)}", opened.p50, floor.median("select -> thread of 30, painted"), "<= 1.2, guard 50 ms")
    line("2", "open a thread, p99", opened.p99, floor.median("select -> thread of 30, painted", 2), "<= 1.5, guard 100 ms")
    line("3", f"view and store switch, p50 of {len(plain.values)}", plain.p50, fresh, "<= 3, guard 20 ms")
    line("3", "view and store switch, p99", plain.p99, fresh, "guard 50 ms")
    line("3", f"tag by the palette, p50 of {len(tagged.values)}", tagged.p50, fresh, "<= 3, guard 20 ms")
    for name, figures in found.items():
        line("4a", f"search, {name}, p50 of {len(figures.values)}", figures.p50, fresh, "<= 3, guard 20 ms")
        line("4a", f"search, {name}, p99", figures.p99, fresh, "guard 50 ms")
    line("12", f"scroll frame, p99 of {len(wheel.values)}", wheel.p99, floor.median("scroll 3 rows, as Qt paints it", 2), "<= 1.7, guard 16.7 ms")
    line("12", "jump to the end", jump.p99, floor.median("jump far, whole viewport"), "guard 50 ms")
    line("13", f"key in the reply editor, p50 of {len(typed.values)}", typed.p50, floor.median("key stroke -> line edit painted"), "")
    line("13", "key in the reply editor, p99", typed.p99, floor.median("key stroke -> line edit painted", 2), "<= 10, guard 16 ms")
    print(f"13  window blocked over 50 ms: {len(blocks)} times; goal 0" + "".join(f"\n      {row['ms']:.0f} ms in {row['where']}" for row in sorted(blocks, key=lambda row: -row["ms"])[:12]))
    print(f"7   memory (PSS) {memory:.0f} MB after {OPENED} threads and the searches; guard 260 MB", flush=True)


def idle(window):
    window.key("Escape")
    time.sleep(2)
    before = window.cpu_seconds()
    time.sleep(20)
    print(f"    idle: {(window.cpu_seconds() - before) / 20 * 100:.1f} % of a core; goal <= 1 %")


class Sandbox:
    def __init__(self, options, work, corpus):
        scenario = work / "scenario.json"
        if not scenario.exists():
            scenario.write_text(json.dumps(ratios.scenario(corpus), ensure_ascii=False), encoding="utf-8")
        self.process = subprocess.Popen([str(options.bin / "inquirydesk-sandbox"), "--port", "0", "--scenario", str(scenario)], stdout=subprocess.PIPE, text=True)
        address = self.process.stdout.readline().split()[-1]
        self.stores = json.load(urllib.request.urlopen(address + "/_control/stores"))["stores"]

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def answerable(desk, store):
    """A thread of the store that can be answered."""
    for thread in desk.ctl("threads", "--view", "all", "--store", store, "--limit", "200")["threads"]:
        if thread["sendBlocked"] is None:
            return str(thread["id"])
    raise SystemExit("no thread can be answered")


def busy(screen, options, work, floor, size):
    """The same while an import and a sync run: on a copy, so that the first one stays as it is."""
    quiet = Desk(options, work, size)
    desk = Desk.__new__(Desk)
    desk.options, desk.size, desk.folder, desk.log = options, size, work / "workspace-busy", quiet.log
    shutil.rmtree(desk.folder, ignore_errors=True)
    shutil.copytree(quiet.folder, desk.folder)
    imported = renamed(options.corpus, 100_000, work)
    sandbox, when = Sandbox(options, work, options.corpus), work / "import-now"
    done = Path(str(when) + ".done")
    for file in (when, done):
        file.unlink(missing_ok=True)
    try:
        desk.connect(sandbox.stores)
        environment = {"INQUIRYDESK_IMPORT": str(imported), "INQUIRYDESK_IMPORT_WHEN": str(when)}
        window = desk.open(screen, program="inquirydesk_importing", environment=environment)
        when.touch()
        time.sleep(1)
        phases(window, floor, f"{size} messages while 100,000 are imported and 20,000 sync", "n")
        print("    import: " + (done.read_text().strip() if done.exists() else "still running at the end"), flush=True)
        window.stop()
    finally:
        sandbox.stop()


def quiet(screen, options, work, floor, size):
    desk = Desk(options, work, size)
    warm = starts(screen, desk, floor, "")
    line("1", f"start at {size}, warm, median of {len(warm.values)}", warm.p50, floor.median("exec to first paint (texts taken off)"), "<= 3, guard 500 ms")
    cold = starts(screen, desk, floor, "cold ")
    line("1", f"start at {size}, files dropped from the cache", cold.p50, floor.median("cold exec to first paint (texts taken off)"), "<= 2.5, guard 1000 ms")
    window = desk.open(screen)
    phases(window, floor, f"{size} messages", "n")
    idle(window)
    window.stop()
    return warm.p50


def inside(options):
    work = options.work or Path(tempfile.mkdtemp(prefix="inquirydesk-window-"))
    work.mkdir(parents=True, exist_ok=True)
    screen = Screen()
    try:
        floor = Floor(screen, options.floors, work, options.corpus)
        print(f"load {os.getloadavg()[0]:.1f}", flush=True)
        for _ in range(3):
            floor.run()
        sizes = [int(size) for size in options.sizes.split(",")]
        warm = {size: quiet(screen, options, work, floor, size) for size in sizes}
        if len(sizes) > 1:
            print(f"1   start at {sizes[-1]} against {sizes[0]}: {warm[sizes[-1]] / warm[sizes[0]]:.2f}; goal <= 1.2")
        if not options.skip_busy:
            busy(screen, options, work, floor, sizes[-1])
        print(f"load {os.getloadavg()[0]:.1f}")
    finally:
        screen.stop()
    if options.work is None:
        shutil.rmtree(work)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--bin", "--floors", "--corpus"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--work", type=Path)
    parser.add_argument("--sizes", default="10000,100000")
    parser.add_argument("--skip-busy", action="store_true")
    options = parser.parse_args()
    if own_session.is_inside():
        return inside(options)
    own_session.run_again()


if __name__ == "__main__":
    main()
