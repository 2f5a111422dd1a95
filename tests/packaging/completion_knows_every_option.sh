#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
. "$(dirname "$0")/common.sh"

command -v bash >/dev/null || skip "there is no bash."

# completed WORD…: what bash offers for the last of these words.
completed() {
    bash -c '
        source "$1"
        shift
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        _understudy_cli
        printf "%s\n" "${COMPREPLY[@]}"' bash "$share/bash-completion/completions/understudy-cli" "$@" 2>&1
}

offers() {
    word=$1
    shift
    completed "$@" | grep -qxF -- "$word"
}

all=$(commands)
expect "the help lists the commands" test "$(printf '%s\n' "$all" | wc -l)" -gt 10
expect "the help lists options" test "$(longOptions transfer | wc -l)" -gt 5
printf '%s\n' "$all" | while IFS= read -r command; do
    # shellcheck disable=SC2086 # a command may be two words
    for option in $(longOptions $command); do
        expect "bash completes $option of \"$command\"" offers "$option" understudy-cli $command "${option%?}"
    done
    # shellcheck disable=SC2086 # likewise
    for lower in $(below $command); do
        expect "bash completes \"$command $lower\"" offers "$lower" understudy-cli $command ""
    done
    finish
done
expect "the presets are offered" test "$(completed understudy-cli transfer --preset "" | tr '\n' ' ')" = "instant draft good best "
expect "the formats are offered" offers coco understudy-cli poses export --format c
expect "all commands understand --json" offers --json understudy-cli detect --j

files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
touch "$files/solo.understudy" "$files/my dance.mp4"
expect "projects are offered for --project" offers "$files/solo.understudy" understudy-cli train --project "$files/s"
expect "nothing but projects is offered for --project" test -z "$(completed understudy-cli train --project "$files/my")"
expect "a video with a space in its name is one word" offers "$files/my dance.mp4" understudy-cli info "$files/m"
finish
