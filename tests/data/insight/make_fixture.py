#!/usr/bin/env python3
"""5,000 conversations and what figures they must give, counted here by other means than the program's.

  make_fixture.py            writes threads.txt and expected.json beside itself; the same bytes every time

threads.txt, one conversation a line: number store kind(q|o) is_live status(1 open, 4 closed) assignee tags | events
Events carry seconds since BASE: b buyer, h answer of the desk (:who), e answer on the platform's page, a automatic answer, c closed, n "no reply needed",
g assigned (:who), o opened, d draft begun, p Send pressed (:who), x an order of this buyer, and k why the wait that ended last was late (:cause).
A conversation that is not live came with an import: its messages are all that is known of it."""
import json
import random
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

BASE = datetime(2026, 1, 5, tzinfo=timezone.utc)
NOW = datetime(2026, 7, 1, tzinfo=timezone.utc)
SPAN = int((NOW - BASE).total_seconds())
STORES = {"amazon-us": ("amazon", "ATVPDKIKX0DER", "America/Los_Angeles"), "ebay-de": ("ebay", "EBAY_DE", "Europe/Berlin"),
          "rakuten-jp": ("rakuten", "JP", "Asia/Tokyo"), "ebay-us": ("ebay", "EBAY_US", "America/New_York")}
PEOPLE = ["li.wen", "wang.ming", "chen.jing"]
GROUPS = {"group:day": ["li.wen", "wang.ming"], "group:night": ["chen.jing", "li.wen"]}
TAGS = ["invoice", "logistics", "quality", "returns"]
CAUSES = ["answered-late", "assigned-late", "opened-late", "store-outage", "unassigned", "waited-to-send"]
HOUR, DAY = 3600, 86400
DUE, OWN, QUICK, ORDER = DAY, 2 * HOUR, DAY, 7 * DAY
BUCKETS = [5, 15, 30, 60, 120, 240, 480, 720, 1440]


def took(dice):
    """Seconds until an answer: mostly an hour or two, sometimes days."""
    return int(min(dice.lognormvariate(8.4, 1.5), 6 * DAY)) + 1


def conversation(dice, number):
    store = dice.choice(list(STORES))
    kind = "q" if dice.random() < 0.3 else "o"
    live = dice.random() < 0.6
    assignee = dice.choice(PEOPLE + [""])
    tags = sorted(dice.sample(TAGS, dice.choice([0, 0, 1, 1, 2])))
    events, at, closed, waiting, began = [], dice.randrange(SPAN - 2 * DAY), False, False, None
    for turn in range(dice.choice([1, 1, 1, 2, 2, 3, 4])):
        for _ in range(dice.choice([1, 1, 1, 2])):
            events.append(["b", at, ""])
            began = at if not waiting else began
            waiting, closed = True, False
            at += dice.randrange(30, 900)
        if dice.random() < 0.2:
            events.append(["a", at, ""])
            at += dice.randrange(1, 60)
        end = max(at + 1, began + took(dice))
        if end >= SPAN or (dice.random() < 0.04 and turn > 0):
            break
        fate = dice.random()
        if not live:
            events.append(["h", end, dice.choice(PEOPLE)])
        elif fate < 0.80:
            steps = sorted(dice.randrange(at, end) for _ in range(4)) if end - at > 4 else []
            for step, kind_of in zip(steps, "godp"):
                if kind_of == "p" or dice.random() < 0.7:
                    who = dice.choice(PEOPLE) if kind_of == "g" else ""
                    events.append([kind_of, step, who])
                    assignee = who or assignee
            answerer = assignee or dice.choice(PEOPLE)
            if not steps:
                events.append(["p", end - 1, answerer])
            for event in events:
                if event[0] == "p" and not event[2]:
                    event[2] = answerer
            events.append(["h", end, answerer])
        elif fate < 0.88:
            events.append(["e", end, ""])
        elif fate < 0.94:
            events.append(["n", end, ""])
        else:
            events.append(["c", end, ""])
            closed = True
        waiting = False
        if live and end - began >= DUE:
            events.append(["k", end, dice.choice(CAUSES)])
        at = end + dice.randrange(60, 3 * DAY)
        if live and not closed and dice.random() < 0.5:
            events.append(["c", at, ""])
            closed, at = True, at + dice.randrange(60, 5 * DAY)
        if at >= SPAN - DAY:
            break
    if kind == "q" and dice.random() < 0.35:
        events.append(["x", min(events[0][1] + dice.randrange(HOUR, 12 * DAY), SPAN - 1), ""])
    status = 4 if closed or (not live and dice.random() < 0.5) else 1
    return {"number": number, "store": store, "kind": kind, "live": live, "status": status, "assignee": assignee, "tags": tags,
            "events": sorted((event for event in events if event[1] < SPAN), key=lambda event: event[1])}


