"""Migrations are numbered without a gap and never edited once they have been released in a tag or a later commit."""
import re
import subprocess
from pathlib import Path


def check(root: Path):
    offences = []
    folder = root / "core/storage/migrations"
    names = sorted(p.name for p in folder.glob("*.sql"))
    for expected, name in enumerate(names, 1):
        if not re.fullmatch(rf"{expected:04d}_[a-z0-9_]+\.sql", name):
            offences.append(f"core/storage/migrations/{name}:1: expected number {expected:04d} and a title in snake_case")
    # A tag is what other people have on their disks: from then on a migration is frozen.
    tags = subprocess.run(["git", "-C", str(root), "tag", "--list", "v*"], capture_output=True, text=True).stdout.split()
    for tag in tags:
        changed = subprocess.run(["git", "-C", str(root), "diff", "--name-status", tag, "--", "core/storage/migrations"],
                                 capture_output=True, text=True).stdout
        for line in changed.splitlines():
            if line[:1] in "MDR":
                offences.append(f"{line.split()[-1]}:1: edited after {tag}: add a new migration instead")
    return offences
