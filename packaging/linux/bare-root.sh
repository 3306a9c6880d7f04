# shellcheck shell=sh disable=SC2154
# Sourced by the tests that need a system of their own, with $root, $shown and $there set: a bare Debian 12 below build/, kept for the next time.
bare=$root/build/bare-root
person=maria

step() {
    say ""
    say "== $*"
}

in_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    ${http_proxy:+http_proxy="$http_proxy"} chroot "$there" "$@"; }

as_host() { # a person without rights
    in_root runuser -u "$person" -- env HOME="/home/$person" "$@"
}

debian_mirror() { # the one that apt is configured with
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(SITE)' 'Codename: bookworm' 'Created-By: Packages' 2>/dev/null | head -n 1
}

# Give up with a sentence where no system can be made: without rights, or without Debian's packages.
need_a_root() {
    [ "$(id -u)" = 0 ] || give_up "A bare Debian is made by root only; this is not root."
    unshare --mount true 2>/dev/null || give_up "A bare Debian needs mounts, which are not allowed here."
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || give_up "A bare Debian is made where apt knows the packages of Debian 12."
    fetched=$(mktemp)
    /usr/lib/apt/apt-helper download-file "$mirror/dists/bookworm/InRelease" "$fetched" >/dev/null 2>&1 || reached=no
    rm -f "$fetched"
    [ -z "${reached-}" ] || give_up "A bare Debian needs its packages, and $mirror is out of reach."
}

make_bare_root() {
    [ -d "$bare" ] && return 0
    command -v debootstrap >/dev/null 2>&1 || install_packages debootstrap || exit 1
    mirror=$(debian_mirror)
    rm -rf "$bare.part"
    debootstrap --variant=minbase bookworm "$bare.part" "$mirror" >"$shown/debootstrap.log" 2>&1 ||
        give_up "debootstrap failed; see $shown/debootstrap.log"
    mv "$bare.part" "$bare"
}

unmount() {
    for place in dev/pts dev sys proc; do
        mountpoint -q "$there/$place" && umount -l "$there/$place"
    done
    return 0
}

enter() {
    unmount
    rm -rf --one-file-system "$there"
    cp -a "$bare" "$there"
    trap unmount EXIT
    mount -t proc proc "$there/proc"
    mount -t sysfs sys "$there/sys"
    mount --bind /dev "$there/dev"
    mount --bind /dev/pts "$there/dev/pts"
    cp /etc/resolv.conf "$there/etc/resolv.conf"
    for each in /etc/apt/apt.conf.d/*; do # proxies and the like, but nothing that runs a program
        grep -qE 'Invoke|Pkgs|Hook' "$each" || cp "$each" "$there/etc/apt/apt.conf.d/"
    done
    in_root useradd --create-home "$person"
}
