#!/bin/sh
# Freeze Hostapp into build/frozen/hostapp: one folder, trimmed, the same bytes each time.
#   sh packaging/freeze.sh
# shellcheck source=packaging/set-up.sh
. "$(dirname -- "$0")/set-up.sh"
venv=$root/build/venv
python=$venv/bin/python
mkdir -p "$root/build"
set_up requirements-build.lock || give_up "Freezing needs these libraries: what of them is linked decides what is kept."

# shellcheck source=packaging/build-date.sh
. "$root/packaging/build-date.sh"
umask 022
cd "$root"
rm -rf build/frozen build/work
PYTHONHASHSEED=0 LC_ALL=C.UTF-8 TZ=UTC "$python" -m PyInstaller --noconfirm --log-level ERROR \
    --distpath build/frozen --workpath build/work packaging/hostapp.spec >&2
say "Frozen into build/frozen/hostapp"
