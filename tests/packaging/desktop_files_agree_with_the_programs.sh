#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
. "$(dirname "$0")/common.sh"

desktop=$share/applications/$id.desktop
metainfo=$share/metainfo/$id.metainfo.xml
mime=$share/mime/packages/$id.xml
value() { sed -n "s/^$1=//p" "$desktop"; }
# element NAME FILE: the text of the first one on one line.
element() { sed -n "s/.*<$1[^>]*>\([^<]*\)<.*/\1/p" "$2" | head -n 1; }

type=$(value MimeType)
type=${type%;}
expect "the desktop file's type is defined" grep -q "<mime-type type=\"$type\">" "$mime"
expect "the metainfo promises that type" test "$(element mediatype "$metainfo")" = "$type"
expect "the type has an icon" test -s "$share/icons/hicolor/scalable/mimetypes/$(sed -n 's/.*<icon name="\([^"]*\)".*/\1/p' "$mime").svg"
expect "projects are known by their ending" grep -q 'pattern="\*\.understudy"' "$mime"
magic=$(sed -n 's/.*applicationId = \(0x[0-9a-f]*\);.*/\1/p' "$SOURCE/core/project/schema.h")
expect "projects are known by the number in them" grep -q "type=\"big32\" value=\"$magic\"" "$mime"

expect "the desktop file's program is installed" test -x "$TREE/usr/bin/$(value Exec | sed 's/ .*//')"
expect "the desktop file's icon is installed" test -s "$share/icons/hicolor/scalable/apps/$(value Icon).svg"
expect "the window has the desktop file's name" grep -q "setDesktopFileName(QStringLiteral(\"$id\"))" "$SOURCE/app/gui/main.cpp"
expect "the metainfo has that name too" test "$(element id "$metainfo")" = "$id"
expect "the metainfo launches the desktop file" test "$(element launchable "$metainfo")" = "$id.desktop"
for program in $(sed -n 's/.*<binary>\(.*\)<.*/\1/p' "$metainfo"); do
    expect "the metainfo's program $program is installed" test -x "$TREE/usr/bin/$program"
done
expect "the newest release is this version" \
    test "$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$metainfo" | head -n 1)" = "$("$cli" --version)"
expect "Debian's changelog begins with it" grep -q "^understudy ($VERSION) " "$BUILD/packaging/changelog"
expect "both have the same date" test \
    "$(sed -n 's/.*<release .*date="\([^"]*\)".*/\1/p' "$metainfo" | head -n 1)" = \
    "$(date -u -d "$(sed -n 's/^ -- .*>  //p' "$BUILD/packaging/changelog" | head -n 1)" +%F)"
finish
