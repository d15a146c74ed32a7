"""The files of the house and their text without comments and literals."""
import re
from pathlib import Path

CODE = (".cpp", ".h")


def files(root: Path, *folders: str):
    for folder in folders:
        base = root / folder
        if base.exists():
            yield from sorted(p for p in base.rglob("*") if p.suffix in CODE)


def strip_comments(text: str) -> str:
    """Blanks comments, keeping line numbers; literals stay."""
    pattern = re.compile(r'R"([^(\s]*)\(.*?\)\1"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)

    def blank(match):
        found = match.group(0)
        return re.sub(r"[^\n]", " ", found) if found.startswith("/") else found

    return pattern.sub(blank, text)


def strip_literals(text: str) -> str:
    """Blanks the inside of literals; call it on text without comments."""
    text = re.sub(r'R"([^(\s]*)\(.*?\)\1"', lambda m: '""' + "\n" * m.group(0).count("\n"), text, flags=re.S)
    text = re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)
    return re.sub(r"(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'", "' '", text)
