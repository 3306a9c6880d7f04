#!/bin/sh
# Set up Hostapp in this folder and start it:  sh packaging/run.sh [hostapp arguments]
# shellcheck source=packaging/set-up.sh
. "$(dirname -- "$0")/set-up.sh"

if [ $# -eq 0 ] && [ "$(uname)" = Linux ] && [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}${QT_QPA_PLATFORM-}" ]; then
    no_display="There is no display to open a window on. Start it from a desktop session, or use a command: sh packaging/run.sh --help"
fi
set_up requirements.lock || say "Until then commands work, but the window does not open."
[ -z "${no_display-}" ] || give_up "$no_display"
exec "$python" -P -m hostapp "$@"
