#!/bin/sh
# The main job on the shipped corpus: rebuild the index, then three answers with their sources.
set -eu
debatekb=$1

run() {
    printf '\n$ debatekb' >&2
    for word in "$@"; do
        case $word in *' '* | *'"'*) printf " '%s'" "$word" >&2 ;; *) printf ' %s' "$word" >&2 ;; esac
    done
    printf '\n' >&2
    "$debatekb" "$@"
}

run rebuild
run search --speaker 李彦宏 --limit 3
run search --speaker 'Robin Li' --stance open --limit 2
run arguments --stance open
run search 护城河
