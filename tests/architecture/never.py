"""The never list: patterns that must not appear, and where."""
import re
from pathlib import Path

import sources

SQL = r"\bSELECT\s+[\w*]|\bINSERT\s+(?:OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b|\bCREATE\s+TABLE\b"

# (pattern, looked for in, excepted path prefixes, reason, look inside literals)
RULES = [
    (r"#\s*include\s*<Q", ("core",), (), "Qt in core", False),
    (r"#\s*include\s*<(sqlite3|sqlcipher/)", ("core", "ui", "app"), ("core/storage/",), "the database is used only in core/storage", False),
    (SQL, ("core", "ui", "app"), ("core/storage/",), "SQL stands only in core/storage", True),
    (r"#\s*include\s*<curl/", ("core", "ui", "app"), ("core/net/",), "curl is used only in core/net", False),
    (r"::(instance|self|the)\(\)", ("core", "ui", "app"), (), "global access", False),
    (r"\bqApp\b", ("core", "ui"), (), "global access", False),
    (r"\b(SIGNAL|SLOT)\s*\(", ("ui", "app"), (), "string connect", False),
    (r"\bprocessEvents\s*\(", ("ui", "app"), (), "processEvents", False),
    (r"\bQEventLoop\b", ("ui", "app"), (), "nested event loop", False),
    (r"BlockingQueuedConnection", ("ui", "app"), (), "blocking queued connection", False),
    (r"\b(QTextBrowser|setHtml|insertHtml|Qt::RichText|Qt::AutoText)\b", ("ui",), (), "rich text widgets never see outside text", False),
    (r"system_clock::now|\btime\s*\(\s*(nullptr|NULL|0)\s*\)|currentDateTime|QDate::currentDate|currentMSecsSinceEpoch|gettimeofday|\bclock_gettime\b",
     ("core", "ui"), ("core/domain/clock.cpp",), "the wall clock is read only in core/domain/clock.cpp", False),
    (r"std::(jthread|thread)\s+\w+|std::(jthread|thread)\s*\(|std::(jthread|thread)\s*>|\bQThread\b|QtConcurrent|std::async",
     ("core", "ui"), ("core/storage/write_queue", "core/sync/worker_pool"), "threads are made only in the two places that own them", False),
    (r"(?<![\w:])delete\s+[A-Za-z_*(]|delete\[\]", ("core",), (), "raw delete in core", False),
    (r"\bstd::regex\b", ("core", "ui", "app"), (), "std::regex", False),
    (r"\bsystem\s*\(|\bpopen\s*\(", ("core", "ui", "app"), (), "no shell", False),
    (r"\b(TODO|FIXME|XXX|HACK)\b", ("core", "ui", "app"), (), "left open", True),
    (r"spdlog::\w+\([^;]*\b(text|body|subject|excerpt|token|secret|password|reveal|buyerName)\b", ("core", "ui", "app"), (),
     "content or a secret in a log statement", False),
    (r"sleep_for|sleep_until|\busleep\s*\(|QTest::qSleep", ("tests/unit",), (), "sleeping in a unit test", False),
]
NAMES = re.compile(r"\b(?:class|struct)\s+\w*(Manager|Helper|Utils?|Handler)\b")
REAL_HOST = re.compile(r"https?://(?!127\.|localhost|\[::1\]|[\w.-]*\.(?:example|test|invalid)\b|[\w.-]*example\.(?:com|org|net))[a-z0-9.-]+\.[a-z]{2,}")
NEW_IN_UI = re.compile(r"(?<![\w:])new\s+(\w+)\s*(\(([^;]*)\)|;|\{)")


def ui_new_without_parent(code: str):
    """`new Widget()` with nothing handed over has no parent, unless it is given to a layout or owner in the same statement."""
    for found in NEW_IN_UI.finditer(code):
        arguments = (found.group(3) or "").strip()
        line_start = code.rfind(";", 0, found.start())
        statement = code[line_start + 1:found.start()]
        if arguments in ("", ")") and not re.search(r"(add\w*|set\w*|reset|unique_ptr\s*<[^>]*>)\s*\(?[^;]*$", statement):
            yield code.count("\n", 0, found.start()) + 1


def core_new_without_owner(code: str):
    """`new` is for private constructors only, straight into a unique_ptr."""
    for found in re.finditer(r"(?<!\w)new\s+[A-Za-z_:]+", code):
        statement = code[max(code.rfind(c, 0, found.start()) for c in ";{}") + 1:found.start()]
        if "unique_ptr<" not in statement:
            yield code.count("\n", 0, found.start()) + 1


def check_file(name: str, text: str):
    offences = []
    code = sources.strip_comments(text)
    bare = sources.strip_literals(code)
    for pattern, folders, excepted, reason, in_literals in RULES:
        if not name.startswith(tuple(f + "/" for f in folders)) or name.startswith(excepted):
            continue
        looked = (text if pattern.startswith(r"\b(TODO") else code) if in_literals else bare
        # Includes are literals of their own kind.
        looked = code if "include" in pattern else looked
        for found in re.finditer(pattern, looked):
            offences.append(f"{name}:{looked.count(chr(10), 0, found.start()) + 1}: {reason}")
    if name.startswith(("core/", "ui/", "app/")):
        for found in NAMES.finditer(bare):
            offences.append(f"{name}:{bare.count(chr(10), 0, found.start()) + 1}: a name that says nothing: {found.group(0)}")
    if name.startswith("core/"):
        for line in core_new_without_owner(bare):
            offences.append(f"{name}:{line}: raw new in core")
    if name.startswith("ui/"):
        for line in ui_new_without_parent(bare):
            offences.append(f"{name}:{line}: new without a parent")
        for found in re.finditer(r"connect\s*\(([^;]*?)\[", bare):
            if found.group(1).count(",") < 3:
                offences.append(f"{name}:{bare.count(chr(10), 0, found.start()) + 1}: connect to a lambda without a receiver")
    if name.startswith("tests/unit/"):
        for found in REAL_HOST.finditer(code):
            if any(word in found.group(0) for word in ("ebay", "mercadoli", "amazon", "shopee", "rakuten", "yahoo")):
                continue  # addresses as data, never called: the transport of unit tests is a fake
            offences.append(f"{name}:{code.count(chr(10), 0, found.start()) + 1}: a real host in a test: {found.group(0)}")
    return offences


def check(root: Path):
    offences = []
    for file in sources.files(root, "core", "ui", "app", "tests/unit"):
        offences += check_file(file.relative_to(root).as_posix(), file.read_text(encoding="utf-8"))
    return offences
