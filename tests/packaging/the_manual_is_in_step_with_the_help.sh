#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
. "$(dirname "$0")/common.sh"

page=$SOURCE/resources/manual/command-line.md
made=$TREE.help/command-line.md
mkdir -p "$TREE.help"
sh "$SOURCE/packaging/linux/cli_reference.sh" "$cli" >"$made.reference"
sh "$SOURCE/packaging/linux/cli_markdown.sh" "$made.reference" >"$made"
expect "the help lists commands" test "$(grep -c '^## understudy-cli ' "$made")" -gt 10
expect "resources/manual/command-line.md is what --help says; build the target manual_pages" diff -u "$page" "$made"
finish