def line(c):
    events = " ".join(f"{kind}{at}" + (f":{what}" if what else "") for kind, at, what in c["events"])
    return f'{c["number"]} {c["store"]} {c["kind"]} {int(c["live"])} {c["status"]} {c["assignee"] or "-"} {",".join(c["tags"]) or "-"} | {events}'


def waits_of(c):
    """Every wait of one conversation, by the words of the definitions."""
    waits, closings, owner_changes = [], [], []
    for kind, at, what in c["events"]:
        running = waits[-1] if waits and waits[-1]["end"] is None else None
        if kind == "b" and running is None:
            waits.append({"start": at, "end": None, "how": None, "auto": None, "steps": {}, "cause": "", "agent": "", "c": c})
        elif kind in "hen" and running:
            running.update(end=at, how=kind, agent=what)
        elif kind == "a" and running and running["auto"] is None:
            running["auto"] = at
        elif kind == "c":
            closings.append(at)
            if running:
                running.update(end=at, how="c")
        elif kind in "godp" and running:
            running["steps"].setdefault(kind, at)
        elif kind == "k" and waits:
            waits[-1]["cause"] = what
        if kind == "g":
            owner_changes.append((at, what))
    owners = []
    for wait in waits:
        owner = ""
        for at, who in owner_changes:
            if wait["end"] is None or at <= wait["end"]:
                owner = who
        owners.append(owner)
    last_message = max(at for kind, at, _ in c["events"] if kind in "bhea")
    if waits and waits[-1]["end"] is None and c["status"] == 4 and not closings:
        waits[-1].update(end=last_message, how="c", late_known=True)
    for place, wait in enumerate(waits):
        wait["place"] = place
        wait["holder"] = owners[place] if owner_changes else c["assignee"]
        before = [at for at in closings if place and waits[place - 1]["start"] <= at <= wait["start"]]
        wait["reopened"] = bool(before)
        wait["answered"] = wait["how"] in ("h", "e")
        wait["desk"] = wait["how"] == "h" and c["live"]
    for place, wait in enumerate(waits):
        wait["resolved"] = None
        if place and not wait["reopened"]:
            continue
        following = next((other["start"] for other in waits[place + 1:] if other["reopened"]), None)
        inside = [at for at in closings if at >= wait["start"] and (following is None or at <= following)]
        if inside:
            wait["resolved"] = inside[0]
        elif following is None and c["status"] == 4:
            wait["resolved"] = last_message
    orders = [at for kind, at, _ in c["events"] if kind == "x"]
    for wait in waits:
        wait["presale"] = wait["place"] == 0 and c["kind"] == "q"
        wait["ordered"] = wait["presale"] and any(0 <= at - wait["start"] <= ORDER for at in orders)
    return waits


def percentile(values, share):
    ordered = sorted(values)
    place = Fraction(len(ordered) - 1) * share
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    exact = 1000 * (ordered[low] + (ordered[high] - ordered[low]) * (place - low))
    return int(exact + Fraction(1, 2))


def spread(values):
    if not values:
        return {"count": 0}
    mean = Fraction(1000 * sum(values), len(values))
    return {"count": len(values), "median": percentile(values, Fraction(1, 2)), "p90": percentile(values, Fraction(9, 10)), "mean": int(mean + Fraction(1, 2))}


def share(members):
    members = list(members)
    return [sum(members), len(members)]


def elapsed(wait):
    return (SPAN if wait["end"] is None else wait["end"]) - wait["start"]


def figures(waits):
    answered = [w for w in waits if w["answered"]]
    staged = [w for w in waits if w["desk"]]
    stages = [0] * 5
    for w in staged:
        edge = w["start"]
        for place, step in enumerate("godp"):
            reached = min(max(w["steps"].get(step, edge), edge), w["end"])
            stages[place] += 1000 * (reached - edge)
            edge = reached
        stages[4] += 1000 * (w["end"] - edge)
    return {"waits": len(waits), "open": sum(w["end"] is None for w in waits),
            "overdue": sum(w["end"] is None and w["c"]["live"] and elapsed(w) >= DUE for w in waits),  # no clock runs for what was imported and still waits
            "reopened": sum(w["reopened"] for w in waits), "endedSilently": sum(w["end"] is not None and not w["answered"] for w in waits),
            "answeredInADay": share(w["answered"] and elapsed(w) < QUICK for w in waits if w["answered"] or elapsed(w) >= QUICK),
            "late": share(elapsed(w) >= DUE for w in waits if w["end"] is not None or elapsed(w) >= DUE),
            "overOwnTarget": share(elapsed(w) >= OWN for w in waits if w["end"] is not None or elapsed(w) >= OWN),
            "ordered": share(w["ordered"] for w in waits if w["presale"]),
            "first": spread([elapsed(w) for w in answered if w["place"] == 0]), "next": spread([elapsed(w) for w in answered if w["place"] > 0]),
            "resolution": spread([w["resolved"] - w["start"] for w in waits if w["resolved"] is not None]),
            "automatic": spread([w["auto"] - w["start"] for w in waits if w["auto"] is not None]),
            "staged": len(staged), "stages": stages, "stagedTotal": sum(1000 * (w["end"] - w["start"]) for w in staged)}


