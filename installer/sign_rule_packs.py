#!/usr/bin/env python3
"""Signs rule packs: sign_rule_packs.py KEY_FILE PACK.json...

KEY_FILE holds the secret key (Ed25519, 64 bytes) in hexadecimal and never lies in the source tree. Beside each pack appears PACK.json.sig,
the detached signature of its bytes in hexadecimal. Needs libsodium."""
import ctypes
import ctypes.util
import sys
from pathlib import Path


def main() -> int:
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        return 2
    library = ctypes.util.find_library("sodium")
    if library is None:
        print("libsodium is missing: install libsodium23.", file=sys.stderr)
        return 1
    sodium = ctypes.CDLL(library)
    sodium.sodium_init()
    secret = bytes.fromhex(Path(sys.argv[1]).read_text().strip())
    if len(secret) != 64:
        print(f"{sys.argv[1]} holds no secret key of 64 bytes.", file=sys.stderr)
        return 1
    for name in sys.argv[2:]:
        pack = Path(name).read_bytes()
        signature = ctypes.create_string_buffer(64)
        sodium.crypto_sign_detached(signature, None, pack, ctypes.c_ulonglong(len(pack)), secret)
        Path(name + ".sig").write_text(signature.raw.hex() + "\n")
        print(f"signed {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
