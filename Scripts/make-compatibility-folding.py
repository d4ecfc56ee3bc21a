#!/usr/bin/env python3
"""Writes Sources/InvertedIndex/Analysis/CompatibilityTable.swift from Python's Unicode data.

    python3 Scripts/make-compatibility-folding.py > Sources/InvertedIndex/Analysis/CompatibilityTable.swift

For each code point whose NFKC form in lower case differs from it and holds a letter or digit: the code point, "=", and the
form, in hexadecimal. Then the canonical compositions with a mark: first, "+", mark, "=", composed. ASCII capitals and the
full-width forms of ASCII are left out: the analyser folds them by arithmetic. Hangul syllables and kana stay composed.
"""
import sys
import unicodedata


def folded(text):
    for _ in range(4):
        text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).lower())
    return text


entries = []
for value in range(0x80, 0x110000):
    if 0xD800 <= value <= 0xDFFF or 0xFF01 <= value <= 0xFF5E or 0xAC00 <= value <= 0xD7A3:
        continue
    form = folded(chr(value))
    if form != chr(value) and any(unicodedata.category(c)[0] in "LN" for c in form):
        entries.append("%X=%s" % (value, ",".join("%X" % ord(c) for c in form)))

compositions = []
for value in range(0x80, 0x110000):
    if 0xAC00 <= value <= 0xD7A3 or 0xD800 <= value <= 0xDFFF:
        continue
    parts = unicodedata.decomposition(chr(value)).split()
    if len(parts) != 2 or parts[0].startswith("<"):
        continue
    first, mark = (chr(int(p, 16)) for p in parts)
    composed = unicodedata.normalize("NFC", first + mark)
    if composed != chr(value) or first.lower() != first:
        continue
    compositions.append("%X+%X=%X" % (ord(first), ord(mark), value))


def lines(items):
    line = "   "
    for item in items:
        if len(line) + 1 + len(item) > 138:
            yield line + " \\"
            line = "   "
        line += " " + item
    yield line


print(f"""// Made by Scripts/make-compatibility-folding.py from the Unicode Character Database {unicodedata.unidata_version},
// Copyright 1991-2022 Unicode, Inc., Unicode License. Do not edit by hand.

/// Code points whose NFKC form in lower case differs from them, with that form, in the order of code points.
let compatibilityForms: StaticString = \"\"\"
{chr(10).join(lines(entries))}
    \"\"\"

/// Letters that compose with a mark: the letter, the mark, the composed letter.
let canonicalCompositions: StaticString = \"\"\"
{chr(10).join(lines(compositions))}
    \"\"\"""")
print(len(entries), "forms,", len(compositions), "compositions", file=sys.stderr)
