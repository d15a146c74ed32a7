"""A real IMAP server and a real SMTP server for one test, without root: Dovecot on free ports and tests/support/smtp_sink.py."""
import email
import email.policy
import grp
import json
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DOVECOT = "/usr/sbin/dovecot"
PYTHON = "/usr/bin/python3"
PASSWORD = "correct_horse"


def missing():
    """What must be installed and is not; "" when all is there."""
    if not os.access(DOVECOT, os.X_OK) or not os.access("/usr/lib/dovecot/imap", os.X_OK):
        return "dovecot-imapd"
    return "" if Path("/usr/lib/python3/dist-packages/aiosmtpd").exists() else "python3-aiosmtpd"


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def wait_for_port(port):
    end = time.monotonic() + 10
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.05)
    return False


def child():
    """Who the servers run as: an ordinary user also when the test runs as root."""
    user = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
    return user, grp.getgrgid(user.pw_gid).gr_name


def as_child():
    user, _ = child()
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if os.getuid() == 0 else {}


def give_away(path):
    if os.getuid() != 0:
        return
    user, _ = child()
    for folder, _, files in os.walk(path):
        os.chown(folder, user.pw_uid, user.pw_gid)
        for name in files:
            os.chown(os.path.join(folder, name), user.pw_uid, user.pw_gid)


class MailHost:
    """Every user name exists, all with PASSWORD; folders INBOX, Sent, Junk."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="inquirydesk-mail-"))
        self.port, self.delivered = free_port(), 0
        user, group = child()
        for part in ("run", "mail"):
            (self.folder / part).mkdir()
        boxes = "".join(f"  mailbox {name} {{\n    auto = create\n    special_use = \\{name}\n  }}\n" for name in ("Sent", "Junk"))
        at = self.folder
        (at / "dovecot.conf").write_text(f"""base_dir = {at}/run
state_dir = {at}/run
instance_name = inquiry-end-to-end
log_path = {at}/log
protocols = imap
listen = 127.0.0.1
default_internal_user = {user.pw_name}
default_login_user = {user.pw_name}
default_internal_group = {group}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:{at}/mail/%u/Maildir
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
passdb {{
  driver = static
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid={user.pw_uid} gid={user.pw_gid} home={at}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
{boxes}}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {self.port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
""")
        give_away(self.folder)
        self.process = subprocess.Popen([DOVECOT, "-F", "-c", at / "dovecot.conf"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **as_child())
        if not wait_for_port(self.port):
            raise RuntimeError("dovecot did not start")

    def place(self, user, folder):
        return self.folder / "mail" / user / "Maildir" / ("" if folder == "INBOX" else "." + folder)

    def deliver(self, user, mail, folder="INBOX"):
        at = self.place(user, folder)
        for part in ("cur", "new", "tmp"):
            (at / part).mkdir(parents=True, exist_ok=True)
        self.delivered += 1
        made = at / "tmp" / f"{self.delivered}.M{self.delivered}.test"
        made.write_bytes(mail if isinstance(mail, bytes) else mail.replace("\n", "\r\n").encode())
        give_away(self.folder / "mail" / user)
        made.rename(at / "new" / made.name)

    def mails(self, user, folder="INBOX"):
        at = self.place(user, folder)
        return {file.name: file.read_bytes() for part in ("new", "cur") for file in sorted((at / part).glob("*")) if file.is_file()}

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)


class MailSink:
    """Keeps every mail it gets; see smtp_sink.py for what order() understands."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="inquirydesk-sink-"))
        (self.folder / "mails").mkdir()
        script = shutil.copy(Path(__file__).parent.parent / "support" / "smtp_sink.py", self.folder / "smtp_sink.py")
        give_away(self.folder)
        self.process = subprocess.Popen([PYTHON, script, self.folder / "mails"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, **as_child())
        self.port = json.loads(self.process.stdout.readline())["port"]

    def order(self, at, do):
        self.process.stdin.write(json.dumps({"at": at, "do": do}) + "\n")
        self.process.stdin.flush()
        while json.loads(self.process.stdout.readline()).get("event") != "heard":
            pass

    def files(self):
        return [file.read_bytes() for file in sorted((self.folder / "mails").glob("*.eml"))]

    def mails(self):
        return [email.message_from_bytes(raw, policy=email.policy.default) for raw in self.files()]

    def stop(self):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def skip_unless_installed():
    lacking = missing()
    if lacking:
        print(f"Not tested here: install {lacking}")
        print("0 passed, 0 failed")
        sys.exit(0)
