#!/bin/sh
# Set up the test tools and run every check and test without a screen:
#   sh packaging/test.sh                 all checks, and the tests with stated slices of the long matrices
#   sh packaging/test.sh --all           all checks, and the long matrices whole
#   sh packaging/test.sh [--all] ARGS…   only the tests, with ARGS given to pytest
# shellcheck source=packaging/set-up.sh
. "$(dirname -- "$0")/set-up.sh"
cd "$root"

whole=
if [ "${1-}" = --all ]; then
    # A long matrix is one test, so the guard against hanging waits longer.
    whole="--all -o faulthandler_timeout=900"
    shift
fi
patience=2700
[ -z "$whole" ] || patience=14400

need() { # PACKAGE TEST…: remember the package if the test fails
    package=$1
    shift
    "$@" >/dev/null 2>&1 || wanted="$wanted $package"
}

failures=
late=
took=
places="$(mktemp -d)"
trap 'rm -rf "$places"' EXIT
mkdir -m 700 "$places/run" "$places/home"

provide_test_tools() {
    wanted=
    need xvfb command -v xvfb-run
    need xauth command -v xauth
    need openbox command -v openbox
    need gnome-keyring command -v gnome-keyring-daemon
    need dbus command -v dbus-run-session
    need shellcheck command -v shellcheck
    need gcc command -v gcc
    need libc6-dev test -e /usr/include/stdio.h
    need golang-go command -v go
    need golang-golang-x-mod-dev test -d /usr/share/gocode/src/golang.org/x/mod/sumdb/note
    need fonts-dejavu-core test -d /usr/share/fonts/truetype/dejavu
    need fonts-noto-cjk test -d /usr/share/fonts/opentype/noto
    # shellcheck disable=SC2086
    [ -z "$wanted" ] || install_packages $wanted
}

# An environment of their own, so that nothing of theirs gets into the program's.
readers=$root/.venv-readers
provide_readers() {
    lock=$root/packaging/requirements-readers.lock
    stamp=$readers/stamp
    state=$(cksum <"$lock")
    [ "$(cat "$stamp" 2>/dev/null)" = "$state" ] && return 0
    say ""
    say "Installing the tools that people train with in .venv-readers (a few minutes and 1.5 GB, once)"
    "$python" -m venv --clear "$readers" >&2 &&
        "$readers/bin/python" -m pip install -qq --disable-pip-version-check --no-input --no-deps -r "$lock" >&2 &&
        printf '%s\n' "$state" >"$stamp" && return 0
    failed "The tools that people train with could not be installed"
    return 1
}

failed() { # NAME [DETAILS]: told again at the very end, as who reads a log begins there
    failures="$failures
  $1${2:+
$2}"
}

timed() { # NAME COMMAND…: run it, and remember how long that took
    name=$1
    shift
    began=$(date +%s)
    result=0
    timeout -k 10 "$patience" "$@" || result=$?
    took="$took
  $(($(date +%s) - began)) s  $name"
    return "$result"
}

check() { # NAME COMMAND…: run it, show what it says, remember a failure
    say ""
    say "== $1"
    timed "$@" >"$places/said" 2>&1 || result=$?
    # Qt says the first of every window that has no screen.
    sed -i '/^This plugin does not support /d' "$places/said"
    cat "$places/said"
    [ "$result" = 0 ] || failed "$name" "$(tail -n 15 "$places/said" | sed 's/^/    /')"
}

tests() { # NAME COMMAND…: run pytest; with arguments of one's own, it is fine that none of them are here
    say ""
    say "== $1"
    rm -f "$places/report.xml"
    timed "$@" -rfEsR --junitxml="$places/report.xml" -o junit_family=xunit1 || result=$?
    saved=$("$python" packaging/failed_tests.py --late "$places/report.xml" | sed 's/^/  /')
    late="$late${saved:+
$saved}"
    [ "$result" = 0 ] && return 0
    [ "$result" = 5 ] && [ "$selected" = yes ] && return 0
    failed "$name" "$("$python" packaging/failed_tests.py "$places/report.xml" | sed 's/^/    /')"
}

set_up requirements-test.lock || give_up "The tests need these libraries."
set_up requirements.lock # its packages are there now: run.sh starts at once
provide_test_tools || failed "These tools are missing, so that tests that need them fail too:$wanted"

selected=yes
coverage=
again=
if [ $# -eq 0 ]; then
    selected=no
    # A window that a busy machine kept waiting beyond all patience may try once more, and the
    # end of the run names it; what is wrong rather than late fails at once, and with --all both.
    [ -n "$whole" ] || again="--reruns 1 --only-rerun=TimeoutError"
    coverage="--cov --cov-report=term-missing:skip-covered"
    check "Format (ruff format)" "$python" -m ruff format --check .
    check "Lint (ruff check)" "$python" -m ruff check .
    check "Types (mypy, strict)" "$python" -m mypy hostapp tests packaging
    # What does not exist there, as no test runs there: os.pread, for one, on Windows.
    check "Types, as on Windows (mypy)" "$python" -m mypy --platform win32 --no-warn-unreachable hostapp
    check "Types, as on macOS (mypy)" "$python" -m mypy --platform darwin --no-warn-unreachable hostapp
    check "Shell (shellcheck)" shellcheck -x packaging/run.sh packaging/test.sh packaging/lock.sh packaging/freeze.sh packaging/*/*.sh .ci/run
    check "Imports point down only (import-linter)" "$python" -c "from importlinter.cli import lint_imports_command as c; c()"
fi

# shellcheck disable=SC2086
tests "Tests, offscreen" "$python" -m pytest -q $whole $coverage $again -n auto --dist worksteal -m "not xvfb and not secret_service and not readers" "$@"
# A small window manager hands the keyboard back when a sheet closes, as every desktop does.
# shellcheck disable=SC2086
tests "Tests, in a window on a virtual screen" env QT_QPA_PLATFORM=xcb \
    xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp" sh -c 'openbox >/dev/null 2>&1 & exec "$@"' \
    sh "$python" -m pytest -q $whole $again -m xvfb "$@"
# shellcheck disable=SC2086
tests "Tests, with a real Secret Service" env HOME="$places/home" XDG_RUNTIME_DIR="$places/run" \
    dbus-run-session -- sh -c 'printf hostapp | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"' \
    sh "$python" -m pytest -q $whole -m secret_service "$@"

[ -z "${HOSTAPP_SCREENSHOTS-}" ] || [ "$selected" = yes ] ||
    check "Pictures of every page and dialog" env QT_QPA_PLATFORM=offscreen \
        "$python" packaging/screenshots.py --all "$HOSTAPP_SCREENSHOTS/gallery"

wanted_readers() { # with arguments of one's own, only where they are installed already
    [ "$selected" = no ] || [ -e "$readers/stamp" ]
}
# shellcheck disable=SC2086
wanted_readers && provide_readers && tests "Tests, with the tools that people train with" env HOSTAPP_READERS="$readers/bin/python" \
    "$python" -m pytest -q $whole -m readers -o faulthandler_timeout=900 "$@"

say ""
say "Took:$took"
say ""
[ -z "$late" ] || say "Too late at first, and right at a second try:$late
"
[ -z "$failures" ] || give_up "Failed:$failures"
say "All checks and tests passed."
