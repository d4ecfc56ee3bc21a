#!/usr/bin/env python3
"""Runs the scorers of the shared evaluation data and holds their figures against the floors.

usage: evaluate.py DEBATEKB SHARED FLOORS.json [--raise]

FLOORS maps a set to its figures: {"quotes/real_dev": {"match": 85.0, …}}; `max_…` figures are ceilings. --raise writes
today's figures where they are better: a floor only ever rises. Sets whose names are in KEPT_OUT are what a stranger would see, and
stand below the others: pages that a model was not fitted on (folds), and sets that were not looked at while rules were written.
"""
import json
import os
import subprocess
import sys
import tempfile


KEPT_OUT = {'folds/zh', 'folds/en', 'stance-folds/debate_dev', 'stance-folds/real_dev', 'stance-folds/hardcases', 'stance-folds/debates',
            'articles/wcxb-dev', 'articles/readability', 'articles/trafilatura-eval'}


def quotes(binary, shared, name):
    gold = f'{shared}/eval/quotes/{name}.jsonl'
    score = f'{shared}/eval/quotes/score.py'
    with tempfile.NamedTemporaryFile(suffix='.jsonl') as out:
        with open(gold, 'rb') as source:
            subprocess.run([binary, 'extract'], stdin=source, stdout=out, check=True)

        def run(*options):
            return json.loads(subprocess.run([sys.executable, score, gold, out.name, '--json', *options],
                                             capture_output=True, text=True, check=True).stdout)
        r = run()
        figures = {'match': r['match']['F1'], 'e2e': r['e2e']['F1']}
        if 'e2e_canonical' in r:
            figures['e2e_canonical'] = r['e2e_canonical']['F1']
        if name == 'zh_phenomena':
            figures['max_false_in_H'] = run('--meta', 'group=H')['pred'] - run('--meta', 'group=H')['gold']
        if name == 'en_polnear_dev':
            figures['direct_e2e'] = run('--types', 'direct')['e2e']['F1']
            figures['direct_mixed_e2e'] = run('--types', 'direct,mixed')['e2e']['F1']
        if name == 'real_dev':
            figures['max_traps'] = traps(gold, out.name)
    return figures


def traps(gold, predictions):
    """How many of the words in quotation marks that nobody said come out as a quotation of their own."""
    predicted = {r['id']: r['quotes'] for r in map(json.loads, open(predictions, encoding='utf-8'))}
    count = 0
    for article in map(json.loads, open(gold, encoding='utf-8')):
        said = {q['text'].strip('“”"「」『』，。 ') for q in predicted.get(article['id'], [])}
        for trap in article.get('traps') or []:
            words = trap if isinstance(trap, str) else trap['text']
            count += words.strip('“”"「」『』，。 ') in said
    return count


def seed(binary, shared):
    text = open(f'{shared}/seed/article.txt', encoding='utf-8').read()
    gold = json.load(open(f'{shared}/seed/gold.json', encoding='utf-8'))
    line = json.dumps({'id': 'seed', 'lang': 'zh', 'text': text}, ensure_ascii=False)
    out = subprocess.run([binary, 'extract'], input=line, capture_output=True, text=True, check=True).stdout
    found = json.loads(out)['quotes']

    def trimmed(words):
        return words.strip('“”"，,。.！!？?… ')
    right = 0
    for q in gold['quotes']:
        right += any(trimmed(p['text']) == trimmed(q['text']) and p.get('speaker_canonical')
                     and (q['speaker'] in p['speaker_canonical'] or p['speaker_canonical'] in q['speaker']) for p in found)
    said = {trimmed(p['text']) for p in found}
    return {'right': right, 'max_traps': sum(trimmed(t) in said for t in gold['traps']),
            'max_forbidden': sum(p.get('speaker_canonical') in ('李彦宏', '杨植麟') for p in found)}


def articles(binary, shared, name):
    score = f'{shared}/eval/articles/score.py'
    out = subprocess.run([sys.executable, score, name, '--cmd', f'{os.path.abspath(binary)} article', '--json'],
                         capture_output=True, text=True, check=True).stdout
    r = json.loads(out)
    if 'seg_f1' in r:  # pages of which only wanted and unwanted segments are labelled
        r['f1'] = r['seg_f1']
    return {k: round(100 * r[k], 1) for k in ('f1', 'title', 'date', 'author', 'publisher') if k in r}


def stance(binary, shared, name):
    """What the labelled spans hold, by the program's own `evaluate`."""
    path = f'{shared}/eval/stance/hardcases.tsv' if name == 'hardcases' else f'{shared}/eval/quotes/{name}.jsonl'
    out = subprocess.run([binary, 'evaluate', path, '--json'], capture_output=True, text=True, check=True).stdout
    r = json.loads(out)
    figures = {'macro_f1': r['stance']['macroF1'], 'shown_precision': r['stance']['shownPrecision']}
    if name != 'hardcases':
        figures['off_topic_f1'] = r['stance']['offTopicF1']
        figures['aspects_f1'] = r['figures']['aspects']['f1']
    return {k: round(100 * v, 1) for k, v in figures.items()}


