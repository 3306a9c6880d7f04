# shellcheck shell=sh
# Sourced by what builds: the one date that every file of a build gets, so that builds are repeatable.
# It is that of the last commit, or of the newest release where there is no git.
if [ -z "${SOURCE_DATE_EPOCH-}" ]; then
    SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null) ||
        SOURCE_DATE_EPOCH=$("$python" "$root/packaging/release_notes.py" date)
fi
export SOURCE_DATE_EPOCH
