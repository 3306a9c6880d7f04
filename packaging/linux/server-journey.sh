#!/bin/sh
# What a server without a screen does with Hostapp; run by test-server.sh inside the bare system.
set -eu
cd "$HOME"

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

expect() { # WORD COMMAND…: the command works, and its output holds the word
    word=$1
    shift
    said=$("$@" 2>&1) || fail "$*: $said"
    case $said in *"$word"*) printf 'ok  %s\n' "$*" ;; *) fail "$* says: $said" ;; esac
}

refused() { # CODE COMMAND…: the command ends with this code, without a traceback
    code=$1
    shift
    result=0
    said=$("$@" 2>&1) || result=$?
    [ "$result" = "$code" ] || fail "$* ended with $result: $said"
    case $said in *Traceback*) fail "$* says: $said" ;; esac
    printf 'ok  %s: %s\n' "$*" "$(printf "%s\n" "$said" | tail -n 1)"
}

first() { # STATUS: a meeting that has it
    hostapp list --status "$1" --json | sed -n 's/.*"id": *"\([0-9a-f]*\)".*/\1/p' | head -n 1
}

expect "hostapp " hostapp --version
expect "" hostapp demo "$HOME/demo"
expect "not seen" hostapp scan "$HOME/demo"
expect "demo" hostapp folders
meeting=$(hostapp list --search Interview --json | sed -n 's/.*"id": *"\([0-9a-f]*\)".*/\1/p' | head -n 1)
other=$(first undecided)
expect "" hostapp show "$meeting"
expect "" hostapp purposes
expect "" hostapp notices
expect "" hostapp rules
expect "" hostapp arrange
refused 3 hostapp check "$HOME/demo" --purpose speech-recognition
expect "" hostapp grant "$meeting" --until "$(date -d "6 months" +%F)"
expect "" hostapp refuse "$other"
expect "" hostapp reopen "$other"
expect "" hostapp renew "$meeting" --until "$(date -d "1 year" +%F)"
expect "" hostapp history "$meeting"
expect "erified" hostapp verify
expect "" hostapp key show
expect "" hostapp export "$HOME/release" --purpose speech-recognition --format files
expect "" hostapp verify "$HOME/release"
expect "" hostapp releases
expect "" hostapp receipt "$meeting" --out "$HOME/receipt"
expect "" hostapp verify "$HOME/receipt"
expect "" hostapp revoke "$meeting"
expect "" hostapp feed "$HOME/feed"
expect "" hostapp backup "$HOME/backup.db"
expect "True" python -c 'import sys, hostapp.gate; print("PySide6" not in sys.modules)'
refused 1 hostapp