def stance_folds(binary, shared, name):
    """What stance models find in what they were not fitted to: folds of labelled pages, each debate of Training/stances by a model that
    has not met it."""
    quotes = f'{shared}/eval/quotes'
    gold = {'debate_dev': f'{quotes}/debate_dev.jsonl', 'real_dev': f'{quotes}/real_dev.jsonl',
            'hardcases': f'{shared}/eval/stance/hardcases.tsv'}
    with tempfile.TemporaryDirectory() as folder:
        pages = joined(shared, folder, 'stances-')
        measured = ['Training/stances'] if name == 'debates' else [gold[name]]
        also = ['Training/pages', *pages.values(), *(path for path in gold.values() if path not in measured)]
        options = [option for path in also for option in ('--also', path)]
        out = subprocess.run([binary, 'evaluate', *measured, '--debates', 'Training/stances', '--folds', '5', *options, '--json'],
                             capture_output=True, text=True, check=True).stdout
    r = json.loads(out)
    r = r['all'] if name == 'debates' else r
    figures = {'macro_f1': r['stance']['macroF1'], 'off_topic_f1': r['stance']['offTopicF1'],
               'shown_precision': r['stance']['shownPrecision'], 'shown_share': r['stance']['shown'] / r['stance']['labelledSides']}
    return {k: round(100 * v, 1) for k, v in figures.items()}


def joined(shared, folder, kind=''):
    """The pages of others that are labelled under Training/labels, as gold files; by name. `kind` begins the names of other labels."""
    files = {}
    for name in ('news_unlabelled', 'real_unlabelled'):
        files[name] = f'{folder}/{name}.jsonl'
        with open(files[name], 'w', encoding='utf-8') as out:
            subprocess.run([sys.executable, 'Scripts/join-labels.py', f'Training/labels/{kind}{name}.jsonl',
                            f'{shared}/eval/quotes/{name}.jsonl'], stdout=out, check=True)
    return files


def folds(binary, shared, name):
    """What models find on pages that they were not fitted on: five folds of real pages, all others fitted to as well."""
    quotes = f'{shared}/eval/quotes'
    with tempfile.TemporaryDirectory() as folder:
        pages = joined(shared, folder)
        if name == 'zh':
            gold = [f'{quotes}/news_dev.jsonl', pages['news_unlabelled']]
            also = [pages['real_unlabelled'], 'Training/pages', f'{quotes}/debate_dev.jsonl', f'{quotes}/real_dev.jsonl',
                    f'{quotes}/zh_phenomena.jsonl']
        else:
            gold = [f'{quotes}/news_en_dev.jsonl']
            also = [pages['real_unlabelled'], 'Training/pages', f'{quotes}/real_dev.jsonl']
        options = [option for path in also for option in ('--also', path)]
        if name == 'en':
            options += ['--first', f'{quotes}/en_polnear_train.jsonl']
        out = subprocess.run([binary, 'evaluate', *gold, '--folds', '5', *options, '--json'], capture_output=True, text=True,
                             check=True).stdout
    r = json.loads(out)
    rows = r['figures']
    figures = {'match': rows['span (IoU ≥ 0.5)']['f1'], 'precision': rows['span (IoU ≥ 0.5)']['precision'],
               'e2e': rows['span and mention']['f1'], 'e2e_canonical': rows['span and speaker']['f1'],
               'max_gap_words': r['reliability']['words']['largestGap'],
               'max_gap_both': r['reliability']['wordsAndSpeaker']['largestGap']}
    if r['sure']:
        figures['sure_right'] = r['sureAndRight'] / r['sure']
    return {k: round(100 * v, 1) for k, v in figures.items()}


def main():
    binary, shared, path = sys.argv[1:4]
    floors = json.load(open(path, encoding='utf-8'))
    bad = 0
    told = False
    for name, floor in sorted(floors.items(), key=lambda item: item[0] in KEPT_OUT):
        if name in KEPT_OUT and not told:
            told = True
            print('-- on pages that were kept out')
        kind, _, rest = name.partition('/')
        figures = {'quotes': lambda: quotes(binary, shared, rest), 'seed': lambda: seed(binary, shared),
                   'folds': lambda: folds(binary, shared, rest),
                   'stance-folds': lambda: stance_folds(binary, shared, rest),
                   'stance': lambda: stance(binary, shared, rest), 'articles': lambda: articles(binary, shared, rest)}[kind]()
        row = []
        for key, limit in floor.items():
            value = figures[key]
            ceiling = key.startswith('max_')
            holds = value <= limit if ceiling else value >= limit
            bad += not holds
            row.append(f'{key} {value}' + ('' if holds else f' (floor {limit})'))
        if '--raise' in sys.argv:
            floors[name] = {k: (min if k.startswith('max_') else max)(v, floor.get(k, v)) for k, v in figures.items()}
        print(f'{name:24} ' + ', '.join(row))
    if '--raise' in sys.argv:
        with open(path, 'w', encoding='utf-8') as out:
            json.dump(floors, out, indent=2, ensure_ascii=False)
            out.write('\n')
    sys.exit(bad > 0)


if __name__ == '__main__':
    main()
