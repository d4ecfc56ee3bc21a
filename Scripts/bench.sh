#!/bin/sh
# The index beside tantivy and SQLite FTS5 in one run, then the medians, cold starts and memory.
# bench.sh BENCH WORK DOCS: BENCH is the folder of bench.py, WORK one with room (1.5 GB for a million records).
set -eu
bench=$1 work=$2 docs=$3
here=$(cd "$(dirname "$0")/.." && pwd)
program=$here/Benchmarks/.build/release/IndexBench

"${SWIFT:-swift}" build -c release --static-swift-stdlib --package-path "$here/Benchmarks"
mkdir -p "$work"
python=$work/venv/bin/python
if [ ! -x "$python" ]; then
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install --quiet tantivy apsw zstandard
fi
# bench.py asks the zstd program for the records; where there is none, they are unpacked here.
if [ ! -e "$work/quotes-100000.jsonl" ]; then
    "$python" -c 'import sys, zstandard
with open(sys.argv[1], "rb") as packed, open(sys.argv[2], "wb") as records:
    zstandard.ZstdDecompressor().copy_stream(packed, records)' "$bench/data/quotes-100k.jsonl.zst" "$work/quotes-100000.jsonl"
fi
"$python" "$bench/bench.py" "$work" --docs "$docs" --ours "$program"
"$python" "$here/Benchmarks/summary.py" "$program" "$bench" "$work" "$docs"
