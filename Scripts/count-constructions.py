#!/usr/bin/env python3
"""Renews the counts in the tables of confidences of Sources/Quotations: how often each row was found, and was right.

usage: count-constructions.py DEBATEKB EVAL

EVAL is the folder of the labelled pages (quotes/*.jsonl). The numbers in the tables stay as they are; equal pages and an equal program
give equal bytes.
"""
import collections
import importlib.util
import os
import subprocess
import sys

sys.dont_write_bytecode = True

TABLES = {'zh': 'Sources/Quotations/Chinese/ChineseConfidence.swift', 'en': 'Sources/Quotations/English/EnglishConfidence.swift'}
# Sets in which only some quotations are labelled count nothing: what was found beside the labels may be right.
SETS = ['real_dev', 'zh_phenomena', 'en_polnear_dev', 'news_dev', 'news_en_dev', 'debate_dev']
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def kept_out():
    """The sets that were not looked at while the rules were written, as the floors know them."""
    spec = importlib.util.spec_from_file_location('evaluate', os.path.join(ROOT, '.ci', 'evaluate.py'))
    evaluate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(evaluate)
    return [name for name in SETS if f'quotes/{name}' in evaluate.KEPT_OUT]


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
    apart = kept_out()
    tuned, kept = counts(binary, folder, [name for name in SETS if name not in apart]), counts(binary, folder, apart)
    for language, path in TABLES.items():
        path = os.path.join(ROOT, path)
        lines = open(path, encoding='utf-8').read().split('\n')
        rows = {}
        for number, line in enumerate(lines):
            fields = line.split()
            if len(fields) == 11 and (language, fields[0]) in tuned:
                rows[number] = fields[:3] + [str(n) for n in tuned[language, fields[0]] + kept[language, fields[0]]]
        widths = [max(len(row[column]) for row in rows.values()) for column in range(11)]
        for number, row in rows.items():
            cells = [row[0].ljust(widths[0]), row[1].ljust(widths[1]), row[2].ljust(widths[2])]
            cells += [('   ' if column in (3, 7) else '') + row[column].rjust(widths[column]) for column in range(3, 11)]
            lines[number] = '        ' + ' '.join(cells)
        with open(path, 'w', encoding='utf-8') as out:
            out.write('\n'.join(lines))


if __name__ == '__main__':
    main()
