#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks understudy-cli and each of its subcommands for --help, and writes what they say as lines of five fields, with a
# tab between: KIND COMMAND NAME ARGUMENT TEXT. The manual page and the completion are made of these.
#
#   about       the sentences before "Usage:"       usage     the line of the call, without "Usage:"
#   positional  NAME ARGUMENT TEXT                  option    "-o,--out" ARGUMENT TEXT
#   subcommand  NAME and TEXT                       footer    a line after the lists (not if it is the parent's)
set -eu

program=${1:?usage: cli_reference.sh PROGRAM}
export OMP_WAIT_POLICY=passive # otherwise the program starts itself anew, to set just that

# records COMMAND PARENT'S-HELP: reads a --help. CLI11's newer releases write the headings in capitals and
# put spaces between "-o," and "--out".
records() {
    awk -v command="$1" -v parentHelp="$2" '
        function write(kind, name, argument, text) {
            print kind "\t" command "\t" name "\t" argument "\t" text
        }
        function finish() {
            if (kind != "")
                write(kind, name, argument, text)
            kind = ""
        }
        # "  -o,--out TEXT REQUIRED   The file": the text begins after two spaces, or on the next line.
        function begin(line,    at) {
            finish()
            sub(/^ +/, "", line)
            gsub(/, +--/, ",--", line)
            at = match(line, /  +/)
            text = at ? substr(line, at + RLENGTH) : ""
            if (at)
                line = substr(line, 1, at - 1)
            kind = section
            name = argument = line
            sub(/ .*/, "", name)
            if (!sub(/^[^ ]+ /, "", argument))
                argument = ""
        }
        # A command without a footer of its own shows that of the command above it.
        function writeFooter(    count, lines, at) {
            if (footer == "" || substr(above, length(above) - length(footer) + 1) == footer)
                return
            count = split(footer, lines, "\n")
            for (at = 1; at < count; ++at)
                write("footer", "", "", lines[at])
        }
        BEGIN {
            section = "about"
            while ((getline line < parentHelp) > 0)
                above = above line "\n"
        }
        section == "about" && /^ *$/ { next }
        toupper($0) ~ /^ *USAGE:/ {
            sub(/^ *[Uu][Ss][Aa][Gg][Ee]: */, "")
            write("usage", "", "", $0)
            section = "usage"
            next
        }
        section == "about" { write("about", "", "", $0); next }
        /^ *$/ { finish(); section = section == "footer" ? "footer" : "between"; next }
        toupper($0) == "POSITIONALS:" { section = "positional"; next }
        toupper($0) == "OPTIONS:" { section = "option"; next }
        toupper($0) == "SUBCOMMANDS:" { section = "subcommand"; next }
        section == "between" || section == "footer" {
            section = "footer"
            footer = footer $0 "\n"
            next
        }
        /^ ? ? ? ? ? ? ? ?[^ ]/ { begin($0); next }
        { sub(/^ +/, ""); text = text (text == "" ? "" : " ") $0 }
        END { finish(); writeFooter() }'
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
: >"$scratch/none"

# describe PARENT'S-HELP COMMAND-WORDS…: the command, then those below it.
describe() {
    parent=$1
    shift
    help=$scratch/help-$(printf '%s-' "$@")
    "$program" "$@" --help >"$help"
    records "$*" "$parent" <"$help" >"$help.records"
    cat "$help.records"
    for below in $(awk -F'\t' '$1 == "subcommand" { print $3 }' "$help.records"); do
        (describe "$help" "$@" "$below")
    done
}

describe "$scratch/none"
