#!/bin/sh
# Build the packages twice from the same source and lock, and name every file that is not the same; about ten minutes.
#   sh packaging/linux/build-twice.sh [deb rpm archlinux]
packaging=$(dirname -- "$0")/..
# shellcheck source=packaging/set-up.sh
. "$packaging/set-up.sh"
cd "$root"
digests=$root/build/digests

note() { # NAME: the digest of every file that was made
    {
        (cd build/linux && find usr -type f -print0 | sort -z | xargs -0 sha256sum)
        (cd build/linux && find usr -type l -printf '%l  %p\n' | sort)
        sha256sum dist/hostapp[-_]*
    } >"$digests/$1"
}

mkdir -p "$digests"
for time in first second; do
    say "Building, the $time time"
    rm -rf dist build/frozen build/linux build/work
    sh packaging/linux/build.sh "$@" >"$digests/$time.log" 2>&1 || {
        cat "$digests/$time.log" >&2
        give_up "The build failed."
    }
    note "$time"
done
diff "$digests/first" "$digests/second" >&2 || give_up "The lines above name what differs between the two builds."
say "Both builds made the same $(wc -l <"$digests/second") files, with the same digests."
