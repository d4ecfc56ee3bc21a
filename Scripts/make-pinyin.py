#!/usr/bin/env python3
"""Writes Sources/ChineseScript/PinyinTable.swift from Unicode's Unihan database.

usage: Scripts/make-pinyin.py [FOLDER] > Sources/ChineseScript/PinyinTable.swift
needs: apt-get install unicode-data (Unihan_*.txt.bz2 in /usr/share/unicode, the default FOLDER; Unicode License)

Holds the 8105 characters of the Table of General Standard Chinese Characters (kTGH), which is what names in the
mainland are written with, each with its customary reading (kMandarin) and those of the Xinhua dictionary
(kTGHZ2013), without tones and with v for ü. Traditional characters are folded before they are looked up.
"""
import bz2
import collections
import re
import sys
import unicodedata

folder = sys.argv[1] if len(sys.argv) > 1 else '/usr/share/unicode'


def properties(file, *names):
    with bz2.open(f'{folder}/{file}.txt.bz2', 'rt', encoding='utf-8') as lines:
        for line in lines:
            if line.startswith('U+'):
                code, name, value = line.rstrip('\n').split('\t')
                if name in names:
                    yield chr(int(code[2:], 16)), value


def plain(reading):
    letters = unicodedata.normalize('NFD', reading.replace('ü', 'v'))
    letters = letters.replace('u\u0308', 'v')
    return ''.join(c for c in letters if c.isascii() and c.isalpha())


standard = {character for character, _ in properties('Unihan_OtherMappings', 'kTGH')}
by_syllable = collections.defaultdict(set)
for character, value in properties('Unihan_Readings', 'kMandarin', 'kTGHZ2013'):
    if character in standard and ord(character) < 0x10000:
        for reading in re.findall(r'(?:^| |:|,)([^\W\d_]+)', unicodedata.normalize('NFC', value)):
            syllable = plain(unicodedata.normalize('NFD', reading))
            if re.search('[aeiouv]', syllable):
                by_syllable[syllable].add(character)

print('''// Made by Scripts/make-pinyin.py from the Unihan database of Unicode 15.0 (kTGH, kMandarin, kTGHZ2013),
// Copyright 1991-2022 Unicode, Inc., Unicode License (https://www.unicode.org/license.txt). Do not edit by hand.

/// A line a syllable: its letters, without tone and with v for ü, and the characters that are read so.
let pinyinSyllables: StaticString = """''')
for syllable in sorted(by_syllable):
    characters = ''.join(sorted(by_syllable[syllable]))
    chunks = [characters[i:i + 60] for i in range(0, len(characters), 60)]
    print('    ' + syllable + '\\\n    '.join(chunks))
print('    """')
