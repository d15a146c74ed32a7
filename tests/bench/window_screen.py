"""A screen of its own, the program's window on it, and keys for it: what window_bench.py drives."""
import json
import os
import signal
import statistics
import subprocess
import time
from pathlib import Path

# Characters that a keyboard of the bench has, so that typing one changes no keyboard map: a change would be measured as well.
CHINESE = "退款返品琥珀"
KEYMAP = """xkb_keymap {
  xkb_keycodes { include "evdev+aliases(qwerty)" };
  xkb_types { include "complete" };
  xkb_compat { include "complete" };
  xkb_symbols { include "pc+us+inet(evdev)" %s };
};
"""


class Screen:
    def __init__(self, size="1600x1000x24"):
        read, write = os.pipe()
        self.process = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        self.display = ":" + os.fdopen(read).readline().strip()
        self.environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        keys = " ".join(f"key <I{220 + place}> {{ [ U{ord(letter):04X} ] }};" for place, letter in enumerate(CHINESE))
        subprocess.run(["xkbcomp", "-w", "0", "-", self.display], input=KEYMAP % keys, text=True, check=True, capture_output=True)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)

    def run(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True, timeout=60)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("nan")


class Measured:
    """Intervals of one name: median and 99th percentile."""
    def __init__(self, values):
        self.values = values
        self.p50 = statistics.median(values) if values else float("nan")
        self.p99 = percentile(values, 0.99)

    def __str__(self):
        return f"p50 {self.p50:6.1f}  p99 {self.p99:6.1f}  of {len(self.values)}"


class Window:
    """The running program. Keys go to the focus; what it measures is read from its log as it is written."""
    def __init__(self, screen, program, workspace, log, *words, environment=None):
        self.screen, self.log, self.read, self.rows = screen, Path(log), 0, []
        self.log.unlink(missing_ok=True)
        command = [str(program), "--workspace", str(workspace), "--perf-log", str(log), "--language", "en", *words]
        self.process = subprocess.Popen(command, env={**screen.environment, **(environment or {})}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if not self.wait_for("start.interactive", 120):
            raise SystemExit(f"{command}: nothing painted after two minutes")
        found = screen.run("search", "--sync", "--onlyvisible", "--name", "InquiryDesk").stdout.split()
        self.id = found[-1]
        screen.run("windowfocus", "--sync", self.id)

    def poll(self):
        if not self.log.exists():
            return
        with open(self.log, encoding="utf-8") as file:
            file.seek(self.read)
            while line := file.readline():
                if not line.endswith("\n"):
                    break
                self.rows.append(json.loads(line))
                self.read = file.tell()

    def count(self, what):
        self.poll()
        return sum(1 for row in self.rows if row["what"] == what)

    def wait_for(self, what, seconds, more_than=0):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.count(what) > more_than:
                return True
            time.sleep(0.004)
        return False

    def key(self, *keys):
        self.screen.run("key", "--clearmodifiers", "--delay", "8", *keys)

    def measured_key(self, what, *keys, seconds=1.0):
        before = self.count(what)
        self.key(*keys)
        self.wait_for(what, seconds, before)

    def take(self, what):
        """The intervals since the last take; forgets nothing else."""
        self.poll()
        found = [row["ms"] for row in self.rows if row["what"] == what]
        self.rows = [row for row in self.rows if row["what"] != what]
        return Measured(found)

    def blocks(self):
        self.poll()
        found = [row for row in self.rows if row["what"] == "gui.block"]
        self.rows = [row for row in self.rows if row["what"] != "gui.block"]
        return found

    def memory(self):
        for line in Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
        return float("nan")

    def cpu_seconds(self):
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
