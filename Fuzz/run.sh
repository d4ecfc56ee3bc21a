#!/bin/sh
# Fuzzes the readers with libFuzzer under AddressSanitizer.
#
# usage: Fuzz/run.sh            60 seconds; FUZZ_SECONDS=3600 for longer; the corpus grows in .build/fuzz, the seeds stay as they are
#        Fuzz/run.sh FILE…      the given inputs once each, to see a finding again
#
# Findings are written to .build/fuzz/findings; a finding that is mended becomes a seed in Fuzz/Corpora.
set -eu
cd "$(dirname "$0")/.."
seconds=${FUZZ_SECONDS:-60}
out=.build/fuzz
mkdir -p "$out/articles" "$out/findings"

# The Swift crash reporter would hold a crashed fuzzer for minutes.
SWIFT_BACKTRACE=enable=no
export SWIFT_BACKTRACE

cflags=
for flag in $(pkg-config --cflags libxml-2.0 zlib); do cflags="$cflags -Xcc $flag"; done
# What the readers stand on, as modules of their own; ChineseScript reads its tables with WordTables.
modules="WordTables ChineseScript CivilCalendar Hashing SystemErrors"
# shellcheck disable=SC2046,SC2086
newest=$(find Sources/Articles $(for module in $modules; do echo Sources/$module; done) Fuzz -name '*.swift' -newer "$out/fuzz-articles" 2>/dev/null | head -n 1 || true)
if [ ! -x "$out/fuzz-articles" ] || [ -n "$newest" ]; then
    echo "building $out/fuzz-articles" >&2
    for module in $modules; do
        # shellcheck disable=SC2046
        "${SWIFTC:-swiftc}" -O -wmo -parse-as-library -swift-version 6 -I "$out" -module-name $module -emit-module \
            -emit-module-path "$out/$module.swiftmodule" -c $(find Sources/$module -name '*.swift') -o "$out/$module.o"
    done
    # shellcheck disable=SC2046,SC2086
    "${SWIFTC:-swiftc}" -O -parse-as-library -swift-version 6 -module-name FuzzArticles -sanitize=fuzzer,address \
        -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility \
        -enable-upcoming-feature InternalImportsByDefault -I Sources/CLibXML2 -I Sources/CZlib -I "$out" $cflags \
        $(find Sources/Articles -name '*.swift') $(for module in $modules; do echo "$out/$module.o"; done) Fuzz/FuzzArticles.swift -o "$out/fuzz-articles"
fi
if [ $# -gt 0 ]; then exec "$out/fuzz-articles" "$@"; fi
echo "fuzzing for $seconds seconds" >&2
exec nice -n 15 "$out/fuzz-articles" "$out/articles" Fuzz/Corpora/articles \
    -dict=Fuzz/articles.dict -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=8192 \
    -artifact_prefix="$out/findings/" -print_final_stats=1
