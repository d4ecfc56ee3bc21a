#!/bin/sh
# Fits the models to the pages of Training, and where SHARED has labelled and unlabelled pages of others, to those too: no sentence of
# theirs is in a model. The same pages give the same bytes. OUT is where the models' source goes.
set -eu
shared="${SHARED:-../shared}"
out="${OUT:-Sources/Quotations/Judging/Weights}"
joined="$(mktemp -d)"
trap 'rm -rf "$joined"' EXIT
quotes="$shared/eval/quotes"
if [ -d "$quotes" ]; then
    set --
    for name in news_unlabelled real_unlabelled; do
        python3 Scripts/join-labels.py "Training/labels/$name.jsonl" "$quotes/$name.jsonl" > "$joined/$name.jsonl"
        set -- "$@" "$joined/$name.jsonl"
    done
    for name in news_dev news_en_dev; do set -- "$@" "$quotes/$name.jsonl"; done
    # How sure the models are, they learn neither from pages that were written for them nor from those that rules were made on.
    set -- "$@" --also Training/pages
    for name in debate_dev real_dev zh_phenomena; do set -- "$@" "$quotes/$name.jsonl"; done
    set -- "$@" --first "$quotes/en_polnear_train.jsonl"
else
    echo "No pages of others in $shared: the models are fitted to Training/pages alone." >&2
    set -- Training/pages
fi
.build/release/TrainModels "$out" "$@"

# The stance models: sentences of other debates, the examples of the corpus' own, and passages whose stances are labelled.
stances="${STANCES:-Sources/Stances/Judging/Weights}"
set --
if [ -d "$quotes" ]; then
    for name in news_unlabelled real_unlabelled; do
        python3 Scripts/join-labels.py "Training/labels/stances-$name.jsonl" "$quotes/$name.jsonl" > "$joined/stances-$name.jsonl"
        set -- "$@" "$joined/stances-$name.jsonl"
    done
    set -- "$@" "$quotes/debate_dev.jsonl" "$quotes/real_dev.jsonl" "$shared/eval/stance/hardcases.tsv"
fi
.build/release/TrainModels --stances "$stances" Corpus Training/stances Training/pages "$@"
