#!/bin/sh
# Installs the programs of other people that the tests read our exports with (readers.txt) into .build/readers.
# The tests run without them too, and say that they skip those readings.
set -u
cd "$(dirname "$0")"
folder=../.build/readers
wanted=$(cat readers.txt)

[ -f "$folder/installed" ] && [ "$(cat "$folder/installed")" = "$wanted" ] && exit 0

note() {
    echo "note: the readers of other people are not installed ($1);" >&2
    echo "      the tests that read exports with them are skipped" >&2
    exit 0
}
command -v python3 >/dev/null 2>&1 || note "there is no python3"
echo "installing what reads exports in the tests, from PyPI" >&2
rm -rf "$folder"
mkdir -p "$(dirname "$folder")"
python3 -m venv "$folder" 2>/dev/null || note "python3 has no venv: apt-get install python3-venv"
"$folder/bin/pip" install --quiet --disable-pip-version-check --no-input --no-deps --timeout 10 --retries 1 -r readers.txt \
    || { rm -rf "$folder"; note "pip could not install them, see above"; }
printf '%s\n' "$wanted" >"$folder/installed"
