#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
. "$(dirname "$0")/common.sh"

# plain PAGE: without the marks for bold and italics, and with - for \-.
plain() { sed 's/\\f[BIR]//g; s/\\-/-/g; s/\\e/\\/g; s/^\\&//' "$share/man/man1/$1.1"; }

# section COMMAND: the part of the page that tells about it.
section() {
    plain understudy-cli | awk -v name="$1" '
        /^\.S[SH] / { on = name == "" ? $0 == ".SH OPTIONS" : $0 == ".SS understudy-cli " name }
        on'
}

all=$(commands)
expect "the help lists the commands" test "$(printf '%s\n' "$all" | wc -l)" -gt 10
expect "the help lists options" test "$(longOptions transfer | wc -l)" -gt 5
printf '%s\n' "$all" | while IFS= read -r command; do
    text=$(section "$command")
    # shellcheck disable=SC2086 # a command may be two words
    for option in $(longOptions $command); do
        [ "$option" = --help ] && [ -n "$command" ] && continue # told once
        expect "the manual names $option of \"$command\"" \
            sh -c 'printf "%s\n" "$1" | grep -q -- "^\(-[a-z], \)\{0,1\}$2\( \|\$\)"' sh "$text" "$option"
    done
    finish
done
for option in $("$TREE/usr/bin/understudy" --help | sed -n 's/^  \(-[a-z], \)\{0,1\} *\(--[a-z-]*\).*/\2/p'); do
    expect "the manual of the window names $option" sh -c 'printf "%s" "$1" | grep -q -- "$2"' sh "$(plain understudy)" "$option"
done
for page in understudy understudy-cli; do
    expect "$page.1 names the version" grep -q "Understudy $VERSION" "$share/man/man1/$page.1"
    command -v groff >/dev/null || continue
    expect "groff finds nothing wrong in $page.1" test -z "$(groff -man -Tutf8 -ww -z "$share/man/man1/$page.1" 2>&1)"
done
finish
