#!/bin/sh
# Links the built program anew without any shared library, and packs it with its corpus, manual and completions, for Linuxes
# that have other libraries than this one: make-tarball.sh PROGRAM FOLDER prints the tarball's path.
set -eu
program=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
version=$("$program" --version)
name=debatekb-$version-$(uname -m)-linux
stage=$folder/$name
objects=$(dirname "$program")/debatekb.product/Objects.LinkFileList

rm -rf "$stage"
mkdir -p "$stage"
# The objects of the release build as they are; only what they are linked with differs. libxml2's archive asks for ICU, lzma and
# zlib, which know each other in both directions.
"${SWIFT:-swift}c" -static-executable -o "$folder/debatekb-static" "@$objects" \
    -Xlinker --defsym=main=debatekb_main -Xlinker --start-group -lxml2 -licuuc -licui18n -licudata -llzma -lz -lstdc++ -lm -lyaml -lcrypto -Xlinker --end-group \
    -Xlinker --gc-sections 2>"$folder/link.log" || { cat "$folder/link.log" >&2; exit 1; }
Scripts/install.sh "$folder/debatekb-static" "$stage"
rm "$folder/debatekb-static"
cp LICENSE README.md CHANGELOG.md "$stage/"
tar -C "$folder" --owner=0 --group=0 -cJf "$folder/$name.tar.xz" "$name"
rm -rf "$stage"
echo "$folder/$name.tar.xz"
