#!/usr/bin/python3
"""A mail server that keeps what it gets and misbehaves on demand: smtp_sink.py FOLDER [--tls|--starttls] [--cert F --key F] [--auth] [--only MECHANISM] [--size N]

Speaks with its starter in lines of JSON. It says {"port": n} first, then one line for each event:
{"event": "stored", "file": name, "from": a, "to": [...]}, {"event": "closed"}, {"event": "auth", "mechanism": m, "user": u}, {"event": "ehlo", "name": n}.
It reads what to do with the coming mails, one line each: {"at": "mail"|"rcpt"|"data"|"dot"|"auth", "do": action}, where the action is
"451 4.7.1 text" (that reply), "drop" (at once), "drop-inside" (after the first bytes of the mail), "drop-stored" (the mail is kept, no reply),
"hang" (no reply at all), "hang-stored" or "slow-stored" (kept, a reply after three seconds). Without a line, mails are accepted. It ends with its input."""
import argparse
import asyncio
import base64
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword, auth_mechanism, MISSING


def say(**event):
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


class Script:
    def __init__(self):
        self.steps = []

    def take(self, at):
        if self.steps and self.steps[0]["at"] == at:
            return self.steps.pop(0)["do"]
        return ""


class Keeper:
    """Stores every mail with its envelope before it is answered."""

    def __init__(self, folder, script):
        self.folder, self.script, self.count = folder, script, 0

    async def handle_EHLO(self, server, session, envelope, hostname):
        session.host_name = hostname
        say(event="ehlo", name=hostname)
        return "250 HELP"

    async def handle_MAIL(self, server, session, envelope, address, options):
        reply = await server.misbehave("mail")
        if reply:
            return reply
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        reply = await server.misbehave("rcpt")
        if reply:
            return reply
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        action = self.script.take("dot")
        if action in ("", "drop-stored", "hang-stored", "slow-stored"):
            self.store(envelope)
        if action == "slow-stored":
            await asyncio.sleep(3)
            action = ""
        if action in ("drop", "drop-stored"):
            server.transport.abort()
            return "250 never seen"
        if action in ("hang", "hang-stored"):
            await asyncio.Event().wait()
        return action or f"250 2.0.0 OK queued as {self.count} for {envelope.rcpt_tos[0]}"

    def store(self, envelope):
        self.count += 1
        name = f"{self.count:06}"
        with open(os.path.join(self.folder, name + ".part"), "wb") as out:
            out.write(envelope.original_content)
        os.rename(os.path.join(self.folder, name + ".part"), os.path.join(self.folder, name + ".eml"))
        say(event="stored", file=name + ".eml", **{"from": envelope.mail_from, "to": envelope.rcpt_tos})


class Sink(SMTP):
    def __init__(self, script, *args, **named):
        self.script = script
        super().__init__(*args, **named)

    async def misbehave(self, at):
        action = self.script.take(at)
        if action == "drop":
            self.transport.abort()
            return "421 never seen"
        if action == "hang":
            await asyncio.Event().wait()
        return action

    def connection_lost(self, error):
        super().connection_lost(error)
        say(event="closed")

    async def smtp_DATA(self, arg):
        action = self.script.take("data")
        if action == "drop":
            self.transport.abort()
            return
        if action == "hang":
            await asyncio.Event().wait()
        if action == "drop-inside":
            await self.push("354 go on")
            await self._reader.read(64)
            self.transport.abort()
            return
        if action:
            await self.push(action)
            return
        await super().smtp_DATA(arg)

    async def smtp_AUTH(self, arg):
        reply = await self.misbehave("auth")
        if reply:
            await self.push(reply)
            return
        await super().smtp_AUTH(arg)

    async def bearer(self, args, mechanism):
        blob = args[1].encode() if len(args) > 1 else b""
        if not blob:
            blob = await self.challenge_auth("", encode_to_b64=False)
            if blob is MISSING:
                return AuthResult(success=False)
        else:
            blob = base64.b64decode(blob)
        fields = dict(part.split("=", 1) for part in blob.decode("utf-8", "replace").replace(",", "\x01").split("\x01") if "=" in part)
        user, token = fields.get("user") or fields.get("a", ""), fields.get("auth", "")
        say(event="auth", mechanism=mechanism, user=user)
        if token == "Bearer good-token" or (token.startswith("Bearer ") and token[7:] in accepted_tokens(self.event_handler.folder)):
            return AuthResult(success=True)
        await self.challenge_auth('{"status":"400","schemes":"Bearer"}')
        return AuthResult(success=False, handled=False)

    @auth_mechanism("XOAUTH2")
    async def auth_XOAUTH2(self, server, args):
        return await self.bearer(args, "XOAUTH2")

    @auth_mechanism("OAUTHBEARER")
    async def auth_OAUTHBEARER(self, server, args):
        return await self.bearer(args, "OAUTHBEARER")


def accepted_tokens(folder):
    try:
        with open(os.path.join(folder, "tokens")) as file:
            return file.read().split()
    except OSError:
        return []


def authenticate(server, session, envelope, mechanism, data):
    if not isinstance(data, LoginPassword):
        return AuthResult(success=False, handled=False)
    say(event="auth", mechanism=mechanism, user=data.login.decode("utf-8", "replace"))
    return AuthResult(success=data.password == b"correct_horse", handled=False)


async def read_orders(script):
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        script.steps.append(json.loads(line))
        say(event="heard")


async def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("--tls", action="store_true")
    options.add_argument("--starttls", action="store_true")
    options.add_argument("--cert")
    options.add_argument("--key")
    options.add_argument("--auth", action="store_true")
    options.add_argument("--only", default="")
    options.add_argument("--size", type=int, default=40_000_000)
    options.add_argument("--port", type=int, default=0)
    wish = options.parse_args()
    script = Script()
    keeper = Keeper(wish.folder, script)
    context = None
    if wish.tls or wish.starttls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(wish.cert, wish.key)

    unwanted = [each for each in ("PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER") if wish.only and each != wish.only]

    def serve():
        return Sink(script, keeper, data_size_limit=wish.size, tls_context=context if wish.starttls else None, require_starttls=wish.starttls,
                    authenticator=authenticate, auth_required=wish.auth, auth_require_tls=False, auth_exclude_mechanism=unwanted, hostname="mail.example", timeout=60)

    server = await asyncio.get_running_loop().create_server(serve, "127.0.0.1", wish.port, ssl=context if wish.tls else None)
    say(port=server.sockets[0].getsockname()[1])
    await read_orders(script)


if __name__ == "__main__":
    import logging
    import warnings
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    asyncio.run(main())
