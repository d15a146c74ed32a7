#!/bin/sh
# run_prism.sh SPECS_DIR [BUILD_DIR]
# Serves the platforms' own OpenAPI descriptions (SPECS_DIR/ebay, SPECS_DIR/mercado-libre, SPECS_DIR/rakuten, SPECS_DIR/amazon) with Prism, which refuses requests that break
# them, and makes every request of the connectors against it. The descriptions are not part of this project: eBay's licence does
# not allow that. Without them, or without npm, this says so and skips.
# Ends with "prism: N requests, M refused"; exit 0 when none is refused or the check is skipped.
set -eu

root=$(cd "$(dirname "$0")/../../.." && pwd)
specs=${1:-}
build=${2:-$root/build/dev}
tools=$root/build/prism

skip() {
  echo "prism: skipped: $1"
  exit 0
}

[ -n "$specs" ] && [ -d "$specs" ] || skip "no folder with the platforms' OpenAPI descriptions was given"
command -v npm >/dev/null 2>&1 || skip "npm is not installed"
if [ ! -x "$build/bin/prism_requests" ]; then
  echo "prism: build the target prism_requests first: ninja -C $build prism_requests" >&2
  exit 2
fi

if [ ! -x "$tools/node_modules/.bin/prism" ]; then
  echo "prism: installing @stoplight/prism-cli into $tools"
  mkdir -p "$tools"
  [ -f "$tools/package.json" ] || echo '{"private": true}' >"$tools/package.json"
  (cd "$tools" && npm install --no-audit --no-fund --loglevel=error @stoplight/prism-cli@5 >npm.log 2>&1) || {
    tail -5 "$tools/npm.log" >&2
    skip "@stoplight/prism-cli could not be installed"
  }
fi

servers=
targets=
stop_all() {
  for server in $servers; do kill "$server" 2>/dev/null || true; done
}
trap stop_all EXIT INT TERM

# serve NAME FILE: starts a server on a free port.
serve() {
  [ -f "$2" ] || {
    echo "prism: $1 is left out: there is no $(basename "$2")"
    return 0
  }
  port=$(node -e 'const s=require("net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
  : >"$tools/$1.log"
  "$tools/node_modules/.bin/prism" mock --errors -h 127.0.0.1 -p "$port" "$2" >"$tools/$1.log" 2>&1 &
  servers="$servers $!"
  targets="$targets $1=$port"
  tries=0
  until grep -q "is listening" "$tools/$1.log"; do
    tries=$((tries + 1))
    if [ "$tries" -gt 120 ]; then
      echo "prism: $1 did not start; see $tools/$1.log" >&2
      exit 1
    fi
    sleep 0.5
  done
}

serve ebay-message "$specs/ebay/commerce_message_v1_oas3.json"
serve ebay-fulfillment "$specs/ebay/sell_fulfillment_v1_oas3.json"
serve ebay-identity "$specs/ebay/commerce_identity_v1_oas3.json"
serve ebay-post-order "$specs/ebay/post_order_v2_composed_from_documentation_oas3.json"
serve ebay-media "$specs/ebay/commerce_media_v1_beta_oas3.json"
serve mercado-libre "$specs/mercado-libre/openapi.json"
serve rakuten "$specs/rakuten/openapi.json"
serve shopee "$specs/shopee/openapi.json"
serve amazon-orders "$specs/amazon/orders_2026-01-01.json"
serve amazon-messaging "$specs/amazon/messaging.json"
serve amazon-solicitations "$specs/amazon/solicitations.json"
serve amazon-reports "$specs/amazon/reports_2021-06-30.json"
serve amazon-sellers "$specs/amazon/sellers.json"
serve yahoo-shopping-jp "$specs/yahoo-shopping-jp/openapi.json"
[ -n "$targets" ] || skip "no description was found in $specs"

# shellcheck disable=SC2086 -- names and ports without spaces
"$build/bin/prism_requests" $targets
