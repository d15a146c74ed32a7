#!/usr/bin/env bash
# Installs what is missing, builds a release and opens the desk on a sandbox workspace with its marketplaces alive.
#   installer/run.sh               build and open
#   installer/run.sh --no-window   build only; the programs are in build/release/bin
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh

window=yes
case "${1:-}" in
  "") ;;
  --no-window) window=no ;;
  *) die "unknown option $1: use installer/run.sh or installer/run.sh --no-window" ;;
esac

# shellcheck disable=SC2086
installMissing $kBuildPackages $kRunPackages

say "building the release into build/release (the first time takes some minutes)"
mkdir -p build
cmake --preset release >build/release-configure.log 2>&1 || die "the configuration failed, see build/release-configure.log: $(tail -n 1 build/release-configure.log)"
cmake --build --preset release 2>&1 | tee build/release-build.log | sed -n 's/^\(\[[0-9]*\/[0-9]*\]\).*/\1/p' | awk 'NR % 20 == 0 { printf "\r%s ", $0; fflush() } END { print "" }'
test "${PIPESTATUS[0]}" -eq 0 || die "the build failed, see build/release-build.log"
bin="$PWD/build/release/bin"
say "built: $bin/inquirydesk, inquirydeskctl, inquirydesk-sandbox"
[ "$window" = yes ] || exit 0

installer/register.sh "$bin"

[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || die "there is no display to open the window on: log in to a desktop, or use installer/run.sh --no-window"
exec installer/sandbox.sh "$bin"
