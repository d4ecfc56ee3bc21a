#!/bin/sh
# Puts the built program in place: install.sh PROGRAM PREFIX
# Its corpus comes with an index, so that the first search answers at once, in any folder. People's own corpora, which begin as
# copies of it, lie elsewhere (share/debatekb/own in a home), so that installing again takes nothing from anybody.
set -eu
program=$1
mkdir -p "$2"
prefix=$(realpath "$2")
share=$prefix/share
trap 'rm -rf "$prefix/bin/debatekb.new" "$share/debatekb/Corpus.new"' EXIT

install -d "$prefix/bin" "$share/debatekb" "$share/man/man1" "$share/man/zh_CN/man1" \
    "$share/bash-completion/completions" "$share/zsh/site-functions" "$share/fish/vendor_completions.d"
# Without what only a debugger reads, which is half of the file. Under another name first: a running one may be replaced.
install -m 755 "$program" "$prefix/bin/debatekb.new"
if command -v strip >/dev/null 2>&1; then strip "$prefix/bin/debatekb.new"; fi
mv -f "$prefix/bin/debatekb.new" "$prefix/bin/debatekb"

# Beside the old one first, so that nobody sees half a corpus.
rm -rf "$share/debatekb/Corpus.new"
mkdir "$share/debatekb/Corpus.new"
(cd Corpus && find . -path ./.index -prune -o -type f -print0 | xargs -0 cp --parents -t "$share/debatekb/Corpus.new")
report=$("$program" rebuild --corpus "$share/debatekb/Corpus.new" --index "$share/debatekb/Corpus.new/.index" --lang en 2>&1) \
    || { printf '%s\n' "$report" >&2; exit 1; }
printf '%s\n' "$report" | sed '/^corpus: /d; /^index: /d' >&2
chmod -R u=rwX,go=rX "$share/debatekb/Corpus.new"
rm -rf "$share/debatekb/Corpus"
mv "$share/debatekb/Corpus.new" "$share/debatekb/Corpus"

"$program" manual --lang en >"$share/man/man1/debatekb.1"
"$program" manual --lang zh >"$share/man/zh_CN/man1/debatekb.1"
"$program" --generate-completion-script bash >"$share/bash-completion/completions/debatekb"
"$program" --generate-completion-script zsh >"$share/zsh/site-functions/_debatekb"
"$program" --generate-completion-script fish >"$share/fish/vendor_completions.d/debatekb.fish"
echo "installed in $prefix; try: debatekb search --speaker 李彦宏" >&2
