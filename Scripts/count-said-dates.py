#!/usr/bin/env python3
"""Renews the counts of Sources/SaidDates/SaidDateCounts+Table.swift: how often each kind of date of saying was found, and was right.

usage: count-said-dates.py DEBATEKB GOLD…

GOLD are labelled pages whose quotations say when they were said (`said`), as join-labels.py joins them. Equal pages and an equal program
give equal bytes.
"""
import collections
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TABLE = 'Sources/SaidDates/SaidDateCounts+Table.swift'
HEAD = '''extension SaidDateCounts {
    /// Written by `Scripts/count-said-dates.py`; a kind that was never found has no row.
    static let table: [SaidDateCounts] = [
'''


def main(binary, paths):
    total = collections.OrderedDict()
    for path in paths:
        out = subprocess.run([binary, 'evaluate', path, '--json'], capture_output=True, text=True, check=True).stdout
        for row in json.loads(out)['said']['rows']:
            counts = total.setdefault((row['kind'], row['scope']), [0, 0])
            counts[0] += row['found']
            counts[1] += row['right']
    rows = [f'        SaidDateCounts(kind: .{kind}, scope: .{scope}, found: {found}, right: {right}),\n'
            for (kind, scope), (found, right) in sorted(total.items())]
    with open(os.path.join(ROOT, TABLE), 'w', encoding='utf-8') as table:
        table.write((HEAD + ''.join(rows) + '    ]\n}\n'))


if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
