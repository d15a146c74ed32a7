#!/usr/bin/python3
"""Writes the messages of tests/data/rules and what rules must do with them.

What is expected is worked out here, by a matcher of a few lines that shares nothing with the program: topics and tempers are known from the sentence a
message was made of, words are found by their own rule, hours by the zoneinfo of Python. Run it again after a change."""
import csv
import json
import pathlib
import random
import re
import unicodedata
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from sentences import BROKEN, HUMAN, TOPICS

HERE = pathlib.Path(__file__).parent
LANGUAGES = ("en", "es", "ja", "zh")
STORES = {
    "us": {"site": "EBAY_US", "zone": "America/Los_Angeles", "week": {day: [["09:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}},
    "mx": {"site": "EBAY_MX", "zone": "America/Mexico_City", "week": {day: [["09:00", "13:00"], ["15:00", "19:00"]] for day in ("mon", "tue", "wed", "thu", "fri", "sat")}},
    "jp": {"site": "EBAY_JP", "zone": "Asia/Tokyo", "week": {day: [["10:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}},
}
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def folded(text):
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not 0x300 <= ord(c) <= 0x36F)
    return unicodedata.normalize("NFKC", plain).casefold()


def says(text, phrase):
    if phrase.isascii() or folded(phrase).isascii():
        return re.search(r"(?<!\w)" + re.escape(folded(phrase)) + r"(?!\w)", folded(text), re.ASCII) is not None
    return folded(phrase) in folded(text)


def is_open(message):
    store = STORES[message["store"]]
    here = message["at"].astimezone(ZoneInfo(store["zone"]))
    now = here.strftime("%H:%M")
    return any(start <= now < end for start, end in store["week"].get(DAYS[here.weekday()], []))


def minute_of_day(message):
    here = message["at"].astimezone(ZoneInfo(STORES[message["store"]]["zone"]))
    return here.hour * 60 + here.minute


def holds(condition, message, tags):
    kind = condition["is"]
    values = condition.get("values", [])
    low, high = condition.get("atLeast"), condition.get("atMost")
    if kind in ("all", "any"):
        good = (all if kind == "all" else any)(holds(part, message, tags) for part in condition["of"])
    elif kind == "words":
        good = any(says(message["text"], value) for value in values)
    elif kind == "pattern":
        good = any(re.search(value, message["text"], re.ASCII | re.IGNORECASE) for value in values)
    elif kind == "service-hours":
        good = ("open" if is_open(message) else "closed") in values
    elif kind == "time-of-day":
        minute = minute_of_day(message)
        good = low <= minute <= high if low <= high else minute >= low or minute <= high
    elif kind == "order-value":
        good = message["value"] is not None and message["currency"] == condition["currency"] and message["value"] >= low
    elif kind == "tag":
        good = any(value in tags for value in values)
    elif kind == "first-message":
        good = message["first"]
    else:
        good = {"store": message["store"], "site": STORES[message["store"]]["site"], "language": message["language"], "kind": message["kind"],
                "order-state": message["state"]}[kind] in values
    return good != condition.get("not", False)


def acted(rules, message):
    """(tags, owner, answer) of one message."""
    tags, owner, answer = set(), "", ""
    for rule in rules:
        if not holds(rule["when"], message, tags):
            continue
        for action in rule["then"]:
            if action["do"] == "tag":
                tags.add(action["value"])
            elif action["do"] == "assign":
                owner = owner or action["value"]
            elif action["do"] == "answer":
                answer = answer or action["value"]
        if rule.get("stopAfter"):
            break
    return tags, owner, answer


def where(kind, *values, **more):
    return {"is": kind, "values": list(values), **more}


def numbers(kind, **more):
    return {"is": kind, **more}


def rule(name, parts, then, **more):
    return {"id": name, "title": name, "when": {"is": "all", "of": parts}, "then": then, "state": "live", **more}


def words(topic):
    return where("words", *TOPICS[topic]["words"])


def answer_rules():
    def answers(number, *parts):
        return rule(f"r{number:02}", list(parts), [{"do": "answer", "value": f"t{number:02}"}])
    return [
        answers(1, words("invoice"), where("store", "us")),
        answers(2, words("invoice"), where("language", "es")),
        answers(3, words("invoice")),
        answers(4, words("size"), where("kind", "question")),
        answers(5, words("size"), where("language", "ja")),
        answers(6, words("size"), where("store", "mx")),
        answers(7, where("pattern", r"\b\d{3}-\d{4}\b"), where("service-hours", "open")),
        answers(8, words("stock"), numbers("time-of-day", atLeast=22 * 60, atMost=6 * 60 - 1)),
        answers(9, words("stock"), where("language", "zh")),
        answers(10, words("stock"), where("store", "us", **{"not": True})),
        answers(11, words("discount"), {"is": "first-message"}, where("kind", "question")),
        answers(12, words("discount"), where("kind", "order-message")),
        answers(13, words("tracking"), where("order-state", "shipped")),
        answers(14, words("tracking"), where("order-state", "paid")),
        answers(15, words("gift"), numbers("order-value", atLeast=200, currency="USD")),
        answers(16, words("gift")),
        answers(17, words("colour"), where("site", "EBAY_MX")),
        answers(18, words("colour"), where("language", "en", "ja")),
        answers(19, where("service-hours", "closed"), where("store", "jp")),
        answers(20, where("service-hours", "closed")),
    ]


def tag_rules():
    def tags(number, tag, *parts, **more):
        return rule(f"tag-{number:02}", list(parts), [{"do": "tag", "value": tag}], **more)
    return [
        tags(1, "invoice", words("invoice")),
        tags(2, "mexico", where("store", "mx")),
        tags(3, "japan", where("site", "EBAY_JP")),
        tags(4, "pre-sale", where("kind", "question")),
        tags(5, "spanish", where("language", "es")),
        tags(6, "on-its-way", where("order-state", "shipped")),
        tags(7, "ship-it", words("tracking"), where("order-state", "paid")),
        tags(8, "quality", where("words", *BROKEN), stopAfter=True),
        tags(9, "us-invoice", where("tag", "invoice"), where("store", "us")),
        tags(10, "size-help", words("size"), where("language", "zh", **{"not": True}), where("kind", "order-message")),
    ]


def routing_rules():
    def gives(number, to, *parts):
        return rule(f"route-{number}", list(parts), [{"do": "assign", "value": to}])
    return [{**each, "stopAfter": False} for each in tag_rules()] + [
        gives(1, "qin", where("tag", "quality")),
        gives(2, "group:finance", where("tag", "invoice", "us-invoice")),
        gives(3, "sato", where("store", "jp")),
        gives(4, "group:latam", where("tag", "spanish")),
        gives(5, "group:presale", where("kind", "question")),
        gives(6, "group:rest"),
    ]


def message(number, picked, at, thread=None):
    language, text, store, kind, state = picked
    value = None if state == "" else random.choice((15, 80, 199, 200, 450))
    return {"id": f"m{number:04}", "thread": thread or f"t{number:04}", "store": store, "kind": kind, "language": language, "at": at, "text": text,
            "state": state, "value": value, "currency": "" if value is None else random.choice(("USD", "USD", "MXN")), "first": thread is None}


def pick(parts):
    language = random.choice(LANGUAGES)
    topics = random.sample([topic for topic in TOPICS if topic != "hello"], parts) if parts else ["hello"]
    kind = random.choice(("question", "order-message", "order-message"))
    state = random.choice(("paid", "shipped", "delivered")) if kind == "order-message" else ""
    return [language, " ".join(TOPICS[topic][language] for topic in topics), random.choice(sorted(STORES)), kind, state]


def answer_messages():
    """500 messages of one week with the change to summer time in it: 430 of people with something simple, 35 that only a person may answer, 35 second
    ones in a conversation that still waits."""
    begin = datetime(2026, 3, 5, tzinfo=timezone.utc)
    moments = [begin + timedelta(minutes=minute) for minute in sorted(random.sample(range(7 * 24 * 60), 500))]
    humans = set(random.sample(range(500), 35))
    seconds = set(random.sample([n for n in range(60, 500) if n not in humans], 35))
    made, single = [], []
    for number, at in enumerate(moments):
        picked = pick(random.choice((0, 1, 1, 1, 2)))
        if number in humans:
            picked[1] = random.choice(HUMAN[picked[0]]) + (" " + picked[1] if random.random() < 0.5 else "")
        if number in seconds:
            first = single.pop(random.randrange(len(single)))
            picked = [first["language"], picked[1], first["store"], first["kind"], first["state"]]
            picked[1] = TOPICS["hello"][first["language"]] + " " + TOPICS[random.choice(sorted(TOPICS))][first["language"]]
            made.append({**message(number, picked, at, first["thread"]), "value": first["value"], "currency": first["currency"], "human": True})
            continue
        made.append({**message(number, picked, at), "human": number in humans})
        # A person has had a day to answer; what waits longer than the cap's period is not asked here.
        single = [each for each in single if at - each["at"] < timedelta(hours=20)]
        if number not in humans:
            single.append(made[-1])
    return made


def tag_messages():
    minute = datetime(2026, 3, 4, 9, 0, tzinfo=timezone.utc)
    made = []
    for number in range(1000):
        picked = pick(random.choice((0, 1, 1, 2)))
        if random.random() < 0.1:
            picked[1] = HUMAN[picked[0]][0] + " " + picked[1]
        made.append(message(number, picked, minute + timedelta(milliseconds=60 * number)))
    return made


def stamp(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03}Z"


def write_messages(name, messages):
    with open(HERE / name, "w", encoding="utf-8", newline="\n") as out:
        for each in messages:
            out.write("\t".join((each["id"], each["thread"], each["store"], each["kind"], each["state"], "" if each["value"] is None else str(each["value"]), each["currency"],
                                 stamp(each["at"]), each["text"])) + "\n")


def write_csv(name, header, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)


def write_rules(name, rules):
    (HERE / name).write_text(json.dumps({"rules": rules}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main():
    random.seed(20260305)
    hours = {key: {"id": f"store:{key}", "timeZone": store["zone"], "week": store["week"]} for key, store in STORES.items()}
    (HERE / "stores.json").write_text(json.dumps({key: {"site": store["site"], "zone": store["zone"], "hours": hours[key]} for key, store in STORES.items()}, indent=1) + "\n", encoding="utf-8")

    answers, messages = answer_rules(), answer_messages()
    write_rules("answer_rules.json", answers)
    write_messages("answer_messages.tsv", messages)
    rows = []
    for each in messages:
        answer = "" if each["human"] else acted(answers, each)[2]
        rows.append((each["id"], answer, each["language"] if answer else ""))
    write_csv("answers_expected.csv", ("message", "template", "language"), rows)

    tags, routes, messages = tag_rules(), routing_rules(), tag_messages()
    write_rules("tag_rules.json", tags)
    write_rules("routing_rules.json", routes)
    write_messages("tag_messages.tsv", messages)
    write_csv("tags_expected.csv", ("message", "tags"), [(each["id"], ";".join(sorted(acted(tags, each)[0]))) for each in messages])
    write_csv("owners_expected.csv", ("message", "owner"), [(each["id"], acted(routes, each)[1]) for each in messages])


if __name__ == "__main__":
    main()
