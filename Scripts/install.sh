#!/bin/sh
# Puts the built program in place: install.sh PROGRAM PREFIX
# Its corpus comes with an index, so that the first search answers at once, in any folder.
set -eu
program=$1
prefix=$2
share=$prefix/share

install -d "$prefix/bin" "$share/debatekb" "$share/man/man1" "$share/man/zh_CN/man1" \
    "$share/bash-completion/completions" "$share/zsh/site-functions" "$share/fish/vendor_completions.d"
install -m 755 "$program" "$prefix/bin/debatekb"

# Beside the old one first, so that nobody sees half a corpus.
rm -rf "$share/debatekb/Corpus.new"
mkdir "$share/debatekb/Corpus.new"
(cd Corpus && find . -path ./.index -prune -o -type f -print0 | xargs -0 cp --parents -t "$share/debatekb/Corpus.new")
"$program" rebuild --corpus "$share/debatekb/Corpus.new" --index "$share/debatekb/Corpus.new/.index" --lang en >&2
chmod -R u=rwX,go=rX "$share/debatekb/Corpus.new"
rm -rf "$share/debatekb/Corpus"
mv "$share/debatekb/Corpus.new" "$share/debatekb/Corpus"

"$program" manual --lang en >"$share/man/man1/debatekb.1"
"$program" manual --lang zh >"$share/man/zh_CN/man1/debatekb.1"
"$program" --generate-completion-script bash >"$share/bash-completion/completions/debatekb"
"$program" --generate-completion-script zsh >"$share/zsh/site-functions/_debatekb"
"$program" --generate-completion-script fish >"$share/fish/vendor_completions.d/debatekb.fish"
echo "installed in $prefix; try: debatekb search --speaker 李彦宏" >&2
