#!/bin/sh
# Make an AppImage from the files of packaging/linux/build.sh. Not built here: appimagetool and the runtime that it puts
# in front come from their own project. On a machine that has both:
#   sh packaging/linux/build.sh deb && APPIMAGE_RUNTIME=runtime-x86_64 sh packaging/appimage/build.sh
packaging=$(dirname -- "$0")/..
# shellcheck source=packaging/set-up.sh
. "$packaging/set-up.sh"
cd "$root"
tree=build/linux
folder=build/Hostapp.AppDir
[ -d "$tree/usr" ] || give_up "Run first: sh packaging/linux/build.sh deb"
command -v appimagetool >/dev/null 2>&1 || give_up "appimagetool is not here."
rm -rf "$folder"
mkdir -p "$folder" dist
cp -a "$tree/usr" "$folder/usr"
cp "$folder/usr/share/applications/hostapp.desktop" "$folder/usr/share/icons/hicolor/256x256/apps/hostapp.png" "$folder/"
ln -s usr/lib/hostapp/hostapp "$folder/AppRun"
version=$("$root/build/venv/bin/python" -c 'import hostapp; print(hostapp.__version__)')
appimagetool ${APPIMAGE_RUNTIME:+--runtime-file "$APPIMAGE_RUNTIME"} "$folder" "dist/Hostapp-$version-$(uname -m).AppImage"
