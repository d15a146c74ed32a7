#!/usr/bin/env python3
"""Guards the house: check.py (layers|never|sizes|migrations|translations|workplace) ROOT

Prints each offence as file:line: reason, and exits 1 when there is one."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import layers
import migrations
import never
import sizes
import translations
import workplace

CHECKS = {"layers": layers.check, "never": never.check, "sizes": sizes.check, "migrations": migrations.check,
          "translations": translations.check, "workplace": workplace.check}


def main() -> int:
    if len(sys.argv) != 3 or sys.argv[1] not in CHECKS:
        print(__doc__, file=sys.stderr)
        return 2
    offences = CHECKS[sys.argv[1]](Path(sys.argv[2]))
    for offence in offences:
        print(offence)
    print(f"architecture.{sys.argv[1]}: {len(offences)} offences")
    return 1 if offences else 0


if __name__ == "__main__":
    sys.exit(main())
