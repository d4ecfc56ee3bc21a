#!/usr/bin/env python3
"""Renews the counts in the tables of constructions of Sources/Quotations and of weights of Sources/Stances: how often each row was
found, and was right.

usage: count-constructions.py DEBATEKB EVAL

EVAL is the folder of the labelled pages and sentences (quotes/*.jsonl, stance/*.tsv). What the weights are stays as it is; equal pages and an equal program
give equal bytes.
"""
import collections
import importlib.util
import json
import os
import subprocess
import sys

sys.dont_write_bytecode = True

TABLES = {'zh': 'Sources/Quotations/Chinese/ChineseConstructions.swift', 'en': 'Sources/Quotations/English/EnglishConstructions.swift'}
# Sets in which only some quotations are labelled count nothing: what was found beside the labels may be right.
SETS = ['real_dev', 'zh_phenomena', 'en_polnear_dev', 'news_dev', 'news_en_dev', 'debate_dev']
# Those with stances, as the floors call them, and where they lie.
STANCE_SETS = {'stance/hardcases': 'stance/hardcases.tsv', 'stance/real_dev': 'quotes/real_dev.jsonl',
               'stance/debate_dev': 'quotes/debate_dev.jsonl'}
STANCES = 'Sources/Stances/Weights/StanceWeights+Table.swift'
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def kept_out():
    """The sets that were not looked at while the rules were written, as the floors know them."""
    spec = importlib.util.spec_from_file_location('evaluate', os.path.join(ROOT, '.ci', 'evaluate.py'))
    evaluate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(evaluate)
    return evaluate.KEPT_OUT


def counts(binary, paths, table, key, numbers):
    """What a table of the program's answer adds up to over all sets, by the key that its rows have."""
    total = collections.defaultdict(lambda: [0] * len(numbers))
    for path in paths:
        out = subprocess.run([binary, 'evaluate', path, '--constructions', '--json'], capture_output=True, text=True, check=True).stdout
        for row in json.loads(out)[table]:
            place = row[key], row['name']
            total[place] = [a + row[number] for a, number in zip(total[place], numbers)]
    return total


def quotations(binary, folder, apart):
    def counted(names):
        paths = [f'{folder}/quotes/{name}.jsonl' for name in names]
        return counts(binary, paths, 'constructions', 'language', ['found', 'labelled', 'attributed', 'right'])
    tuned = counted([name for name in SETS if f'quotes/{name}' not in apart])
    kept = counted([name for name in SETS if f'quotes/{name}' in apart])
    for language, path in TABLES.items():
        path = os.path.join(ROOT, path)
        lines = open(path, encoding='utf-8').read().split('\n')
        rows = {}
        for number, line in enumerate(lines):
            fields = line.split()
            if len(fields) == 9 and (language, fields[0]) in tuned:
                rows[number] = fields[:1] + [str(n) for n in tuned[language, fields[0]] + kept[language, fields[0]]]
        widths = [max(len(row[column]) for row in rows.values()) for column in range(9)]
        for number, row in rows.items():
            cells = [row[0].ljust(widths[0])]
            cells += [('   ' if column in (1, 5) else '') + row[column].rjust(widths[column]) for column in range(1, 9)]
            lines[number] = '        ' + ' '.join(cells)
        with open(path, 'w', encoding='utf-8') as out:
            out.write('\n'.join(lines))


def stances(binary, folder, apart):
    def counted(names):
        paths = [f'{folder}/{STANCE_SETS[name]}' for name in names]
        return counts(binary, paths, 'stanceConstructions', 'section', ['found', 'right'])
    tuned, kept = counted([name for name in STANCE_SETS if name not in apart]), counted([name for name in STANCE_SETS if name in apart])
    path = os.path.join(ROOT, STANCES)
    lines, section, seen = open(path, encoding='utf-8').read().split('\n'), None, set()
    for number, line in enumerate(lines):
        fields = line.split()
        if len(fields) == 1 and fields[0].endswith(':'):
            section = fields[0][:-1]
        elif len(fields) == 6 and section:
            place = section, fields[0]
            seen.add(place)
            lines[number] = ' ' * 10 + ' '.join([*fields[:2], *map(str, tuned[place] + kept[place])])
    lost = sorted(place for place in {*tuned, *kept} - seen)
    if lost:
        sys.exit(f'{path}: there is no row for ' + ', '.join('/'.join(place) for place in lost))
    with open(path, 'w', encoding='utf-8') as out:
        out.write('\n'.join(lines))


def main():
    binary, folder = sys.argv[1:3]
    apart = kept_out()
    quotations(binary, folder, apart)
    stances(binary, folder, apart)


if __name__ == '__main__':
    main()
