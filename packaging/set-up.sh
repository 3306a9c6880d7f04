# shellcheck shell=sh
# Sourced by the other scripts, with $packaging set to this folder if they lie elsewhere: Python, a virtual environment of our own, and what Qt needs from the system.
# All talk goes to standard error, so that a command's output stays its own.
set -eu
root=$(CDPATH='' cd -- "${packaging:-$(dirname -- "$0")}/.." && pwd -P)
venv=$root/.venv
python=$venv/bin/python

qt_packages="libglib2.0-0 libgssapi-krb5-2 libdbus-1-3 libfontconfig1 libgl1 libegl1 libpulse0 libxrandr2 libxcb-cursor0
libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon0 libxkbcommon-x11-0"

say() {
    printf '%s\n' "$*" >&2
}

give_up() {
    say "$@"
    exit 1
}

may_install() {
    command -v apt-get >/dev/null 2>&1 && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Quiet when it works; when it does not, everything that apt-get said.
apt_install() {
    log=$(mktemp)
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" >"$log" 2>&1 || {
        cat "$log" >&2
        rm -f "$log"
        return 1
    }
    rm -f "$log"
}

# Install Debian packages where that is allowed; otherwise name them in one line to copy.
install_packages() {
    if may_install; then
        say "Installing system packages:" "$@"
        apt_install "$@" 2>/dev/null && return 0
        say "Fetching the list of packages first"
        as_root apt-get update -qq >&2 || true
        apt_install "$@" && return 0
    fi
    say "These system packages are needed. Please install them, then run this again:"
    say "    sudo apt-get update && sudo apt-get install -y --no-install-recommends" "$@"
    return 1
}

# Set $found to a Python of 3.11 or newer for which `import $1` works.
find_python() {
    for found in python3.11 python3.12 python3.13 python3.14 python3; do
        "$found" -c "import sys, $1; sys.exit(sys.version_info < (3, 11))" 2>/dev/null && return 0
    done
    return 1
}

choose_python() {
    find_python ensurepip && return 0
    if find_python sys; then
        install_packages "$("$found" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')" || exit 1
    else
        say "Hostapp needs Python 3.11 or newer."
        install_packages python3 python3-venv || exit 1
    fi
    find_python ensurepip || give_up "Hostapp needs Python 3.11 or newer with its venv module; none was found."
}

make_venv() {
    "$python" -m pip --version >/dev/null 2>&1 && return 0
    choose_python
    say "Making a virtual environment in .venv with $("$found" --version)"
    "$found" -m venv --clear "$venv" >&2 || give_up "The virtual environment could not be made; the lines above say why."
}

pip_install() {
    quiet=-qq
    [ -t 2 ] && quiet=
    # shellcheck disable=SC2086
    "$python" -m pip install $quiet --disable-pip-version-check --no-input -r "$1" >&2
}

# Let the environment's Python find hostapp here, from whatever folder it is started.
find_checkout() {
    packages=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))') &&
        printf '%s\n' "$root" >"$packages/hostapp-checkout.pth"
}

missing_libraries() {
    "$python" "$root/packaging/missing_libraries.py" 2>/dev/null | tr '\n' ' '
}

# Qt loads, or else the packages that it needs are installed or named.
provide_qt_libraries() {
    stamp=$venv/qt.stamp
    state="$root $(grep pyside6 "$1")"
    [ "$(cat "$stamp" 2>/dev/null)" = "$state" ] && return 0
    missing=$(missing_libraries)
    if [ -n "$missing" ]; then
        say "Qt needs system libraries that are not here: $missing"
        # shellcheck disable=SC2086
        install_packages $qt_packages || return 1
        missing=$(missing_libraries)
        [ -z "$missing" ] || { say "Still missing: $missing"; return 1; }
    fi
    printf '%s\n' "$state" >"$stamp"
}

provide_python_packages() {
    stamp=$venv/$(basename "$1").stamp
    state="$root $(cat "$1" "$root/packaging/set-up.sh" | cksum)"
    [ "$(cat "$stamp" 2>/dev/null)" = "$state" ] && [ -x "$python" ] && return 0
    say "Setting up Hostapp in $root (the first time takes about a minute and 250 MB)"
    make_venv
    say "Installing the Python packages of packaging/$(basename "$1")"
    pip_install "$1" || give_up "The Python packages could not be installed; the lines above say why. Setting up needs the network, this once."
    find_checkout || give_up "$venv cannot be written."
    printf '%s\n' "$state" >"$stamp"
    say "Ready"
}

# The window's words in other languages, compiled anew where their sources changed.
provide_translations() {
    folder=$root/resources/i18n
    [ -e "$folder/hostapp_ja.qm" ] && [ -z "$(find "$folder" -name '*.ts' -newer "$folder/hostapp_ja.qm")" ] && return 0
    "$python" "$root/packaging/translations.py" compile >&2
}

# Set up everything that the lock file $1 names; stamps make the next start quick.
set_up() {
    provide_python_packages "$root/packaging/$1"
    provide_qt_libraries "$root/packaging/$1" && provide_translations
}
