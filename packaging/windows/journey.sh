#!/bin/sh
# What the installer does, run under wine by test-installer.sh.
set -eu
cd "$HOME"
rm -rf .wine
wineboot --init >/dev/null 2>&1
wineserver -w
user=$HOME/.wine/drive_c/users/root
installed=$user/AppData/Local/Programs/Hostapp
decisions=$user/AppData/Local/hostapp
menu="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Hostapp.lnk"
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Hostapp'

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}
there() { for each in "$@"; do [ -e "$each" ] || fail "$each is not there"; done; }
gone() { for each in "$@"; do [ ! -e "$each" ] || fail "$each is still there"; done; }
windows() { timeout 120 wine "$@" && wineserver -w; }
shown_version() { wine reg query "$uninstall_key" /v DisplayVersion 2>/dev/null | tr -d '\r' | sed -n 's/.*REG_SZ *//p'; }

windows setup-0.1.0.exe /S || fail "The installer ended with $?"
there "$installed/hostapp.exe" "$installed/hostappw.exe" "$installed/_internal/only-in-old.dll" "$menu"
[ "$(shown_version)" = 0.1.0 ] || fail "The version shown is $(shown_version)"
wine reg query 'HKCU\Software\Classes\.tlog-proof' >/dev/null 2>&1 || fail "Proofs are not associated"
echo "ok  installed silently"

mkdir -p "$decisions"
echo kept >"$decisions/ledger.db"
windows setup-0.2.0.exe /S || fail "The upgrade ended with $?"
there "$installed/_internal/only-in-new.dll" "$decisions/ledger.db"
gone "$installed/_internal/only-in-old.dll"
[ "$(shown_version)" = 0.2.0 ] || fail "The version shown is $(shown_version)"
echo "ok  upgraded over the old one"

windows "$installed/uninstall.exe" /S || fail "Uninstalling ended with $?"
sleep 2
gone "$installed" "$menu"
there "$decisions/ledger.db"
[ -z "$(shown_version)" ] || fail "It is still listed"
echo "ok  uninstalled, decisions kept"

windows setup-0.2.0.exe /S
windows "$installed/uninstall.exe" /S /DECISIONS
sleep 2
gone "$installed" "$decisions"
echo "ok  uninstalled with the decisions, as asked"
wineserver -k || true
