#!/usr/bin/env bash
# A minimal Debian root, in which nothing is there but what a Swift toolchain needs: what works in it works for a stranger.
#
#   bare-root.sh possible            says why none can be made here, and exits 1
#   bare-root.sh make ROOT           makes one; with `plain` behind it one without toolchain, to install packages in
#   bare-root.sh run ROOT COMMAND…   runs a command in it, in $INSIDE (/root), with processes of its own:
#                                    whatever it leaves running is named, ended, and an error
#
# The toolchain is mounted read-only at its own place. Where git takes packages from a mirror on this machine (url.….insteadOf),
# the mirror is mounted too and the setting copied. Folders in $SHOW ("HOST=INSIDE …") are mounted read-only.
set -euo pipefail

# What a toolchain from swift.org asks for on Debian, less what only its debugger needs, and what fetches and starts a build.
toolchain_needs=binutils,gcc,libc6-dev,libstdc++-12-dev,libncurses6,libedit2,libcurl4,libsqlite3-0,tzdata
build_needs=git,make

toolchain() { # the folder above bin/swift
    local swift
    swift=$(readlink -f "$(command -v swift)") && dirname "$(dirname "$swift")"
}

mirrors() { # the folders that git takes packages from instead of from the network
    git config --get-regexp '^url\..*\.insteadof$' 2>/dev/null | sed -n 's/^url\.\(\/.*\)\.insteadof .*/\1/p' | sort -u
}

possible() {
    [ "$(id -u)" -eq 0 ] || { echo "only root can make a root folder of Debian"; return 1; }
    command -v mmdebstrap >/dev/null || { echo "mmdebstrap is not installed (apt-get install mmdebstrap)"; return 1; }
    command -v swift >/dev/null || { echo "there is no swift on the PATH"; return 1; }
    case $(toolchain) in /usr | /usr/local) echo "the toolchain lies in $(toolchain), which cannot be mounted alone"; return 1 ;; esac
    unshare --mount --pid --fork true 2>/dev/null || { echo "this machine lets nobody mount"; return 1; }
}

make_root() { # make_root ROOT [plain]
    local root=$1 kind=${2:-} release include="$toolchain_needs,$build_needs"
    release=$(. /etc/os-release && echo "${VERSION_CODENAME:-bookworm}")
    [ "$kind" = plain ] && include=
    mmdebstrap --quiet --variant=minbase ${include:+"--include=$include"} "$release" "$root"
    # Names are looked up as on this machine, and packages come by the same way.
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
    if [ -n "${PIP_CERT:-}" ]; then cp -L "$PIP_CERT" "$root/etc/registry-certificates.pem"; fi
    [ "$kind" = plain ] && return
    touch "$root/etc/with-toolchain"
    local mirror
    for mirror in $(mirrors); do
        git config --get-regexp "^url\.$mirror/?\.insteadof$" | while read -r key value; do
            git config --file "$root/root/.gitconfig" --add "$key" "$value"
        done
    done
}

run_in() { # run_in ROOT COMMAND…
    local root=$1
    shift
    local mounts="" path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin folder
    if [ -e "$root/etc/with-toolchain" ]; then
        for folder in $(toolchain) $(mirrors); do
            [ -d "$folder" ] && mounts="$mounts $folder=$folder"
        done
        path=$(toolchain)/bin:$path
    fi
    local kept=(PATH="$path" HOME=/root)
    local name
    for name in CI http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY PIP_INDEX_URL PIP_DEFAULT_TIMEOUT; do
        if [ -n "${!name:-}" ]; then kept+=("$name=${!name}"); fi
    done
    if [ -e "$root/etc/registry-certificates.pem" ]; then kept+=(PIP_CERT=/etc/registry-certificates.pem); fi
    unshare --mount --pid --fork --kill-child=KILL bash -euc '
        root=$1; mounts=$2; inside=$3; shift 3
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        for pair in $mounts; do
            mkdir -p "$root/${pair#*=}"
            mount --rbind "${pair%%=*}" "$root/${pair#*=}"
            mount -o remount,bind,ro "$root/${pair#*=}"
        done
        status=0
        chroot "$root" /usr/bin/env -i "${@:1:$#}" || status=$?
        # This shell is the first process in here; its child has ended, so whoever else is there was left behind.
        left=
        for process in "$root"/proc/[0-9]*; do
            [ "${process##*/}" = 1 ] && continue
            words=$(tr "\0" " " <"$process/cmdline" 2>/dev/null) || continue
            [ -n "$words" ] && left="$left
  $words"
        done
        if [ -n "$left" ]; then
            echo "left running:$left" >&2
            [ "$status" -ne 0 ] || status=1
        fi
        exit "$status"
    ' bash "$root" "$mounts ${SHOW:-}" "${INSIDE:-/root}" "${kept[@]}" sh -c 'cd "$1" && shift && exec "$@"' sh "${INSIDE:-/root}" "$@"
}

case ${1:-} in
    possible) possible ;;
    make) make_root "${@:2}" ;;
    run) run_in "${@:2}" ;;
    *) sed -n '2,/^set/p' "$0" | sed '/^set/d; s/^# \{0,1\}//' >&2; exit 2 ;;
esac
