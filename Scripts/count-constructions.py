#!/usr/bin/env python3
"""Renews the counts in the tables of confidences of Sources/Quotations: how often each row was found, and was right.

usage: count-constructions.py DEBATEKB EVAL

EVAL is the folder of the labelled pages (quotes/*.jsonl). The numbers in the tables stay as they are; equal pages and an equal program
give equal bytes.
"""
import collections
import os
import subprocess
import sys

TABLES = {'zh': 'Sources/Quotations/Chinese/ChineseConfidence.swift', 'en': 'Sources/Quotations/English/EnglishConfidence.swift'}
# Sets in which only some quotations are labelled count nothing: what was found beside the labels may be right.
TUNED = ['real_dev', 'zh_phenomena', 'en_polnear_dev']
KEPT_OUT = ['news_dev', 'news_en_dev', 'debate_dev']


def counts(binary, folder, names):
    total = collections.defaultdict(lambda: [0] * 4)
    for name in names:
        out = subprocess.run([binary, 'evaluate', f'{folder}/quotes/{name}.jsonl', '--constructions'],
                             capture_output=True, text=True, check=True).stdout
        for line in out.splitlines()[1:]:
            language, row, *numbers = line.split('\t')
            total[language, row] = [a + int(b) for a, b in zip(total[language, row], numbers)]
    return total


def main():
    binary, folder = sys.argv[1:3]
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    tuned, kept_out = counts(binary, folder, TUNED), counts(binary, folder, KEPT_OUT)
    for language, path in TABLES.items():
        path = os.path.join(root, path)
        lines = open(path, encoding='utf-8').read().split('\n')
        rows = {}
        for number, line in enumerate(lines):
            fields = line.split()
            if len(fields) == 11 and (language, fields[0]) in tuned:
                rows[number] = fields[:3] + [str(n) for n in tuned[language, fields[0]] + kept_out[language, fields[0]]]
        widths = [max(len(row[column]) for row in rows.values()) for column in range(11)]
        for number, row in rows.items():
            cells = [row[0].ljust(widths[0]), row[1].ljust(widths[1]), row[2].ljust(widths[2])]
            cells += [('   ' if column in (3, 7) else '') + row[column].rjust(widths[column]) for column in range(3, 11)]
            lines[number] = '        ' + ' '.join(cells)
        with open(path, 'w', encoding='utf-8') as out:
            out.write('\n'.join(lines))


if __name__ == '__main__':
    main()
