#!/bin/sh
# Make the Debian package, and from the same files an rpm and an Arch package, in dist/.
#   sh packaging/linux/build.sh           all three, checked
#   sh packaging/linux/build.sh deb       only the Debian package
# Files that change with nothing but the source and the lock: two builds in a row are the same.
packaging=$(dirname -- "$0")/..
# shellcheck source=packaging/set-up.sh
. "$packaging/set-up.sh"
venv=$root/build/venv
python=$venv/bin/python
kinds=${*:-deb rpm archlinux}
cd "$root"

provide_build_tools() {
    wanted=
    command -v dpkg-shlibdeps >/dev/null 2>&1 || wanted="$wanted dpkg-dev"
    command -v desktop-file-validate >/dev/null 2>&1 || wanted="$wanted desktop-file-utils"
    command -v appstreamcli >/dev/null 2>&1 || wanted="$wanted appstream"
    command -v lintian >/dev/null 2>&1 || wanted="$wanted lintian"
    # shellcheck disable=SC2086
    [ -z "$wanted" ] || install_packages $wanted || give_up "The package cannot be built without these tools."
}

depends() { # what the files below $tree ask their loader for, as Debian's packages
    scratch=$(mktemp -d)
    mkdir "$scratch/debian"
    printf 'Source: hostapp\n\nPackage: hostapp\nArchitecture: any\n' >"$scratch/debian/control"
    ln -s "$tree/usr" "$scratch/usr" # so that no path has a space in it, whatever the checkout's own name
    (
        cd "$scratch"
        find usr/lib/hostapp/ -type f \( -name '*.so*' -o -name hostapp \) >files
        find usr/lib/hostapp/ -name '*.so*' -printf '-l%h\n' | sort -u >private-folders
        # shellcheck disable=SC2046
        dpkg-shlibdeps -O --ignore-missing-info $(cat private-folders) --warnings=0 $(cat files) 2>/dev/null
    ) | sed -n 's/^shlibs:Depends=//p'
    rm -rf "$scratch"
}

make_deb() {
    control=$tree/DEBIAN
    mkdir -p "$control"
    libraries=$(depends)
    [ -n "$libraries" ] || give_up "dpkg-shlibdeps does not tell which packages the program needs."
    cat >"$control/control" <<CONTROL
Package: hostapp
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: $maintainer
Installed-Size: $(du -sk --apparent-size "$tree/usr" | cut -f1)
Depends: $libraries, tzdata
Recommends: gnome-keyring | kwalletmanager | keepassxc, xdg-utils, xdg-desktop-portal
Suggests: fonts-noto-cjk
Section: sound
Priority: optional
Description: decide which meeting recordings may train AI
 Finds the recordings of meetings on this computer and asks one question of
 each: may this meeting train AI? Until the host says so, it may not. Every
 decision stands in a signed log that nobody can change unnoticed; receipts
 of it can be checked by anybody, offline.
CONTROL
    install -m 755 packaging/linux/postrm "$control/postrm"
    (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$control/md5sums"
    chmod 644 "$control/md5sums" "$control/control"
    find "$control" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz -z"${HOSTAPP_XZ_LEVEL:-6}" --threads-max=2 --build "$tree" "$deb" >&2
    rm -rf "$control"
}

make_with_nfpm() { # KIND: rpm or archlinux
    sed "s|MAINTAINER|$maintainer|" packaging/linux/nfpm.yaml >build/nfpm.yaml # not every field of its takes a variable
    VERSION=$version ARCH=$(dpkg --print-architecture) TREE=$tree "$venv/bin/nfpm" package \
        --config build/nfpm.yaml --packager "$1" --target dist/ >&2
}

check() {
    desktop-file-validate "$tree"/usr/share/applications/*.desktop
    appstreamcli validate --pedantic --no-net "$tree"/usr/share/metainfo/*.xml >&2
    lintian --tag-display-limit 0 --fail-on error,warning "$deb" >&2
}

sh packaging/freeze.sh
provide_build_tools
# shellcheck source=packaging/build-date.sh
. packaging/build-date.sh
umask 022
version=$("$python" -c 'import hostapp; print(hostapp.__version__)')
maintainer=$("$python" packaging/release_notes.py maintainer)
tree=$root/build/linux
deb=dist/hostapp_${version}_$(dpkg --print-architecture).deb
mkdir -p dist
"$python" packaging/linux_tree.py build/frozen/hostapp "$tree"
for kind in $kinds; do
    say "Making the package: $kind"
    if [ "$kind" = deb ]; then make_deb; else make_with_nfpm "$kind"; fi
done
case " $kinds " in *" deb "*) check ;; esac
sh packaging/linux/sizes.sh "$tree" dist/hostapp[-_]"$version"*
