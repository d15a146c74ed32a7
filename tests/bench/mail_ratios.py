#!/usr/bin/env python3
"""Goal 14: reading mail against GMime alone (and VMime, when the floor was built with it), alternately in one go.

  mail_ratios.py --bin BIN --floor MIME_FLOOR --maildir DIR [--rounds N]

BIN holds the programs of the preset "bench"; MIME_FLOOR is the built mime_floor; DIR a Maildir tree with at least 10,000 mails."""
import argparse
import re
import statistics
import subprocess
from pathlib import Path


def rate(command):
    output = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, text=True, check=True).stdout
    return float(re.search(r"\t(\d+) mails/s", output).group(1)), output.split("\t")[1]


options = argparse.ArgumentParser()
options.add_argument("--bin", type=Path, required=True)
options.add_argument("--floor", type=Path, required=True)
options.add_argument("--maildir", type=Path, required=True)
options.add_argument("--rounds", type=int, default=3)
wish = options.parse_args()
rates = {"desk": [], "gmime": [], "vmime": []}
for _ in range(wish.rounds):
    desk, what = rate([wish.bin / "inquiry_mail_bench", wish.maildir])
    rates["desk"].append(desk)
    rates["gmime"].append(rate([wish.floor, wish.maildir, "gmime"])[0])
    if b"vmime" in wish.floor.read_bytes():
        rates["vmime"].append(rate([wish.floor, wish.maildir, "vmime"])[0])
desk = statistics.median(rates["desk"])
print(f"14  {what}: desk {desk:.0f} mails/s")
for peer, bound in (("gmime", 0.5), ("vmime", 2.0)):
    if rates[peer]:
        floor = statistics.median(rates[peer])
        print(f"14  against {peer} {floor:.0f} mails/s: ratio {desk / floor:.2f}, goal >= {bound}")
