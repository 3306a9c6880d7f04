#!/bin/sh
# Freeze Hostapp into build/frozen/hostapp: one folder, trimmed, the same bytes each time.
#   sh packaging/freeze.sh
# shellcheck source=packaging/set-up.sh
. "$(dirname -- "$0")/set-up.sh"
venv=$root/build/venv
python=$venv/bin/python
mkdir -p "$root/build"
set_up requirements-build.lock || give_up "Freezing needs these libraries: what of them is linked decides what is kept."

if [ "$(uname)" = Linux ]; then
    wanted=
    command -v strip >/dev/null 2>&1 || wanted="$wanted binutils"
    command -v patchelf >/dev/null 2>&1 || wanted="$wanted patchelf"
    # shellcheck disable=SC2086
    [ -z "$wanted" ] || install_packages $wanted || give_up "Freezing needs these tools."
fi

# shellcheck source=packaging/build-date.sh
. "$root/packaging/build-date.sh"
umask 022
cd "$root"
rm -rf build/frozen build/work
PYTHONHASHSEED=0 LC_ALL=C.UTF-8 TZ=UTC "$python" -m PyInstaller --noconfirm --log-level ERROR \
    --distpath build/frozen --workpath build/work packaging/hostapp.spec >&2

# A library that does not load is seen now, not by the person who installs it.
tried=$(mktemp -d)
trap 'rm -rf "$tried"' EXIT
HOSTAPP_CONFIG=$tried build/frozen/hostapp/hostapp --store "$tried/store" demo "$tried/demo" >&2
HOSTAPP_CONFIG=$tried build/frozen/hostapp/hostapp --store "$tried/store" scan "$tried/demo" >&2
say "Frozen into build/frozen/hostapp, and tried"
