#!/usr/bin/env bash
# Builds, and runs the tests of what changed: of each changed target, and of those that stand on it.
#
# What changed is what differs from the last commit, or, where nothing does, what the last commit changed. The tests that drive
# the whole program take longer than all others together: they run where only they or the program's own folder changed, or
# with QUICK_ALL=1.
set -euo pipefail
cd "$(dirname "$0")/.."
swift=${SWIFT:-swift}

changed=$({ git diff --name-only HEAD && git ls-files --others --exclude-standard; } | sort -u)
[ -n "$changed" ] || changed=$(git diff --name-only HEAD~1 HEAD)

# The test targets that depend on a changed target, along any number of steps.
tests=$({ "$swift" package describe 2>/dev/null; echo "Changed:"; printf '%s\n' "$changed"; } | awk '
    /^Changed:/ { listing = 1; next }
    listing { if (split($0, part, "/") > 2 && (part[1] == "Sources" || part[1] == "Tests")) touched[part[2]] = 1; next }
    /^    Name:/ { name = $2; section = "" }
    /^    Type: test/ { isTest[name] = 1 }
    /^    [A-Z]/ { section = $0 }
    /^        / && section ~ /Target dependencies/ { needs[name] = needs[name] " " $1 }
    END {
        do {
            grew = 0
            for (name in needs) if (!(name in touched)) {
                count = split(needs[name], need, " ")
                for (i = 1; i <= count; i++) if (need[i] in touched) { touched[name] = 1; grew = 1 }
            }
        } while (grew)
        for (name in touched) if (name in isTest) print name
    }')
if [ -z "${QUICK_ALL:-}" ] && [ "$(printf '%s\n' "$tests" | grep -c .)" -gt 1 ]; then
    tests=$(printf '%s\n' "$tests" | grep -v '^EndToEndTests$')
fi
if [ -z "$tests" ]; then
    echo "nothing that is tested has changed" >&2
    exit 0
fi
echo "tests of $(printf '%s\n' "$tests" | sort | paste -sd' ')" >&2
"$swift" build --build-tests
"$swift" test --skip-build --parallel --filter "^($(printf '%s\n' "$tests" | paste -sd'|'))\\."
