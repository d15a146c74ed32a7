#!/usr/bin/env python3
"""Each check must catch its offender: a guard that sees nothing is worse than none."""
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import layers
import never
import sizes
import translations

OFFENDERS = [
    ("core/desk/a.cpp", "#include <QString>\n", "Qt in core"),
    ("core/sync/a.cpp", 'const char* q = "SELECT id FROM thread";\n', "SQL stands only"),
    ("core/sync/a.cpp", "#include <curl/curl.h>\n", "curl is used only"),
    ("core/desk/a.cpp", "auto& x = Thing::instance();\n", "global access"),
    ("ui/inbox/a.cpp", "connect(a, SIGNAL(x()), b, SLOT(y()));\n", "string connect"),
    ("ui/inbox/a.cpp", "connect(a, &A::x, [] {});\n", "without a receiver"),
    ("ui/inbox/a.cpp", "void f() { auto* w = new QWidget(); }\n", "new without a parent"),
    ("ui/thread/a.cpp", "view->setHtml(text);\n", "rich text"),
    ("core/sync/a.cpp", "auto n = std::chrono::system_clock::now();\n", "wall clock"),
    ("core/desk/a.cpp", "std::jthread worker;\n", "threads are made only"),
    ("core/net/a.cpp", "auto* p = new Thing;\n", "raw new"),
    ("core/net/a.cpp", "// TODO later\n", "left open"),
    ("core/net/a.cpp", "class CurlManager {};\n", "says nothing"),
    ("core/net/a.cpp", 'spdlog::info("{}", message.text);\n', "log statement"),
    ("tests/unit/a.cpp", "std::this_thread::sleep_for(1s);\n", "sleeping"),
]


def main() -> int:
    failed = 0
    for name, text, expected in OFFENDERS:
        if not any(expected in offence for offence in never.check_file(name, text)):
            print(f"not caught: {expected}: {text.strip()}")
            failed += 1
    innocent = 'class Writer {};\n// SELECT x FROM y is explained here\nconst char* s = "a new delete word";\n'
    if never.check_file("core/desk/a.cpp", innocent):
        print("an innocent file was accused:", never.check_file("core/desk/a.cpp", innocent))
        failed += 1
    if layers.may_include("core/desk", "core/net") or layers.may_include("core/marketplaces/ebay", "core/marketplaces/shopee"):
        print("the layer table lets a forbidden include pass")
        failed += 1
    if layers.may_include("ui/inbox", "ui/thread") or not layers.may_include("ui/shell", "ui/thread"):
        print("the layer table of ui is wrong")
        failed += 1
    with tempfile.TemporaryDirectory() as folder:
        bad = Path(folder) / "core/desk"
        bad.mkdir(parents=True)
        (bad / "a.cpp").write_text('#include "core/net/http.h"\n')
        if not layers.check(Path(folder)):
            print("a forbidden include was not caught")
            failed += 1
    with tempfile.TemporaryDirectory() as folder:
        mapper = Path(folder) / "core/marketplaces/shop"
        mapper.mkdir(parents=True)
        (mapper / "a.cpp").write_text('  action.whyNot = "Do it on their page.";\n')
        if not any("page_reasons" in offence for offence in translations.check(Path(folder))):
            print("a reason that the window cannot translate was not caught")
            failed += 1
    if not list(translations.half_width("时限,已到")) or list(translations.half_width("时限，已到 (SEC)")) or list(translations.half_width("规则(*.json)")):
        print("a half-width sign beside Chinese was not told from one that may stand")
        failed += 1
    long_function = "void f() {\n" + "  g();\n" * 70 + "}\n"
    if not sizes.check_file("core/a.cpp", long_function) or not sizes.check_file("core/a.cpp", "void f(int a, int b, int c, int d, int e, int g) {}\n"):
        print("a long function or parameter list was not caught")
        failed += 1
    print(f"{len(OFFENDERS) + 7 - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
