#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
. "$(dirname "$0")/common.sh"

missing=
has() {
    command -v "$1" >/dev/null && return 0
    missing="$missing $1"
    return 1
}

if has desktop-file-validate; then
    expect "desktop-file-validate is content" test -z "$(desktop-file-validate "$share/applications/$id.desktop" 2>&1)"
fi
if has appstreamcli; then
    expect "appstreamcli is content" appstreamcli validate --pedantic --no-net "$share/metainfo/$id.metainfo.xml"
fi
if has update-mime-database; then
    copy=$(mktemp -d)
    trap 'rm -rf "$copy"' EXIT
    mkdir -p "$copy/mime/packages"
    cp "$share/mime/packages/$id.xml" "$copy/mime/packages/"
    expect "update-mime-database is content" \
        test -z "$(XDG_DATA_HOME=$copy update-mime-database "$copy/mime" 2>&1)"
    expect "update-mime-database knows projects" grep -q '\*\.understudy' "$copy/mime/globs2"
fi
finish
[ -z "$missing" ] || skip "not installed:$missing (Debian: desktop-file-utils appstream shared-mime-info)."
