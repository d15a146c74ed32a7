"""Includes point one way: the layer table of the house."""
import re
from pathlib import Path

import sources

ALLOWED = {
    "core/domain": set(),
    "core/storage": {"core/domain"},
    "core/net": {"core/domain"},
    "core/sla": {"core/domain"},
    "core/compliance": {"core/domain"},
    "core/language": {"core/domain", "core/net"},
    "core/marketplaces": {"core/domain", "core/net"},
    "core/rules": {"core/domain", "core/sla", "core/language"},
    "core/integrations": {"core/domain", "core/net"},
    "core/team": {"core/domain", "core/storage"},
    "core/insight": {"core/domain", "core/storage", "core/sla"},
    "core/sync": {"core/domain", "core/storage", "core/marketplaces", "core/compliance", "core/rules", "core/sla", "core/language",
                  "core/integrations"},
    "core/desk": {"core/domain", "core/storage", "core/marketplaces", "core/compliance", "core/rules", "core/sla", "core/language",
                  "core/integrations", "core/sync", "core/insight", "core/team"},
}
UI_BASE = {"core/domain", "core/desk"}


def folder_of(path: str) -> str:
    """The layer a file or an include belongs to."""
    parts = path.split("/")
    if parts[:2] == ["core", "marketplaces"] and len(parts) > 3:
        return "/".join(parts[:3])
    if parts[0] in ("core", "ui"):
        return "/".join(parts[:2])
    return parts[0]


def may_include(user: str, used: str) -> bool:
    if user == used or user in ("app", "tests"):
        return True
    if user.startswith("core/marketplaces/"):
        return used in {"core/domain", "core/net", "core/marketplaces"}
    if user.startswith("core/"):
        return used in ALLOWED.get(user, set())
    if user in ("ui/models", "ui/common"):
        return used in UI_BASE | ({"ui/common"} if user == "ui/models" else set())
    if user == "ui/shell":
        return used.startswith("ui/") or used in UI_BASE
    if user.startswith("ui/"):
        return used in UI_BASE | {"ui/models", "ui/common"}
    return False


def check(root: Path):
    offences = []
    for file in sources.files(root, "core", "ui", "app"):
        name = file.relative_to(root).as_posix()
        user = folder_of(name)
        text = sources.strip_comments(file.read_text(encoding="utf-8"))
        for number, line in enumerate(text.split("\n"), 1):
            found = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            if not found:
                continue
            used = found.group(1)
            if used.startswith(("ui_", "moc_")) or used.endswith(".moc"):
                continue
            if not used.startswith(("core/", "ui/", "app/", "tests/")):
                offences.append(f"{name}:{number}: house includes are written from the root: {used}")
            elif not may_include(user, folder_of(used)):
                offences.append(f"{name}:{number}: {user} may not include {folder_of(used)} ({used})")
    return offences
