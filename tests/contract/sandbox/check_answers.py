#!/usr/bin/env python3
"""Checks the sandbox's answers against the platforms' own descriptions.

    python3 tests/contract/sandbox/check_answers.py --specs DIR [--sandbox PROGRAM]

DIR holds ebay/*.json and mercado-libre/openapi.json (OpenAPI 3). The sandbox is started on a free port with its built-in
world; every call below is made, also after writing into it, and each answer is validated against the response schema of its
operation and status. Fields the description does not know are reported, too. Exit code 1 when there is a violation.
Needs python3-jsonschema.
"""
import argparse
import base64
import json
import pathlib
import re
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

try:
    import jsonschema
except ImportError:
    sys.exit("python3-jsonschema is missing: apt-get install python3-jsonschema")

ROOT = pathlib.Path(__file__).resolve().parents[3]

# The Mercado Libre description is composed from documentation examples. Where a field was null in all examples of an operation
# it became a nullable string; the examples of other operations show what it holds otherwise.
KNOWN_GAPS = {"answer": dict, "message_attachments": (list, type(None))}


def shape(error):
    """What a violation is about, without indices and values."""
    names = tuple(part for part in error.absolute_path if isinstance(part, str))
    detail = error.message if error.validator == "additionalProperties" else type(error.instance).__name__
    return names, error.validator, detail


class Description:
    def __init__(self, path, base):
        self.document = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        self.base = base
        self.used = set()

    def operation(self, method, path):
        literal = [(p, o) for p, o in self.document["paths"].items() if self.fits(p, path)]
        literal.sort(key=lambda one: one[0].count("{"))
        for pattern, item in literal:
            if method.lower() in item:
                return pattern, item[method.lower()]
        return None, None

    @staticmethod
    def fits(pattern, path):
        expression = re.sub(r"\{[^}]+\}", "[^/]+", pattern.rstrip("/"))
        return re.fullmatch(expression, path.rstrip("/")) is not None

    def resolved(self, node):
        while "$ref" in node:
            target = self.document
            for part in node["$ref"].lstrip("#/").split("/"):
                target = target[part]
            node = target
        return node

    def schema(self, node, closed):
        """JSON Schema of an OpenAPI 3.0 schema: nullable translated, unknown fields refused when closed."""
        node = self.resolved(node)
        out = {k: v for k, v in node.items() if k in ("type", "enum", "required", "minimum", "maximum", "maxLength")}
        if "properties" in node:
            out["properties"] = {k: self.schema(v, closed) for k, v in node["properties"].items()}
            if closed and node["properties"]:
                out["additionalProperties"] = False
        if "items" in node:
            out["items"] = self.schema(node["items"], closed)
        if node.get("nullable") and "type" in out:
            out["type"] = [out["type"], "null"]
        return out


class Checker:
    def __init__(self, address):
        self.address = address
        self.violations = []
        self.checked = 0
        self.tokens = {}
        self.stores = {one["id"]: one for one in self.http("GET", address + "/_control/stores")[1]["stores"]}

    def http(self, method, url, body=None, headers=None):
        request = urllib.request.Request(url, body, headers or {}, method=method)
        try:
            with urllib.request.urlopen(request) as answer:
                status, text = answer.status, answer.read()
        except urllib.error.HTTPError as error:
            status, text = error.code, error.read()
        try:
            return status, json.loads(text) if text else None
        except ValueError:
            return status, text

    def token(self, store, description):
        credentials = self.stores[store]["credentials"]
        form = {"grant_type": "refresh_token", "refresh_token": credentials["refreshToken"]}
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        if self.stores[store]["marketplace"] == "ebay":
            pair = credentials["clientId"] + ":" + credentials["clientSecret"]
            headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
            path = "/identity/v1/oauth2/token"
        else:
            form.update(client_id=credentials["clientId"], client_secret=credentials["clientSecret"])
            path = "/oauth/token"
        url = self.stores[store]["endpoints"]["auth"] + path
        status, body = self.http("POST", url, urllib.parse.urlencode(form).encode(), headers)
        if description:
            self.validate(description, "POST", path, status, body)
        self.tokens[store] = body["access_token"]

    def call(self, store, description, method, path, query=None, body=None):
        url = self.stores[store]["endpoints"]["api"] + description.base + path
        if query:
            url += "?" + urllib.parse.urlencode(query)
        headers = {"Authorization": "Bearer " + self.tokens[store]}
        payload = None
        if body is not None:
            payload = json.dumps(body).encode()
            headers["Content-Type"] = "application/json"
        status, answer = self.http(method, url, payload, headers)
        self.validate(description, method, path, status, answer)
        return answer

    def validate(self, description, method, path, status, answer):
        self.checked += 1
        place = f"{method} {path} -> {status}"
        pattern, operation = description.operation(method, path)
        if operation is None:
            self.violations.append(f"{place}: the description has no such operation")
            return
        description.used.add((method, pattern))
        response = operation["responses"].get(str(status))
        if response is None:
            self.violations.append(f"{place}: the description has no such status")
            return
        content = description.resolved(response).get("content", {}).get("application/json")
        if content is None:
            return
        validator = jsonschema.Draft7Validator(description.schema(content["schema"], closed=True))
        # What the description's own examples do as well is a gap of its schema.
        examples = [one["value"] for one in content.get("examples", {}).values()]
        gaps = {shape(error) for one in examples for error in validator.iter_errors(one)}
        for error in validator.iter_errors(answer):
            field = next((str(p) for p in reversed(error.absolute_path) if isinstance(p, str)), "")
            if shape(error) in gaps or (field in KNOWN_GAPS and isinstance(error.instance, KNOWN_GAPS[field])):
                continue
            where = "/".join(str(p) for p in error.absolute_path)
            self.violations.append(f"{place}: {where}: {error.message[:200]}")


