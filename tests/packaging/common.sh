# shellcheck shell=sh disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts beside share. The environment says where things are: SOURCE, BUILD, TREE (the installed files).
set -eu

id=io.github.understudy.understudy
share=$TREE/usr/share
cli=$TREE/usr/bin/understudy-cli
failures=0

# expect SENTENCE COMMAND…: goes on after a failure, so that all of them are told.
expect() {
    sentence=$1
    shift
    "$@" && return 0
    echo "FAILED: $sentence" >&2
    failures=$((failures + 1))
}

finish() { [ "$failures" -eq 0 ] || exit 1; }

skip() {
    echo "skipped: $*"
    exit 77
}

# helpOf COMMAND-WORDS…: its --help. Kept, since the program takes a while to load LibTorch.
helpOf() {
    file=$TREE.help/$(printf '%s-' "$@")
    if [ ! -f "$file" ]; then
        mkdir -p "$TREE.help"
        unfinished=$(mktemp "$file.XXXXXX")
        "$cli" "$@" --help >"$unfinished"
        mv "$unfinished" "$file"
    fi
    cat "$file"
}

# Each command of understudy-cli on a line, "" first, then "info", "models", "models fetch" …
commands() {
    echo
    for command in $(below); do
        echo "$command"
        for lower in $(below "$command"); do
            echo "$command $lower"
        done
    done
}

below() { helpOf "$@" | awk '/^[A-Za-z]/ { on = tolower($0) == "subcommands:"; next } on && NF { print $1 }'; }

# longOptions COMMAND-WORDS…: as its --help names them.
longOptions() { helpOf "$@" | sed -n 's/^  \(-[a-zA-Z], *\)\{0,1\}\(--[a-z][a-z-]*\).*/\2/p'; }
