"""Chinese is complete: no unfinished, empty or vanished entry. Japanese and Spanish are started and may have gaps, shown in English.
Chinese has full-width signs beside its words. In each of them whatever is translated keeps every placeholder of its source and invents none. The reasons that connectors give for a step on a
platform's own page are known to the window, which shows them in the reader's language."""
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

COMPLETE = ("zh_CN",)
STARTED = ("ja", "es")


def lost_or_invented(source, forms):
    wanted = set(re.findall(r"%(?:n|L?\d)", source))
    for form in forms:
        there = set(re.findall(r"%(?:n|L?\d)", form))
        yield from ((p, "is lost") for p in sorted(wanted - there - {"%n"}))
        yield from ((p, "is invented") for p in sorted(there - wanted))


# Where a reader types or reads the sign as it stands: addresses, and the line of a contact.
AS_TYPED = ("主机:端口", "客服热线: ", "名称: ")


def half_width(form):
    """Latin signs beside Chinese words: there they are full-width. Patterns of file names keep theirs."""
    for typed in AS_TYPED:
        form = form.replace(typed, "")
    if "(*." in form:
        return
    yield from re.findall(r"[\u3400-\u9fff][,:;!?(]|[,:;!?)][\u3400-\u9fff]", form)


def unknown_page_reasons(root: Path):
    known_file = root / "ui/common/page_reasons.cpp"
    known = known_file.read_text(encoding="utf-8") if known_file.exists() else ""
    for file in sorted((root / "core/marketplaces").rglob("*.cpp")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if not re.search(r'\bonPage\(|\bOnPage\{|whyNot = ', line):
                continue
            for sentence in re.findall(r'"([A-Za-z](?:[^"\\]|\\.)* (?:[^"\\]|\\.)*)"', line):
                if sentence not in known:
                    yield f"{file.relative_to(root).as_posix()}:{number}: not among the sentences of ui/common/page_reasons.cpp: {sentence!r}"


def check(root: Path):
    offences = list(unknown_page_reasons(root))
    for language in COMPLETE + STARTED:
        for file in sorted((root / "translations").glob(f"*{language}.ts")):
            name = file.relative_to(root).as_posix()
            for message in ElementTree.parse(file).getroot().iter("message"):
                source = message.findtext("source") or ""
                translation = message.find("translation")
                forms = [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
                if translation.get("type") in ("unfinished", "obsolete", "vanished") or not all(forms):
                    if language in COMPLETE or translation.get("type") != "unfinished":
                        offences.append(f"{name}:1: not translated: {source!r}")
                    continue
                for found in (f for form in forms for f in half_width(form)) if language == "zh_CN" else ():
                    offences.append(f"{name}:1: a half-width sign beside Chinese, {found!r}, in the translation of {source!r}")
                for placeholder, what in lost_or_invented(source, forms):
                    offences.append(f"{name}:1: {placeholder} {what} in the translation of {source!r}")
    return offences
