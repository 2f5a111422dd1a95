#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes understudy-cli's completion for bash of what cli_reference.sh has written.
set -eu

reference=${1:?usage: cli_completion.sh REFERENCE}

# One line of a case for each command: its options, the commands below it, whether it takes files.
commandCases() {
    awk -F'\t' '
        function add(list, word) { return list == "" ? word : list " " word }
        $1 == "usage" { commands[++count] = $2 }
        $1 == "option" {
            sub(/^-[a-zA-Z],/, "", $3)
            if ($2 == "" && $3 != "--help" && $3 != "--version")
                everywhere = add(everywhere, $3)
            options[$2] = add(options[$2], $3)
        }
        $1 == "subcommand" { below[$2] = add(below[$2], $3) }
        $1 == "positional" { takesFiles[$2] = 1 }
        END {
            for (at = 1; at <= count; ++at) {
                command = commands[at]
                line = "        \"" command "\") options=\"" options[command]
                if (command != "")
                    line = line " " everywhere
                line = line "\""
                if (below[command] != "")
                    line = line " below=\"" below[command] "\""
                if (takesFiles[command])
                    line = line " files=yes"
                print line " ;;"
            }
        }' "$reference"
}

# One line of a case for each option with a value, "COMMAND OPTION": the values that the help lists
# ("{openpose,coco,csv}", or "instant, draft, good or best (default: draft)"), else files.
valueCases() {
    awk -F'\t' '
        function listed(argument, text) {
            if (match(argument, /\{[^}]*\}/)) {
                argument = substr(argument, RSTART + 1, RLENGTH - 2)
                gsub(/,/, " ", argument)
                return argument
            }
            sub(/^[^:(]*: /, "", text)
            sub(/ \(default.*/, "", text)
            if (text !~ /^[a-z0-9]+(, [a-z0-9]+)* or [a-z0-9]+$/)
                return ""
            gsub(/,| or/, "", text)
            return text
        }
        $1 == "option" && $4 != "" {
            values = listed($4, $5)
            if (values != "")
                action = "_understudy_cli_words \"" values "\""
            else if ($3 ~ /--project$/)
                action = "_understudy_cli_files \"!*.understudy\""
            else
                action = "_understudy_cli_files"
            pattern = "\"" $2 " " $3 "\""
            sub(/,/, "\" | \"" $2 " ", pattern)
            print "        " pattern ") " action "; return ;;"
        }' "$reference"
}

# A command is found by the words so far: "models" is known, then "models fetch".
wordCases() {
    awk -F'\t' '$1 == "usage" && $2 != "" {
        print "            \"" ($2 ~ / / ? "" : " ") $2 "\") command=\"" $2 "\" ;;"
    }' "$reference"
}

cat <<'EOF'
# bash completion for understudy-cli                        -*- shell-script -*-
# Made of the output of --help; changes belong there.

_understudy_cli_words()
{
    COMPREPLY=($(compgen -W "$1" -- "${COMP_WORDS[COMP_CWORD]}"))
}

# Files and folders; "$1" leaves out files, as for compgen -X.
_understudy_cli_files()
{
    local line word=${COMP_WORDS[COMP_CWORD]}
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <({ compgen -f ${1:+-X "$1"} -- "$word"; compgen -d -- "$word"; } | sort -u)
}

_understudy_cli()
{
    local command= options= below= files= at
    COMPREPLY=()
    for ((at = 1; at < COMP_CWORD; ++at)); do
        case "$command ${COMP_WORDS[at]}" in
EOF
wordCases
cat <<'EOF'
        esac
    done
    case "$command ${COMP_WORDS[COMP_CWORD - 1]}" in
EOF
valueCases
cat <<'EOF'
    esac
    case "$command" in
EOF
commandCases
cat <<'EOF'
    esac
    if [[ ${COMP_WORDS[COMP_CWORD]} == -* ]]; then
        _understudy_cli_words "$options"
    elif [[ -n $below ]]; then
        _understudy_cli_words "$below"
    elif [[ -n $files ]]; then
        _understudy_cli_files
    else
        _understudy_cli_words "$options"
    fi
}

complete -F _understudy_cli understudy-cli
EOF
