#!/bin/sh
# Time the first paint of the program as it is installed against the same from a virtual environment, by turns.
#   sh packaging/linux/start-ratio.sh [ROUNDS]
# Wanted: less than 1.3 times as long, warm and cold. Needs what packaging/linux/build.sh makes.
packaging=$(dirname -- "$0")/..
# shellcheck source=packaging/set-up.sh
. "$packaging/set-up.sh"
venv=$root/build/venv
python=$venv/bin/python
cd "$root"
installed=$root/build/linux/usr/lib/hostapp
[ -x "$installed/hostapp" ] || give_up "Build it first: sh packaging/linux/build.sh deb"
command -v xvfb-run >/dev/null 2>&1 || install_packages xvfb xauth || exit 1
"$python" -m compileall -qq hostapp "$venv/lib" || true # as pip does where it installs
say "From process start to paint: installed, from a virtual environment, and their ratio (median of ${1:-15} turns)"
xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp" env QT_QPA_PLATFORM=xcb HOSTAPP_KEY_PASSPHRASE=only-here \
    "$python" packaging/linux/first_paint.py "${1:-15}" \
    "'$installed/hostapp'" "$installed" "'$python' -m hostapp" "$venv"
