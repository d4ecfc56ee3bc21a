#!/usr/bin/env python3
"""Writes Sources/ChineseScript/FoldingTable.swift from OpenCC's published tables.

usage: Scripts/make-han-folding.py > Sources/ChineseScript/FoldingTable.swift
needs: apt-get install opencc (its dictionaries are Apache-2.0)

Every Han character is folded on its own (t2s), so that a character always folds to one character and
offsets survive. Region variants (著 for 着, 裡 for 里) are folded too: they differ in spelling, not in word.
"""
import subprocess

BLOCKS = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAD9), (0x20000, 0x2A6DF)]
characters = [chr(c) for a, b in BLOCKS for c in range(a, b + 1)]


def fold(config):
    run = subprocess.run(['opencc', '-c', config], input='\n'.join(characters), capture_output=True, text=True, check=True)
    return run.stdout.split('\n')[:len(characters)]


pairs = {}
for config in ('t2s.json', 'tw2s.json', 'hk2s.json'):
    for source, target in zip(characters, fold(config)):
        if source != target and len(target) == 1 and ord(source) < 0x10000 and ord(target) < 0x10000:
            pairs.setdefault(source, target)
def is_simplified(character):
    try:
        character.encode('gb2312')
    except UnicodeEncodeError:
        return False
    return True


# A character of simplified text stays as it is, unless its form is one too (著 and 着): 抬 is not 擡, and 么 is not 幺.
for source in [s for s, t in pairs.items() if is_simplified(s) and not is_simplified(t)] + ['么']:
    pairs.pop(source, None)
# Folding must be idempotent: follow chains to their end.
for source in pairs:
    seen = {source}
    while pairs[source] in pairs and pairs[source] not in seen:
        seen.add(pairs[source])
        pairs[source] = pairs[pairs[source]]

text = ''.join(s + t for s, t in sorted(pairs.items()) if s != t)
print('''// Made by Scripts/make-han-folding.py from the dictionaries of OpenCC (https://github.com/BYVoid/OpenCC),
// Copyright 2010-2022 BYVoid, Apache License 2.0. Do not edit by hand.

/// Pairs of characters, traditional or variant first, its simplified form second, in code point order.
let foldingPairs: StaticString = """''')
print('\\\n'.join('    ' + text[i:i + 100] for i in range(0, len(text), 100)))
print('    """')
