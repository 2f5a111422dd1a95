#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
. "$(dirname "$0")/common.sh"

# A PNG's width and height are the 4 bytes from 16 and from 20.
number() { od -An -tu1 -j "$2" -N 4 "$1" | awk '{ print (($1 * 256 + $2) * 256 + $3) * 256 + $4 }'; }

count=0
for icon in "$share"/icons/hicolor/*x*/*/*.png; do
    size=$(basename "$(dirname "$(dirname "$icon")")")
    expect "$icon is $size" test "$(number "$icon" 16)x$(number "$icon" 20)" = "$size"
    count=$((count + 1))
done
expect "there are icons in nine sizes for the program and for projects" test "$count" -eq 18
finish
