#!/bin/sh
# Links the built program anew with no shared library but glibc's own, and packs it with its corpus, manual and completions, for
# Linuxes that have other libraries than this one: make-tarball.sh PROGRAM FOLDER prints the tarball's path.
#
# glibc stays shared: the Chinese charsets are read with its iconv, whose modules fit the glibc that they came with; a program with
# another one inside loads them all the same, and dies.
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
# A folder of archives that is searched first: the modules ask for -lxml2 and -lz, whichever kind comes first.
archives=$folder/archives
rm -rf "$archives"
mkdir "$archives"
system=/usr/lib/$(uname -m)-linux-gnu
compiler=$(dirname "$(gcc -print-file-name=libstdc++.a)")
for archive in "$system"/libxml2.a "$system"/libicuuc.a "$system"/libicui18n.a "$system"/libicudata.a "$system"/liblzma.a "$system"/libz.a \
    "$compiler"/libstdc++.a; do
    [ -e "$archive" ] || { echo "$archive is missing, which a program for other Linuxes is linked with" >&2; exit 1; }
    ln -s "$(realpath "$archive")" "$archives/$(basename "$archive")"
done
# The objects of the release build as they are; only what they are linked with differs. libxml2's archive asks for ICU, lzma and
# zlib, which know each other in both directions.
"${SWIFT:-swift}c" -static-stdlib -o "$folder/debatekb-portable" "@$objects" -L "$archives" \
    -Xlinker --defsym=main=debatekb_main -Xclang-linker -no-pie -Xclang-linker -static-libgcc -Xlinker --gc-sections \
    -Xlinker --start-group -lxml2 -licuuc -licui18n -licudata -llzma -lz -lstdc++ -l:libyaml.a -l:libcrypto.a -Xlinker --end-group \
    2>"$folder/link.log" || { cat "$folder/link.log" >&2; exit 1; }
rm -r "$archives"
Scripts/install.sh "$folder/debatekb-portable" "$stage"
rm "$folder/debatekb-portable"
cp LICENSE README.md CHANGELOG.md "$stage/"
tar -C "$folder" --owner=0 --group=0 -cJf "$folder/$name.tar.xz" "$name"
rm -rf "$stage" "$folder/link.log"
echo "$folder/$name.tar.xz"