def local(wait):
    zone = ZoneInfo(STORES[wait["c"]["store"]][2])
    return (BASE + timedelta(seconds=wait["start"])).astimezone(zone)


def keys(wait, grouping):
    c = wait["c"]
    person = (wait["agent"] if wait["answered"] else "") or wait["holder"]
    return {"store": lambda: [c["store"]], "marketplace": lambda: [STORES[c["store"]][0]], "site": lambda: [STORES[c["store"]][1]],
            "agent": lambda: [person], "group": lambda: [g for g, members in GROUPS.items() if person in members],
            "tag": lambda: c["tags"] or [""], "day": lambda: [local(wait).strftime("%Y-%m-%d")], "hour": lambda: [local(wait).strftime("%H")],
            "weekday": lambda: [str(local(wait).isoweekday())]}[grouping]()


def grouped(waits, grouping):
    found = {}
    for wait in waits:
        for key in keys(wait, grouping):
            found.setdefault(key, []).append(wait)
    return {key: figures(members) for key, members in sorted(found.items())}


def is_late(wait):
    return elapsed(wait) >= DUE


def heat(waits):
    cells = {}
    for wait in waits:
        cell = cells.setdefault(f"{local(wait).isoweekday()} {local(wait).hour}", [0, 0])
        cell[0] += 1
        cell[1] += is_late(wait)
    return cells


def distribution(waits):
    counts = [0] * (len(BUCKETS) + 1)
    for wait in waits:
        if wait["place"] == 0 and wait["answered"]:
            counts[sum(elapsed(wait) >= 60 * bound for bound in BUCKETS)] += 1
    return counts


def backlog(waits, first, last, step):
    points, at = [], first + step
    while at <= last:
        open_then = [w for w in waits if w["start"] <= at and (w["end"] is None or w["end"] > at)]
        points.append([at, len(open_then), sum(w["start"] + DUE <= at and (w["end"] is not None or w["c"]["live"]) for w in open_then)])
        at += step
    return points


def main():
    dice = random.Random(5000)
    conversations = [conversation(dice, number) for number in range(1, 5001)]
    folder = Path(__file__).parent
    (folder / "threads.txt").write_text("\n".join(map(line, conversations)) + "\n", encoding="utf-8")
    waits = [wait for c in conversations for wait in waits_of(c)]
    causes = {}
    for wait in filter(is_late, waits):
        causes[wait["cause"]] = causes.get(wait["cause"], 0) + 1
    month = [100 * DAY, 128 * DAY]
    in_month = [w for w in waits if month[0] <= w["start"] < month[1]]
    worst = sorted(filter(is_late, waits), key=lambda w: (-(elapsed(w) - DUE), -w["start"], -w["c"]["number"]))[:50]
    expected = {"waits": len(waits), "total": figures(waits), "heat": heat(waits), "distribution": distribution(waits), "causes": causes,
                "groups": {g: grouped(waits, g) for g in ("store", "site", "marketplace", "agent", "group", "tag", "hour", "weekday")},
                "days": {key: [value["waits"], *value["late"]] for key, value in grouped(waits, "day").items()},
                "backlog": backlog(waits, 0, SPAN, 7 * DAY),
                "month": {"from": month[0], "to": month[1], "total": figures(in_month), "backlog": backlog(waits, *month, DAY)},
                "worst": [[w["c"]["number"], w["start"], 1000 * (elapsed(w) - DUE), w["agent"], w["holder"], w["cause"]] for w in worst]}
    (folder / "expected.json").write_text(json.dumps(expected, indent=None, separators=(",", ":"), sort_keys=True) + "\n", encoding="utf-8")
    print(len(waits), expected["total"])


if __name__ == "__main__":
    main()
