#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the manual's page on understudy-cli of what cli_reference.sh has written.
set -eu

reference=${1:?usage: cli_markdown.sh REFERENCE}

awk -F'\t' '
    function heading(command) { print "\n## understudy-cli " command "\n" }
    # "-o,--out" with "TEXT REQUIRED" becomes `-o, --out value`; the text says "required".
    function item(kind, name, argument, text,    isRequired) {
        isRequired = sub(/ *REQUIRED/, "", argument)
        gsub(/,/, ", ", name)
        sub(/^(TEXT|INT|UINT|FLOAT):/, "", argument)
        gsub(/[{}]/, "", argument)
        gsub(/,/, " or ", argument)
        sub(/^TEXT/, "value", argument)
        sub(/^(INT|UINT|FLOAT)/, "number", argument)
        if (kind == "positional")
            argument = argument ~ /\.\.\./ ? "..." : ""
        gsub(/\|/, "\\|", text)
        print "- `" name (argument == "" ? "" : " " argument) "`: " text (isRequired ? " (required)" : "")
        inList = 1
    }
    function closeList() {
        if (inList)
            print ""
        if (inExample)
            print "```\n"
        inList = inExample = 0
    }
    function footer(text) {
        if (text ~ /^Examples?:$/)
            return
        if (text !~ /^ /) {
            closeList()
            print text "\n"
            return
        }
        if (!inExample) {
            closeList()
            print "```"
            inExample = 1
        }
        sub(/^ +/, "", text)
        print text
    }
    $1 == "option" && $3 == "-h,--help" && $2 != "" { next } # told once
    NR == 1 {
        print "# The command line\n"
        print "Made of the output of `--help`, by the target `manual_pages`; changes belong there. A command below another one"
        print "is called with both names, such as `understudy-cli models list`.\n"
    }
    $2 == "" {
        if ($1 == "about" && $5 !~ /^Understudy: /)
            print $5
        else if ($1 == "option") {
            if (!hasOptions++)
                print "\nOptions of all commands:\n"
            item($1, $3, $4, $5)
        } else if ($1 == "footer" && $5 ~ /^Exit codes:/) {
            closeList()
            print $5
        }
        next
    }
    $1 == "about" { closeList(); heading($2); print $5 ($5 ~ /[.!?]$/ ? "" : ".") }
    $1 == "usage" { print "\n```\n" $5 "\n```\n" }
    $1 == "positional" || $1 == "option" { item($1, $3, $4, $5) }
    $1 == "footer" { footer($5) }
    END { closeList() }
    ' "$reference" | cat -s
