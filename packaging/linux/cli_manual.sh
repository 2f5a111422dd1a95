#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes understudy-cli's manual page of what cli_reference.sh has written.
set -eu

reference=${1:?usage: cli_manual.sh REFERENCE VERSION DATE}
version=$2
date=$3

awk -F'\t' -v version="$version" -v date="$date" '
    function escaped(text) {
        gsub(/\\/, "\\e", text)
        gsub(/-/, "\\-", text)
        if (text ~ /^[.\x27]/)
            text = "\\&" text
        return text
    }
    function heading(command) {
        print ".SS " escaped("understudy-cli " command)
    }
    # "-o,--out" with "TEXT REQUIRED" becomes "-o, --out value" in bold and italics; the text says "required".
    function item(kind, name, argument, text,    isRequired) {
        isRequired = sub(/ *REQUIRED/, "", argument)
        gsub(/,/, ", ", name)
        sub(/^(TEXT|INT|UINT|FLOAT):/, "", argument)
        gsub(/[{}]/, "", argument)
        gsub(/,/, "|", argument)
        sub(/^TEXT/, "value", argument)
        sub(/^(INT|UINT|FLOAT)/, "number", argument)
        print ".TP"
        if (kind == "positional")
            print "\\fI" escaped(name (argument ~ /\.\.\./ ? " ..." : "")) "\\fR"
        else
            print "\\fB" escaped(name) "\\fR" (argument == "" ? "" : " \\fI" escaped(argument) "\\fR")
        print escaped(text (isRequired ? " (required)" : "") ".")
    }
    function example(text) {
        sub(/^ +/, "", text)
        print ".PP\n.RS 4\n.EX\n" escaped(text) "\n.EE\n.RE"
    }
    function footer(text) {
        if (text ~ /^Examples?:$/)
            print ".PP\n" (text == "Example:" ? "Example:" : "Examples:")
        else if (text ~ /^ /)
            example(text)
        else
            print ".PP\n" escaped(text)
    }
    # Told once, at the top.
    $1 == "option" && $3 == "-h,--help" && $2 != "" { next }

    NR == 1 {
        print ".\\\" Made of the output of --help; changes belong there."
        print ".TH UNDERSTUDY\\-CLI 1 \"" date "\" \"Understudy " version "\" \"User Commands\""
        print ".SH NAME\nunderstudy\\-cli \\- make one person dance like another, on the command line"
        print ".SH SYNOPSIS\n.B understudy\\-cli\n[\\fIOPTIONS\\fR] \\fISUBCOMMAND\\fR [\\fIARGUMENTS\\fR]"
        print ".SH DESCRIPTION"
    }
    $2 == "" {
        if ($1 == "about" && $5 !~ /^Understudy: /)
            print escaped($5)
        else if ($1 == "option") {
            if (!hasOptions++)
                print ".PP\nThe graphical studio is\n.BR understudy (1).\n.SH OPTIONS"
            item($1, $3, $4, $5)
        } else if ($1 == "footer")
            closing[++closings] = $5
        next
    }
    !hasCommands++ { print ".SH SUBCOMMANDS" }
    $1 == "about" { heading($2); print escaped($5 ($5 ~ /[.!?]$/ ? "" : ".")) }
    $1 == "usage" {
        sub(/^understudy-cli /, "", $5)
        print ".PP\n.B understudy\\-cli\n" escaped($5)
    }
    $1 == "positional" || $1 == "option" { item($1, $3, $4, $5) }
    $1 == "footer" { footer($5) }
    END {
        print ".SH EXIT STATUS"
        for (at = 1; at <= closings; ++at) {
            if (closing[at] ~ /^Exit codes:/) {
                sub(/^Exit codes: */, "", closing[at])
                print escaped(closing[at])
            }
        }
        print ".SH ENVIRONMENT"
        print ".TP\n.B UNDERSTUDY_MODELS\nFolder of the pose networks."
        print ".TP\n.B XDG_DATA_HOME\nWithout UNDERSTUDY_MODELS, the networks are in understudy/models below this folder."
        print ".SH FILES"
        print ".TP\n.I ~/.local/share/understudy/models\nThe pose networks, where nothing else is set."
        print ".TP\n.I *.understudy\nA project: everything that was made for a dance, step by step."
        print ".SH EXAMPLES"
        for (at = 1; at <= closings; ++at) {
            if (closing[at] ~ /^ /)
                example(closing[at])
        }
        print ".SH SEE ALSO\n.BR understudy (1)"
    }' "$reference"
