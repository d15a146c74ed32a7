"""The project speaks of itself only: nothing outside the house stands at the top, and no file names a machine's own folders."""
import re
import subprocess
from pathlib import Path

HOUSE = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "app", "core", "ui", "resources", "translations", "tests", "installer"}
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:home|Users|root)/\w+/")


def check(root: Path):
    tracked = subprocess.run(["git", "-C", str(root), "ls-files"], capture_output=True, text=True).stdout.split("\n")
    offences = [f"{name}:1: not part of the house" for name in sorted({t.split("/")[0] for t in tracked if t})
                if name not in HOUSE and not name.startswith(".")]
    for name in tracked:
        file = root / name
        if not name or not file.is_file() or file.suffix in (".png", ".svg", ".ico"):
            continue
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for found in MACHINE_PATH.finditer(text):
            offences.append(f"{name}:{text.count(chr(10), 0, found.start()) + 1}: a path of one machine: {found.group(0)}")
    return offences