def ebay(checker, specs):
    message = Description(specs / "ebay/commerce_message_v1_oas3.json", "/commerce/message/v1")
    orders = Description(specs / "ebay/sell_fulfillment_v1_oas3.json", "/sell/fulfillment/v1")
    identity = Description(specs / "ebay/commerce_identity_v1_oas3.json", "/commerce/identity/v1")
    for store in [one for one, file in checker.stores.items() if file["marketplace"] == "ebay"]:
        checker.token(store, None)
        for kind in ("FROM_MEMBERS", "FROM_EBAY"):
            listed = checker.call(store, message, "GET", "/conversation", {"conversation_type": kind, "limit": 50})
            for row in listed["conversations"][:15]:
                checker.call(store, message, "GET", "/conversation/" + row["conversationId"], {"conversation_type": kind})
        thread = checker.call(store, message, "GET", "/conversation", {"conversation_type": "FROM_MEMBERS"})["conversations"][0]
        key = {"conversationId": thread["conversationId"], "conversationType": "FROM_MEMBERS"}
        checker.call(store, message, "GET", "/conversation", {"conversation_type": "FROM_MEMBERS", "limit": 51})
        checker.call(store, message, "POST", "/send_message", None, {"conversationId": key["conversationId"], "messageText": "Hello"})
        checker.call(store, message, "POST", "/send_message", None, {"conversationId": key["conversationId"]})
        checker.call(store, message, "POST", "/update_conversation", None, dict(key, read=True))
        checker.call(store, message, "POST", "/bulk_update_conversation", None,
                     {"conversations": [dict(key, conversationStatus="READ")]})
        listed = checker.call(store, orders, "GET", "/order", {"filter": "lastmodifieddate:[2020-01-01T00:00:00.000Z..]", "limit": 200})
        checker.call(store, orders, "GET", "/order", {"limit": 999})
        for row in listed["orders"][:10]:
            checker.call(store, orders, "GET", "/order/" + row["orderId"])
            checker.call(store, orders, "GET", "/order/" + row["orderId"] + "/shipping_fulfillment")
        checker.call(store, identity, "GET", "/user/")
    return [message, orders, identity]


def messages_of(checker, store, description, user):
    """Threads, an answer, a refusal and a moderated text; plain family."""
    tag = {"tag": "post_sale"}
    unread = checker.call(store, description, "GET", "/messages/unread", dict(tag, role="seller"))
    for row in unread["results"][:10]:
        thread = checker.call(store, description, "GET", "/messages" + row["resource"], dict(tag, mark_as_read="false"))
        checker.call(store, description, "GET", "/messages/unread" + row["resource"], tag)
        first = thread["messages"][-1]
        checker.call(store, description, "GET", "/messages/" + first["id"], tag)
        for text in ("Hola, sale hoy.", "Hablemos por WhatsApp", "你好"):
            body = {"from": {"user_id": str(user)}, "to": {"user_id": str(first["from"]["user_id"])}, "text": text}
            checker.call(store, description, "POST", "/messages" + row["resource"] + "?tag=post_sale", None, body)


