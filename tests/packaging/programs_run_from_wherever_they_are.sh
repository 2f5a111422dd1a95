#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
. "$(dirname "$0")/common.sh"

moved=$(mktemp -d)
trap 'rm -rf "$moved"' EXIT
mkdir "$moved/a folder"
cp -R "$TREE/usr" "$moved/a folder/understudy"
bin="$moved/a folder/understudy/bin"

for place in "$TREE/usr/bin" "$bin"; do
    expect "understudy-cli runs from $place" test "$("$place/understudy-cli" --version)" = "$VERSION"
    expect "understudy runs from $place" test "$("$place/understudy" --version)" = "understudy $VERSION"
done
# Help is for everybody, also without a screen.
expect "understudy tells its options without a screen" \
    sh -c 'unset QT_QPA_PLATFORM DISPLAY WAYLAND_DISPLAY; "$1" --help | grep -q -- --version' sh "$bin/understudy"
for program in understudy understudy-cli; do
    expect "$program does not look for libraries where it was built" \
        sh -c '! readelf -d "$1" | grep -E "R(UN)?PATH" | grep -qF "$2"' sh "$bin/$program" "$BUILD"
done
finish
