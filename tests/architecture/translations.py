"""Chinese is complete: no unfinished, empty or vanished entry. Japanese and Spanish are started and may have gaps, shown in English.
In each of them whatever is translated keeps every placeholder of its source and invents none."""
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


def check(root: Path):
    offences = []
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
                for placeholder, what in lost_or_invented(source, forms):
                    offences.append(f"{name}:1: {placeholder} {what} in the translation of {source!r}")
    return offences
