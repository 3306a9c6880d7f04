#!/bin/sh
# Install the wheel with pip into a bare Debian 12 that has Python and no display library, and use every command but the window there.
#   sh packaging/linux/test-server.sh
# Needs root, and a package index for what Hostapp depends on.
packaging=$(dirname -- "$0")/..
# shellcheck source=packaging/set-up.sh
. "$packaging/set-up.sh"
cd "$root"
# shellcheck source=packaging/linux/bare-root.sh
. packaging/linux/bare-root.sh
need_a_root
there=$root/build/server-root
shown=$root/build/server-test
wheels=$root/build/wheels
set_up requirements-test.lock || give_up "Building the wheel needs these packages."

mkdir -p "$shown"
rm -rf "$wheels"
step "The wheel, and what it depends on"
"$python" -c 'import sys, hatchling.build; hatchling.build.build_wheel(sys.argv[1])' "$wheels" >&2
"$python" -m pip download --quiet --only-binary :all: --dest "$wheels" "$wheels"/hostapp-*.whl >&2

step "A bare Debian 12 with Python, and no display library"
make_bare_root
enter
in_root apt-get update -qq
in_root apt-get install -y -q --no-install-recommends python3 python3-venv >"$shown/install.log" 2>&1
libraries=$(find "$there" -xdev \( -name 'libX11*' -o -name 'libxcb*' -o -name 'libwayland*' -o -name 'libEGL*' -o -name 'libGL.*' \))
[ -z "$libraries" ] || give_up "The root is not bare: $libraries"

step "pip install hostapp"
mkdir "$there/tmp/wheels"
cp "$wheels"/*.whl "$there/tmp/wheels/"
cp packaging/linux/server-journey.sh "$there/tmp/"
as_host python3 -m venv "/home/$person/venv"
as_host "/home/$person/venv/bin/pip" install --quiet --no-index --find-links /tmp/wheels hostapp

step "Every command but the window, and the gate"
as_host PATH="/home/$person/venv/bin:/usr/bin:/bin" HOSTAPP_KEY_PASSPHRASE="only for this test" sh /tmp/server-journey.sh
say ""
say "Installed and used without any display library."
