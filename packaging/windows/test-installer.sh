#!/bin/sh
# Compile the Windows installer around stand-ins, and install, upgrade and uninstall it under wine.
#   sh packaging/windows/test-installer.sh             compile only (seconds)
#   sh packaging/windows/test-installer.sh wine        and run it, in a Debian 12 of its own (root; 2 GB, some minutes)
# The program itself is not run: what is tried is what the installer does.
packaging=$(dirname -- "$0")/..
# shellcheck source=packaging/set-up.sh
. "$packaging/set-up.sh"
cd "$root"
work=$root/build/windows
command -v makensis >/dev/null 2>&1 || install_packages nsis || exit 1

stand_in() { # VERSION FILE…: a frozen folder with these files inside
    rm -rf "$work/frozen"
    mkdir -p "$work/frozen/_internal/PySide6"
    printf 'MZ %s' "$1" | tee "$work/frozen/hostapp.exe" >"$work/frozen/hostappw.exe"
    for file in "$@"; do : >"$work/frozen/_internal/$file"; done
    makensis -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$1" "-DFROZEN=$work/frozen" "-DOUT=$work/setup-$1.exe" \
        packaging/windows/hostapp.nsi >&2
}

mkdir -p "$work"
stand_in 0.1.0 only-in-old.dll
stand_in 0.2.0 only-in-new.dll
say "The installer compiles"
[ "${1-}" = wine ] || exit 0

bare=$root/build/bare-root
there=$root/build/wine-root
[ -d "$bare" ] || give_up "There is no bare Debian yet: sh packaging/linux/test-install.sh makes one."
in_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv WINEDEBUG=-all DEBIAN_FRONTEND=noninteractive \
    ${http_proxy:+http_proxy="$http_proxy"} chroot "$there" "$@"; }
unmount() {
    for place in dev/pts dev proc; do mountpoint -q "$there/$place" && umount -l "$there/$place"; done
    return 0
}
trap unmount EXIT
unmount
[ -d "$there" ] || { cp -a "$bare" "$there.part" && mv "$there.part" "$there"; }
mount -t proc proc "$there/proc"
mount --bind /dev "$there/dev"
mount --bind /dev/pts "$there/dev/pts"
cp /etc/resolv.conf "$there/etc/resolv.conf"
[ -e "$there/usr/bin/wine" ] || {
    say "Installing wine into build/wine-root"
    in_root dpkg --add-architecture i386
    in_root apt-get update -qq
    in_root apt-get install -y -q --no-install-recommends wine wine32:i386 wine64 xvfb xauth >"$work/wine.log" 2>&1 ||
        give_up "wine could not be installed; see $work/wine.log"
}
cp "$work"/setup-*.exe packaging/windows/journey.sh "$there/srv/"
in_root xvfb-run -a sh /srv/journey.sh
say "Installed, upgraded and uninstalled under wine"
