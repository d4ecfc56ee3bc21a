#!/usr/bin/env bash
# Proves that the generated tables agree with the scripts that make them: makes each anew and compares.
#
# usage: Scripts/generated.sh [--write]
#
# With --write the tables are replaced by what the scripts make. Needs python3, opencc and unicode-data (Debian 12's, whose
# versions of OpenCC and Unicode the tables have): Scripts/install-dependencies.sh generated
set -euo pipefail
cd "$(dirname "$0")/.."

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
failed=0
while read -r script table; do
    python3 "Scripts/$script" >"$made/table"
    if cmp -s "$made/table" "$table"; then
        echo "$table agrees with Scripts/$script"
    elif [[ ${1:-} == --write ]]; then
        cp "$made/table" "$table"
        echo "$table is made anew"
    else
        echo "$table differs from what Scripts/$script makes; Scripts/generated.sh --write replaces it" >&2
        diff "$table" "$made/table" | head -6 | cut -c1-160 >&2 || true
        failed=1
    fi
done <<'TABLES'
make-han-folding.py Sources/ChineseScript/FoldingTable.swift
make-pinyin.py Sources/ChineseScript/PinyinTable.swift
make-compatibility-folding.py Sources/InvertedIndex/Analysis/CompatibilityTable.swift
TABLES
exit $failed
