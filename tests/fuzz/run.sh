#!/usr/bin/env bash
# Builds the fuzz targets with Clang and runs each for a while, beginning with the mails of the tests.
#   tests/fuzz/run.sh [SECONDS] [TARGET...]     180 seconds each, all targets
# What an input breaks is kept in build/fuzz/found; put it into a test when it is repaired.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/packages.sh
# shellcheck disable=SC2086
installMissing $kBuildPackages clang libclang-rt-dev

seconds=${1:-180}
[ $# -gt 0 ] && shift
targets=("${@:-}")
[ -n "${targets[0]}" ] || targets=(mime html imap amazon ebay mercado_libre rakuten shopee shopify woocommerce yahoo_shopping)
folder=${INQUIRYDESK_FUZZ_BUILD:-build/fuzz}
cmake --preset fuzz -B "$folder" >"/tmp/inquirydesk-fuzz.log" 2>&1 || die "the configuration failed, see /tmp/inquirydesk-fuzz.log"
say "building the fuzz targets"
ninja -j "${INQUIRYDESK_JOBS:-2}" -C "$folder" "${targets[@]/#/fuzz_}" >"/tmp/inquirydesk-fuzz.log" 2>&1 || die "the build failed, see /tmp/inquirydesk-fuzz.log"

# What each target begins with.
seedsOf() {
  case "$1" in
    mime) echo tests/data/mail/generic ;;
    amazon) echo tests/data/mail/amazon ;;
    *) echo "tests/fuzz/seeds/$1" ;;
  esac
}

mkdir -p "$folder/found"
for target in "${targets[@]}"; do
  mkdir -p "$folder/corpus/$target"
  words=()
  dictionary=tests/fuzz/${target/amazon/mime}.dict
  [ -f "$dictionary" ] && words+=("-dict=$dictionary")
  say "fuzzing $target for $seconds seconds"
  nice -n 10 "$folder/bin/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=8000 -print_final_stats=1 \
    -artifact_prefix="$folder/found/$target-" "${words[@]}" "$folder/corpus/$target" "$(seedsOf "$target")" 2>&1 |
    tee "$folder/found/$target.log" | grep -E 'stat::|ERROR|SUMMARY|\.cpp:' || true
  ! grep -qE 'ERROR|SUMMARY: (Add|Und|lib)' "$folder/found/$target.log" || die "$target found something: $folder/found/$target.log"
done
