#!/bin/sh
# Install the Debian package into a bare Debian 12 made for it, use it there as a person would, and purge it.
#   sh packaging/linux/test-install.sh [PACKAGE.deb]
#   sh packaging/linux/test-install.sh --possible    ends with 1, and says why, where that cannot be done
# Needs root. The bare system is kept in build/bare-root for the next time; the pictures are in build/install-test.
packaging=$(dirname -- "$0")/..
# shellcheck source=packaging/set-up.sh
. "$packaging/set-up.sh"
cd "$root"
# shellcheck source=packaging/linux/bare-root.sh
. packaging/linux/bare-root.sh
need_a_root
[ "${1-}" = --possible ] && exit 0
deb=${1-$(find dist -name 'hostapp_*.deb' | sort | tail -n 1)}
[ -f "$deb" ] || give_up "There is no package: sh packaging/linux/build.sh deb"
there=$root/build/test-root
shown=$root/build/install-test
tools="xvfb xauth xdotool dbus gnome-keyring imagemagick man-db bash-completion xdg-utils desktop-file-utils"

all_files() { (cd "$there" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp \) -prune -o -print | sort); }

mkdir -p "$shown"
rm -f "$shown"/*
step "A bare Debian 12"
make_bare_root
enter
in_root python3 --version >/dev/null 2>&1 && give_up "The root is not bare: it has a Python."
in_root apt-get update -qq

step "Install $deb with what it depends on, and nothing more"
cp "$deb" "$there/tmp/hostapp.deb"
in_root apt-get install -y -q --no-install-recommends /tmp/hostapp.deb >"$shown/install.log" 2>&1 || {
    cat "$shown/install.log" >&2
    give_up "It does not install."
}
in_root dpkg --verify hostapp
in_root dpkg -L hostapp | sort >"$shown/installed-files"
all_files >"$shown/files-installed"

step "Commands, and the window without a screen"
cp packaging/linux/journey.sh "$there/tmp/journey.sh"
as_host sh /tmp/journey.sh bare

step "Tools to look with: $tools"
# shellcheck disable=SC2086
in_root apt-get install -y -q --no-install-recommends $tools >>"$shown/install.log" 2>&1
step "A host's first hour on a virtual screen, with a keyring"
as_host xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp" dbus-run-session -- sh /tmp/journey.sh window ||
    { cp "$there"/home/$person/*.png "$shown/" 2>/dev/null; give_up "The journey failed."; }
cp "$there"/home/$person/*.png "$shown/"
in_root man --warnings -l /usr/share/man/man1/hostapp.1.gz >/dev/null

step "Purge"
in_root dpkg --purge hostapp
while read -r file; do
    [ -d "$there$file" ] || [ ! -e "$there$file" ] || give_up "Purging left $file"
done <"$shown/installed-files"
[ ! -e "$there/usr/lib/hostapp" ] || give_up "Purging left /usr/lib/hostapp"
strays=$(cd "$there" && find usr var etc opt srv -iname '*hostapp*' -not -path 'var/log/*')
[ -z "$strays" ] || give_up "Purging left $strays"
say "What is left, all in the home of the person who decided:"
(cd "$there" && find "home/$person" -type f -newer tmp/journey.sh -not -path '*/demo/*' -not -name '*.png' | sort) | tee "$shown/left" >&2
grep -vE '^home/[a-z]+/\.(local/share/hostapp/|config/(hostapp|Hostapp)|local/share/keyrings/|cache/)' "$shown/left" |
    grep . && give_up "These files are left besides the decisions."
say ""
say "Installed, used and purged; pictures and lists are in build/install-test."
