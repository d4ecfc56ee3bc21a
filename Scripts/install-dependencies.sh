#!/bin/sh
# Installs the system packages that are missing for the build. Debian and its relatives.
# install-dependencies.sh test | package | tarball | generated | bare: those for the tests, a Debian package, a static program, the
# generated tables, or a bare Debian root as well.
set -eu

missing=
need() { # need FILE-OR-PROGRAM PACKAGE
    case $1 in
        /*) [ -e "$1" ] || missing="$missing $2" ;;
        *) command -v "$1" >/dev/null 2>&1 || missing="$missing $2" ;;
    esac
}
need /usr/include/libxml2/libxml/HTMLparser.h libxml2-dev
need /usr/include/zlib.h zlib1g-dev
need /usr/include/openssl/sha.h libssl-dev
need /usr/include/yaml.h libyaml-dev
need pkg-config pkg-config
need git git
need curl curl               # `debatekb add` fetches pages with it
case ${1:-} in
    test)
        need xmllint libxml2-utils   # reads XML exports
        need tmux tmux               # a screen for the shells whose completions are tried
        need zsh zsh
        need fish fish
        need python3 python3         # runs the programs of other people that read exports
        python3 -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"
        ;;
    package) need dpkg-shlibdeps dpkg-dev ;;
    tarball)
        need xz xz-utils
        need "/usr/lib/$(uname -m)-linux-gnu/libicudata.a" libicu-dev
        need "/usr/lib/$(uname -m)-linux-gnu/liblzma.a" liblzma-dev
        ;;
    generated)
        need python3 python3
        need opencc opencc
        need /usr/share/unicode/Unihan_Readings.txt.bz2 unicode-data
        ;;
    bare) need mmdebstrap mmdebstrap ;;
esac

if ! command -v swift >/dev/null 2>&1; then
    echo "a Swift toolchain (6.2 or newer) is needed: https://www.swift.org/install/linux/" >&2
    exit 2
fi
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "please install:$missing (or what they are called on this system)" >&2
    exit 2
fi
as_root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "please install as root:$missing" >&2; exit 2; }
    as_root=sudo
fi
echo "installing:$missing" >&2
$as_root apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
