#!/bin/sh
# Makes a Debian package of the built program, its manual, completions and corpus: make-deb.sh PROGRAM FOLDER
# prints the package's path. What it depends on is read from the program by dpkg-shlibdeps.
set -eu
program=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
version=$("$program" --version)
architecture=$(dpkg --print-architecture)
name=debatekb_${version}_$architecture
stage=$folder/$name

rm -rf "$stage"
mkdir -p "$stage/DEBIAN" "$stage/usr/share/doc/debatekb" "$stage/debian"
Scripts/install.sh "$program" "$stage/usr"
find "$stage/usr/share/man" -type f -exec gzip -9n {} +
gzip -9nc CHANGELOG.md >"$stage/usr/share/doc/debatekb/changelog.gz"
cp README.md ARCHITECTURE.md "$stage/usr/share/doc/debatekb/"
{
    printf 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: DebateKB\n\n'
    printf 'Files: *\nCopyright: the DebateKB authors\nLicense: Apache-2.0\n'
    printf ' On Debian systems the whole text is in /usr/share/common-licenses/Apache-2.0.\n'
} >"$stage/usr/share/doc/debatekb/copyright"

# dpkg-shlibdeps asks for a source package's control file, whatever it says.
printf 'Source: debatekb\n\nPackage: debatekb\nArchitecture: any\n' >"$stage/debian/control"
depends=$(cd "$stage" && dpkg-shlibdeps -O usr/bin/debatekb 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
rm -r "$stage/debian"

cat >"$stage/DEBIAN/control" <<CONTROL
Package: debatekb
Version: $version
Architecture: $architecture
Maintainer: the DebateKB authors <debatekb@localhost>
Installed-Size: $(du -sk --apparent-size "$stage/usr" | cut -f1)
Depends: $depends
Recommends: ca-certificates, curl
Section: text
Priority: optional
Description: who said what in a public debate, and where it is printed
 DebateKB turns a folder of saved news articles into a searchable record of
 quotations: who said what, when, where it was printed, on which side, with
 which argument. Every quotation is a verbatim slice of its article.
 .
 A corpus on open and closed large language models comes with it.
CONTROL
(cd "$stage" && find usr -type f -exec md5sum {} + >DEBIAN/md5sums)
chmod -R u=rwX,go=rX "$stage"
dpkg-deb --root-owner-group --build "$stage" "$folder/$name.deb" >/dev/null
rm -rf "$stage"
echo "$folder/$name.deb"