def mercado_libre(checker, specs):
    api = Description(specs / "mercado-libre/openapi.json", "")
    plain_operation = api.operation
    api.operation = lambda method, path: plain_operation(method, path.split("?")[0])
    for store, file in checker.stores.items():
        if file["marketplace"] != "mercado-libre":
            continue
        user = file["credentials"]["userId"]
        checker.token(store, api)
        family = "/marketplace" if file["site"] == "CBT" else ""
        checker.call(store, api, "GET", "/users/me")
        query = {"seller_id": user, "limit": 50} if family else {"seller_id": user, "limit": 50, "api_version": 4}
        questions = checker.call(store, api, "GET", family + "/questions/search", query)["questions"]
        for row in questions[:10]:
            checker.call(store, api, "GET", f"{family}/questions/{row['id']}", None if family else {"api_version": 4})
        still_open = [row for row in questions if row["status"] == "UNANSWERED"]
        checker.call(store, api, "POST", family + "/answers", None, {"question_id": still_open[0]["id"], "text": "Sí."})
        checker.call(store, api, "POST", family + "/answers", None, {"question_id": still_open[0]["id"], "text": "Sí."})
        orders = checker.call(store, api, "GET", family + "/orders/search", {"seller": user})["results"]
        for row in orders[:10]:
            checker.call(store, api, "GET", f"/orders/{row['id']}")
            checker.call(store, api, "GET", f"/packs/{row['pack_id']}")
            checker.call(store, api, "GET", f"/shipments/{row['shipping']['id']}")
            checker.call(store, api, "GET", f"/shipments/{row['shipping']['id']}/sla")
            checker.call(store, api, "GET", f"/items/{row['order_items'][0]['item']['id']}")
        checker.call(store, api, "GET", "/post-purchase/v1/claims/search", {"status": "opened"})
        if family:
            for row in checker.call(store, api, "GET", "/marketplace/messages/unread")["results"][:10]:
                path = "/marketplace/messages" + row["resource"]
                thread = checker.call(store, api, "GET", path)
                checker.call(store, api, "GET", "/marketplace/messages/" + thread["messages"][0]["id"])
                checker.call(store, api, "POST", path, None, {"text": "Your order ships today."})
            continue
        messages_of(checker, store, api, user)
        checker.call(store, api, "DELETE", f"/questions/{still_open[1]['id']}")
        checker.call(store, api, "GET", f"/users/{user}/questions/response_time")
        quiet = [row for row in orders if checker.call(store, api, "GET", f"/messages/packs/{row['pack_id']}/sellers/{user}",
                                                       {"tag": "post_sale", "mark_as_read": "false"})["paging"]["total"] == 0]
        for row in quiet[:3]:
            guide = f"/messages/action_guide/packs/{row['pack_id']}"
            checker.call(store, api, "GET", guide, {"tag": "post_sale"})
            checker.call(store, api, "GET", guide + "/caps_available", {"tag": "post_sale"})
            for _ in range(2):
                checker.call(store, api, "POST", guide + "/option?tag=post_sale", None, {"option_id": "SEND_INVOICE_LINK", "text": "Factura lista."})
    return [api]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--specs", required=True, type=pathlib.Path)
    arguments.add_argument("--sandbox", default=str(ROOT / "build/dev/bin/inquirydesk-sandbox"))
    options = arguments.parse_args()
    process = subprocess.Popen([options.sandbox, "--no-live"], stdout=subprocess.PIPE, text=True)
    try:
        address = process.stdout.readline().split(" on ")[1].strip()
        checker = Checker(address)
        descriptions = ebay(checker, options.specs) + mercado_libre(checker, options.specs)
    finally:
        process.terminate()
        process.wait(10)
    grouped = {}
    for text in checker.violations:
        grouped.setdefault(re.sub(r"\d{3,}|/[0-9]+(?=[/:])|[0-9a-f]{32}|\d\d-\d{5}-\d{5}", "N", text), []).append(text)
    for texts in grouped.values():
        print(f"{len(texts)} x {texts[0]}")
    operations = sum(len(one.used) for one in descriptions)
    print(f"{checker.checked} answers of {operations} operations checked, {len(checker.violations)} violations")
    return 1 if checker.violations else 0


if __name__ == "__main__":
    sys.exit(main())
