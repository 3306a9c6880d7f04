#!/bin/sh
# Make Hostapp.app and its disk image on a Mac with Python 3.12 and Xcode's command line tools:
#   sh packaging/macos/build.sh
# To sign and notarise, set
#   HOSTAPP_SIGN     the identity, such as "Developer ID Application: …"
#   HOSTAPP_NOTARY   the keychain profile that `xcrun notarytool store-credentials` made
packaging=$(dirname -- "$0")/..
# shellcheck source=packaging/set-up.sh
. "$packaging/set-up.sh"
cd "$root"
[ "$(uname)" = Darwin ] || give_up "This runs on a Mac only."
venv=$root/build/venv
python=$venv/bin/python
mkdir -p build dist
provide_python_packages "$root/packaging/requirements-build.lock"
version=$("$python" -c 'import hostapp; print(hostapp.__version__)')
app=build/frozen/Hostapp.app
image=dist/Hostapp-$version.dmg

"$python" packaging/icons.py build/hostapp.icns 512
sh packaging/freeze.sh
if [ -n "${HOSTAPP_SIGN-}" ]; then
    # From the inside out: what is in the bundle first, then the bundle.
    find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$HOSTAPP_SIGN"
    codesign --force --timestamp --options runtime --entitlements packaging/macos/hostapp.entitlements \
        --sign "$HOSTAPP_SIGN" "$app"
    codesign --verify --deep --strict "$app"
fi
rm -rf build/image "$image"
mkdir build/image
cp -R "$app" build/image/
ln -s /Applications build/image/Applications
hdiutil create -volname "Hostapp $version" -srcfolder build/image -format UDZO "$image"
if [ -n "${HOSTAPP_NOTARY-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$HOSTAPP_NOTARY" --wait
    xcrun stapler staple "$image"
fi
say "Made $image"
