#!/usr/bin/env python3
"""A peak like Double 11 through the real window: buyers write into every store of the sandbox for some minutes while a person goes from thread
to thread; afterwards every message has to be there once (CH16).

  peak_bench.py --bin BIN [--messages 50000] [--minutes 10] [--work DIR]

BIN holds the programs of the preset "bench". Wants Xvfb, xdotool, xkbcomp, dbus-run-session and gnome-keyring-daemon. Prints how many were lost or
doubled, and for how long the window was blocked. Run by hand; not among the tests."""
import argparse
import collections
import http.client
import json
import re
import shutil
import tempfile
import threading
import time
import urllib.parse
import urllib.request
from pathlib import Path

import own_session
from window_bench import Desk
from window_screen import Screen

MARK = re.compile(r"peak-(\d{6})-end")
THREADS_A_STORE = 200


class Buyers:
    """Writes `count` messages at an even pace, in turn to every store; a thread of its own per connection."""
    def __init__(self, address, stores, count, seconds):
        self.host = urllib.parse.urlparse(address).netloc
        self.stores, self.count, self.seconds, self.written, self.refused = stores, count, seconds, 0, collections.Counter()
        self.threads = {}  # (store, number) -> the sandbox's own name of the conversation
        self.thread = threading.Thread(target=self.run)

    def run(self):
        connection, started = http.client.HTTPConnection(self.host, timeout=60), time.monotonic()
        for number in range(self.count):
            pause = started + self.seconds * number / self.count - time.monotonic()
            if pause > 0:
                time.sleep(pause)
            store = self.stores[number % len(self.stores)]
            place = (store, number // len(self.stores) % THREADS_A_STORE)
            body = {"store": store, "text": f"Where is my parcel? peak-{number:06d}-end"}
            status, made = self.post(connection, {**body, "thread": self.threads[place]} if place in self.threads else body)
            if status == 400 and place in self.threads:  # a question holds one text: the next is another
                status, made = self.post(connection, body)
            if status >= 300:
                self.refused[(store, status)] += 1
            else:
                self.written += 1
                self.threads[place] = made["thread"]

    @staticmethod
    def post(connection, body):
        connection.request("POST", "/_control/messages", json.dumps(body), {"Content-Type": "application/json"})
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())


def stored(desk, work):
    """How often each number stands in the workspace."""
    target = work / "peak-messages.jsonl"
    target.unlink(missing_ok=True)
    desk.ctl("export", "messages", "--out", target)
    found = collections.Counter()
    with open(target, encoding="utf-8") as rows:
        for row in rows:
            found.update(MARK.findall(str(json.loads(row).get("body", ""))))
    return found


def inside(options):
    work = options.work or Path(tempfile.mkdtemp(prefix="inquirydesk-peak-"))
    work.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(work / "workspace-peak", ignore_errors=True)
    desk = Desk.__new__(Desk)
    desk.options, desk.size, desk.folder, desk.log = options, 0, work / "workspace-peak", work / "peak.jsonl"
    sandbox = subprocess.Popen([str(options.bin / "inquirydesk-sandbox"), "--port", "0"], stdout=subprocess.PIPE, text=True)
    screen = Screen()
    try:
        address = sandbox.stdout.readline().split()[-1]
        stores = json.load(urllib.request.urlopen(address + "/_control/stores"))["stores"]
        desk.ctl("init")
        desk.connect(stores)
        window = desk.open(screen)
        time.sleep(20)  # the first imports
        window.blocks()
        names = [store["id"] for store in stores]
        buyers, started = Buyers(address, names, options.messages, options.minutes * 60), time.monotonic()
        buyers.thread.start()
        while buyers.thread.is_alive():
            window.measured_key("thread.open", "j", seconds=2)
            time.sleep(0.5)
        print(f"{buyers.written} messages written to {len(names)} stores in {time.monotonic() - started:.0f} s; refused {dict(buyers.refused)}", flush=True)
        # Some platforms allow a call a second only: what came last needs its time.
        ended = time.monotonic()
        while time.monotonic() - ended < options.patience * 60:
            window.measured_key("thread.open", "j", seconds=2)
            time.sleep(1)
        opened, blocks = window.take("thread.open"), window.blocks()
        window.stop()
        found = stored(desk, work)
        doubled = sum(1 for times in found.values() if times > 1)
        longest = max((row["ms"] for row in blocks), default=0)
        print(f"lost {buyers.written - len(found)}, doubled {doubled}; opening a thread {opened}; window blocked over 50 ms {len(blocks)} times, longest {longest:.0f} ms, goal 100 ms")
    finally:
        screen.stop()
        sandbox.terminate()
        sandbox.wait(20)
    if options.work is None:
        shutil.rmtree(work)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--work", type=Path)
    parser.add_argument("--messages", type=int, default=50_000)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--patience", type=float, default=10, help="minutes to wait for the last messages")
    options = parser.parse_args()
    if own_session.is_inside():
        return inside(options)
    own_session.run_again()


if __name__ == "__main__":
    main()
