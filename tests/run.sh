#!/usr/bin/env bash
# Installs what the tests need, builds, and runs every test. Ends with the runner's own summary.
#   tests/run.sh                everything
#   tests/run.sh -R NAME        only tests whose name matches (options go to ctest)
#   INQUIRYDESK_PRESET=asan tests/run.sh   the same under sanitizers (also: tsan)
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh
# shellcheck disable=SC2086
installMissing $kBuildPackages $kRunPackages $kTestPackages

preset=${INQUIRYDESK_PRESET:-dev}
say "building the tests ($preset)"
mkdir -p build
cmake --preset "$preset" >"build/$preset-configure.log" 2>&1 || { tail -n 20 "build/$preset-configure.log" >&2; die "the configuration failed"; }
cmake --build --preset "$preset" >"build/$preset-build.log" 2>&1 || { grep -m 20 -E 'error|FAILED' "build/$preset-build.log" >&2; die "the build failed, see build/$preset-build.log"; }
say "running the tests"
exec ctest --test-dir "build/$preset" --output-on-failure --timeout 1500 -j 3 "$@"
