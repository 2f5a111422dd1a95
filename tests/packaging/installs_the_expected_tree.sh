#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
. "$(dirname "$0")/common.sh"

rm -rf "$TREE" "$TREE.help"
DESTDIR=$TREE "$CMAKE" --install "$BUILD" --prefix /usr >/dev/null
found=$(cd "$TREE" && find . ! -type d | sed 's|^\./||' | LC_ALL=C sort)

printf '%s\n' "$found" | diff "$(dirname "$0")/expected_tree.txt" - ||
    { echo "The installed files are not those of tests/packaging/expected_tree.txt (< expected, > found)." >&2; exit 1; }
expect "no file is empty" test -z "$(find "$TREE" -type f -empty)"
expect "nothing can be written by others" test -z "$(find "$TREE" -perm /022 ! -type l)"
finish
