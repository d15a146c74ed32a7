"""Chinese and English are complete: no unfinished, empty or vanished entry, and every placeholder of the source survives."""
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def check(root: Path):
    offences = []
    for language in ("zh_CN",):
        for file in sorted((root / "translations").glob(f"*{language}.ts")):
            name = file.relative_to(root).as_posix()
            for message in ElementTree.parse(file).getroot().iter("message"):
                source = message.findtext("source") or ""
                translation = message.find("translation")
                forms = [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
                if translation.get("type") in ("unfinished", "obsolete", "vanished") or not all(forms):
                    offences.append(f"{name}:1: not translated: {source!r}")
                    continue
                for placeholder in re.findall(r"%(?:n|L?\d)", source):
                    if placeholder != "%n" and not all(placeholder in form for form in forms):
                        offences.append(f"{name}:1: {placeholder} is lost in the translation of {source!r}")
    return offences
