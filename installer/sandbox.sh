#!/usr/bin/env bash
# Starts the sandbox marketplaces and opens the desk on a fresh practice workspace connected to all of them.
#   installer/sandbox.sh BIN_FOLDER [WORKSPACE]
# Practice data only: the workspace is made anew each time, because the sandbox begins anew too.
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh
bin=$1
workspace=${2:-$PWD/build/sandbox-workspace}
case "$workspace" in */sandbox-workspace*) ;; *) die "the practice workspace must be named sandbox-workspace: it is emptied at each start." ;; esac

log=$(mktemp)
"$bin/inquirydesk-sandbox" >"$log" 2>&1 &
sandbox=$!
trap 'kill $sandbox 2>/dev/null || true; rm -f "$log"' EXIT
for _ in $(seq 100); do
  base=$(sed -n 's/^inquirydesk-sandbox ready on //p' "$log")
  [ -z "$base" ] || break
  kill -0 $sandbox 2>/dev/null || die "the sandbox did not start: $(tail -n 1 "$log")"
  sleep 0.1
done
[ -n "${base:-}" ] || die "the sandbox did not say where it listens within 10 seconds"
say "the sandbox marketplaces are at $base"

rm -rf "$workspace"
# The practice workspace is opened without a question: its passphrase protects nothing but invented buyers.
export INQUIRYDESK_PASSPHRASE=${INQUIRYDESK_PASSPHRASE:-practice-workspace}
"$bin/inquirydeskctl" --workspace "$workspace" init >/dev/null
stores=$(mktemp -d)
curl -fsS "$base/_control/stores" >"$stores/all.json"
"$bin/inquirydeskctl" --workspace "$workspace" store add "$stores/all.json" >/dev/null
rm -rf "$stores"
# Translations come from the sandbox, without a key: F9 in the window.
"$bin/inquirydeskctl" --workspace "$workspace" translation use libretranslate --address "$base/libretranslate" --language zh >/dev/null
say "should the desk lock itself, its passphrase is: $INQUIRYDESK_PASSPHRASE"
say "first sync"
"$bin/inquirydeskctl" --workspace "$workspace" sync --once >/dev/null || say "not every store could be read; the desk shows which"
"$bin/inquirydesk" --workspace "$workspace" ${INQUIRYDESK_WINDOW_OPTIONS:-}
