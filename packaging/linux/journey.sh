#!/bin/sh
# What a host does with the installed Hostapp; run by test-install.sh inside the bare system.
#   journey.sh bare      commands only, and the window where nothing is painted
#   journey.sh window    the window on a virtual screen, with a keyring
set -eu
cd "$HOME"

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    import -window root "$HOME/failed.png" 2>/dev/null || true
    exit 1
}

expect() { # WORD COMMAND…: the command's output holds the word
    word=$1
    shift
    said=$("$@" 2>&1) || fail "$*: $said"
    case $said in *"$word"*) printf 'ok  %s\n' "$*" ;; *) fail "$* says: $said" ;; esac
}

count() { # STATUS: how many meetings have it
    hostapp list --status "$1" --json | grep -c '"status"' || true
}

await() { # STATUS NUMBER: within twenty seconds
    tries=0
    until [ "$(count "$1")" = "$2" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 40 ] || fail "$(count "$1") meetings are $1, not $2"
        sleep 0.5
    done
    printf 'ok  %s: %s\n' "$1" "$2"
}

open_window() {
    hostapp &
    program=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --name Hostapp | head -n 1)
    [ -n "$window" ] || fail "No window appeared"
    focus
    sleep 3
}

focus() { xdotool windowfocus --sync "$window"; } # no window manager does it after a dialog

picture() { import -window root "$HOME/$1.png"; }

close_window() {
    focus
    xdotool key --clearmodifiers ctrl+q
    wait "$program" || fail "The window ended with $?"
}

seen() { # PICTURE FORMAT: what ImageMagick says of the place where the player shows its frames
    convert "$HOME/$1.png" -crop 330x165+1080+262 +repage -colorspace Gray -format "$2" info:
}

is_dark() { [ "$(seen "$1" "%[fx:mean<0.5]")" = 1 ]; } # the window is light, the demo's films are dark

is_other() { # than the first frame
    is_dark "$1" && [ "$(seen playing "%#")" != "$(seen "$1" "%#")" ]
}

await_picture() { # CHECK NAME SENTENCE: within thirty seconds; a busy machine takes some of them
    tries=0
    picture "$2"
    until "$1" "$2"; do
        tries=$((tries + 1))
        [ "$tries" -lt 60 ] || fail "$3"
        sleep 0.5
        picture "$2"
    done
}

play() {
    xdotool mousemove 1176 220 click 1 # the transcript, with the player
    sleep 2
    picture before-playing
    is_dark before-playing && fail "There is a frame before anything plays"
    xdotool mousemove 1096 326 click 1
    await_picture is_dark playing "No frame arrived"
    await_picture is_other playing-on "The picture stands still" # somebody else speaks, and is framed
    echo "ok  played: frames arrive, and others after them"
    xdotool mousemove 1096 525 click 1
    sleep 1
    xdotool mousemove 600 110 click 1
}

open_receipt() { # as a double click does
    proof=$(find "$HOME/demo/receipt" -name '*.tlog-proof' | head -n 1)
    kind=$(xdg-mime query filetype "$proof" 2>/dev/null || true)
    [ "$(xdg-mime query default application/x-tlog-proof)" = hostapp-receipt.desktop ] || fail "A proof ($kind) opens with something else"
    command=$(sed -n "s|^Exec=\(.*\) %f|\1|p" /usr/share/applications/hostapp-receipt.desktop)
    $command "$proof" &
    program=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --name "^receipt" | head -n 1)
    [ -n "$window" ] || fail "No window for the receipt appeared"
    focus
    sleep 2
    picture receipt
    xdotool key Escape
    wait "$program" || fail "The receipt's window ended with $?"
    echo "ok  $command $proof"
}

bare() {
    expect "hostapp " hostapp --version
    expect "grant" hostapp --help
    expect "" hostapp demo "$HOME/demo"
    expect "0 not seen" hostapp scan "$HOME/demo"
    expect "undecided" hostapp list
    libraries=$(find /usr/lib/hostapp -name '*.so*' -exec env LD_LIBRARY_PATH=/usr/lib/hostapp/_internal ldd {} + 2>/dev/null |
        grep 'not found' | sort -u || true)
    [ -z "$libraries" ] || fail "Libraries are missing: $libraries"
    # On a store of its own: the real one would say next time that it ended unexpectedly.
    said=$(HOSTAPP_CONFIG=$(mktemp -d) QT_QPA_PLATFORM=offscreen timeout 8 hostapp --store "$(mktemp -d)" 2>&1) && fail "The window ended by itself: $said"
    [ -z "$said" ] || fail "The window says: $said"
    echo "ok  the window, offscreen"
    said=$(hostapp 2>&1) && fail "The window opened without a screen"
    case $said in *"no screen"*) echo "ok  $said" ;; *) fail "$said" ;; esac
}

window() {
    printf 'maria' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    open_window
    picture start
    xdotool key ctrl+f type "Interview Devon"
    sleep 2
    xdotool mousemove 600 110 click 1
    sleep 2
    play
    sleep 1
    xdotool key g
    sleep 2
    picture granting
    xdotool key Return
    await granted 1
    sleep 1
    picture granted
    focus
    xdotool mousemove 600 160 click 1
    sleep 1
    xdotool key r
    sleep 2
    picture revoking
    xdotool key Return
    await revoked 1
    close_window
    open_window
    picture again
    close_window
    expect "erified" hostapp verify
    meeting=$(hostapp list --search Interview --json | sed -n 's/.*"id": *"\([0-9a-f]*\)".*/\1/p' | head -n 1)
    expect "" hostapp grant "$meeting"
    expect "" hostapp receipt "$meeting" --out "$HOME/demo/receipt"
    expect "ntact" hostapp verify "$HOME/demo/receipt"
    open_receipt
    expect "" hostapp export "$HOME/demo/release" --purpose speech-recognition --format files
    expect "" hostapp verify "$HOME/demo/release"
    complete_in_bash
}

complete_in_bash() {
    words=$(COMP_WORDS="hostapp rev" COMP_CWORD=1 _HOSTAPP_COMPLETE=bash_complete hostapp)
    [ "$words" = "plain,revoke" ] || fail "Completion says: $words"
    grep -q _HOSTAPP_COMPLETE /usr/share/bash-completion/completions/hostapp || fail "No completion for bash"
}

"$1"
