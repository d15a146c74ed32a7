"""Files end at 500 lines, functions at 60, parameter lists at 5, signals of a class at 8."""
import re
from pathlib import Path

import sources

MAX_FILE, MAX_FUNCTION, MAX_PARAMETERS, MAX_SIGNALS = 500, 60, 5, 8
HEAD = re.compile(r"^(?!\s*(?:if|for|while|switch|else|do|catch|namespace|class|struct|enum|union|return)\b)[^\n;{}#]*\(")


def functions(code: str):
    """(first line, lines, head) of each function body, found by its braces at namespace or class level."""
    depth_kind, start, head_from = [], None, 0
    line = 1
    for at, char in enumerate(code):
        if char == "\n":
            line += 1
        elif char in ";":
            head_from = at + 1
        elif char == "{":
            head = code[head_from:at].strip()
            is_container = re.search(r"\b(namespace|class|struct|enum|union|extern)\b(?![^{]*\))", head) or head.startswith("namespace")
            outside = all(kind == "container" for kind in depth_kind)
            if outside and not is_container and "(" in head:
                depth_kind.append("function")
                start = (line, head)
            else:
                depth_kind.append("container" if outside and is_container else "block")
            head_from = at + 1
        elif char == "}":
            kind = depth_kind.pop() if depth_kind else "block"
            if kind == "function" and start:
                yield start[0], line - start[0] + 1, start[1]
                start = None
            head_from = at + 1


def parameters(head: str) -> int:
    found = re.search(r"[\w>~\])]\s*\(", head)
    if not found:
        return 0
    depth, count, angle, any_text = 0, 1, 0, False
    for char in head[found.end() - 1:]:
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth == 0:
                break
        elif char == "<":
            angle += 1
        elif char == ">":
            angle -= 1
        elif char == "," and depth == 1 and angle <= 0:
            count += 1
        if depth >= 1 and char not in "( \n\t":
            any_text = True
    return count if any_text else 0


def check_file(name: str, text: str):
    offences = []
    lines = text.count("\n")
    if lines > MAX_FILE:
        offences.append(f"{name}:1: {lines} lines, {MAX_FILE} is the end")
    code = sources.strip_literals(sources.strip_comments(text))
    code = re.sub(r"^\s*#[^\n]*(\\\n[^\n]*)*", lambda m: "\n" * m.group(0).count("\n"), code, flags=re.M)
    for first, length, head in functions(code):
        if length > MAX_FUNCTION:
            offences.append(f"{name}:{first}: a function of {length} lines, {MAX_FUNCTION} is the end")
        # A constructor takes what its class needs; the limit is for calls a reader has to decode.
        is_constructor = re.search(r"(\w+)::\1\s*\(|^\s*(explicit\s+)?([A-Z]\w*)\s*\(", head)
        # A callback's signature is the library's, not ours.
        is_callback = re.search(r"\(\s*(Fts5Tokenizer|(?:const\s+)?void|char|sqlite3_context|sqlite3)\s*\*", head)
        if not is_constructor and not is_callback and parameters(head) > MAX_PARAMETERS:
            offences.append(f"{name}:{first}: {parameters(head)} parameters, {MAX_PARAMETERS} is the end")
    for found in re.finditer(r"Q_SIGNALS:(.*?)(public|private|protected|\n};)", code, re.S):
        count = found.group(1).count(";")
        if count > MAX_SIGNALS:
            offences.append(f"{name}:{code.count(chr(10), 0, found.start()) + 1}: {count} signals, {MAX_SIGNALS} is the end")
    return offences


def check(root: Path):
    offences = []
    for file in sources.files(root, "core", "ui", "app"):
        offences += check_file(file.relative_to(root).as_posix(), file.read_text(encoding="utf-8"))
    return offences
