#!/usr/bin/env python3
"""join-labels.py LABELS PAGES: labels that stand apart from their pages (Training/labels) joined with the pages, as a gold file.

LABELS holds an article's id, the beginning of its text's SHA-256, and its quotations as offsets in scalars; PAGES is a file of JSON lines
with the ids and texts. A page that is missing, or whose text is another one, stops the joining: offsets into other words would be lies.
"""
import hashlib
import json
import sys


def main(labels, pages):
    with open(pages, encoding='utf-8') as lines:
        articles = {article['id']: article for article in map(json.loads, lines)}
    with open(labels, encoding='utf-8') as lines:
        for label in map(json.loads, lines):
            article = articles.get(label['id'])
            if article is None:
                sys.exit(f"{pages}: no page {label['id']}, which {labels} labels")
            if not hashlib.sha256(article['text'].encode()).hexdigest().startswith(label['sha256']):
                sys.exit(f"{pages}: the text of {label['id']} is not the one that {labels} labels")
            for unlabelled in ('quotes', 'traps'):
                article.pop(unlabelled, None)
            print(json.dumps({**article, 'quotes': label['quotes']}, ensure_ascii=False))


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
