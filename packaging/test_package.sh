#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a .deb with apt in a fresh Debian 12, runs both programs there as an ordinary user, removes it again, and
# looks at what is left. Needs root, debootstrap and a network; takes some minutes and 2.5 GB.
set -eu

usage() {
    cat <<'EOF'
usage: packaging/test_package.sh understudy_…_amd64.deb [FOLDER]

FOLDER                     where to put pictures of the window, one for each language
UNDERSTUDY_TEST_ROOT=DIR   the root to make and to use again, instead of a temporary one
UNDERSTUDY_MODELS=DIR      pose networks; with them a short dance is transferred, too
UNDERSTUDY_APT_CONF=FILES  settings for apt that the root needs to reach its mirror
EOF
}

die() {
    printf '\ntest_package: %s\n' "$*" >&2
    exit 1
}

beganAt=$(date +%s)
step() { printf '==> %s  (%s s)\n' "$*" "$(($(date +%s) - beganAt))"; }

# ---- the root ----

user=dancer
homes=/home

# Processes in the root see their own /proc, and end with the command.
asRootThere() {
    unshare --mount --pid --fork sh -c '
        mount -t proc proc "$0/proc" || echo "test_package: going on without /proc" >&2
        exec chroot "$0" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
            HOME=/root "$@"' "$root" "$@"
}

# asUser COMMAND: a line of shell, at home.
asUser() {
    asRootThere setpriv --reuid $user --regid $user --init-groups \
        env HOME=$homes/$user USER=$user sh -c "set -eu; cd; $1"
}

apt() { asRootThere apt-get -qq --yes -o Dpkg::Use-Pty=0 "$@" >>"$scratch/apt.log" 2>&1 || aptFailed "$@"; }

aptFailed() {
    tail -n 20 "$scratch/apt.log" >&2
    die "apt-get $* failed (see above)."
}

makeRoot() {
    step "Making a Debian 12 in $root"
    debootstrap --variant=minbase bookworm "$root" >"$scratch/debootstrap.log" 2>&1 || {
        tail -n 20 "$scratch/debootstrap.log" >&2
        die "debootstrap failed (see above)."
    }
    # shellcheck disable=SC2086 # a list of files
    [ -z "${UNDERSTUDY_APT_CONF:-}" ] || cp $UNDERSTUDY_APT_CONF "$root/etc/apt/apt.conf.d/"
    # A fresh system keeps what it downloads; this one need not.
    echo 'APT::Keep-Downloaded-Packages "false";' >"$root/etc/apt/apt.conf.d/90keep-nothing"
    apt update
    asRootThere useradd --create-home $user
    mkdir -m 1777 "$root/tmp/.X11-unix" # as on each desktop
    touch "$root/.understudy-test-root"
}

installPackage() {
    step "Installing $(basename "$package") with apt"
    cp "$package" "$root/understudy.deb"
    apt install /understudy.deb
    rm "$root/understudy.deb"
}

removePackage() {
    step "Removing it"
    apt remove understudy
    ! asRootThere dpkg-query --status understudy >/dev/null 2>&1 || die "dpkg still knows the package."
}

# ---- the programs ----

runCommandLine() {
    step "Running understudy-cli as an ordinary user"
    asUser 'understudy-cli --version; understudy-cli doctor'
    asUser 'understudy-cli doctor' | grep -q "BLAS: OpenBLAS" || die "LibTorch does not use OpenBLAS."
    asUser 'understudy-cli sample --out sample >/dev/null; understudy-cli info sample/dancer.mp4'
    asUser 'test -s sample/dancer.mp4; test -s sample/target.mp4'
}

transferDance() {
    [ -n "${UNDERSTUDY_MODELS:-}" ] || return 0
    step "Transferring a short dance"
    mkdir -p "$root/home/$user/networks"
    cp "$UNDERSTUDY_MODELS"/* "$root/home/$user/networks/"
    asUser 'understudy-cli models install networks >/dev/null; understudy-cli models verify
        understudy-cli transfer --source sample/dancer.mp4 --target sample/target.mp4 -o dance.mp4 --preset instant \
            --network lite --source-range 0:30 --target-range 0:120; understudy-cli info dance.mp4'
}

checkDesktop() {
    step "Asking the desktop's programs"
    asUser 'test "$(xdg-mime query default application/x-understudy-project)" = \
        io.github.understudy.understudy.desktop' || die "the desktop does not open projects with the window."
    asUser 'bash -c ". /usr/share/bash-completion/completions/understudy-cli; complete -p understudy-cli"'
    asUser 'man -w understudy understudy-cli' || die "a manual page is missing."
}

# runWindow LOCALE: the window under Xvfb on such a system; its picture is window-LOCALE.png, at the user's home.
runWindow() {
    step "Opening the window ($1)"
    asUser "locale=$1"'
        export XDG_RUNTIME_DIR=$HOME/.runtime
        mkdir -p -m 700 "$XDG_RUNTIME_DIR"
        rm -f display
        Xvfb -displayfd 3 -screen 0 1680x1050x24 -nolisten tcp 3>display >xvfb.log 2>&1 &
        server=$!
        untilTrue() { for turn in $(seq 300); do eval "$1" && return 0; sleep 0.2; done; return 1; }
        untilTrue "test -s display"
        export DISPLAY=:$(cat display)
        LC_ALL=$locale understudy >window.log 2>&1 &
        window=$!
        untilTrue "xdotool search --onlyvisible --class understudy >/dev/null"
        sleep 3 # until it is painted
        import -window root window-$locale.png
        kill $window
        wait $window # which fails unless the window closed as it should
        kill $server
        wait' || { cat "$root/home/$user"/*.log >&2; die "the window did not open."; }
    [ "$(asUser "identify -format '%k' window-$1.png")" -gt 100 ] || die "the picture of the window is empty."
    [ -z "$pictures" ] || cp "$root/home/$user/window-$1.png" "$pictures/"
}

runWindowInEachLanguage() {
    runWindow C.UTF-8
    for locale in de_DE.UTF-8 ja_JP.UTF-8 zh_CN.UTF-8; do
        runWindow $locale
        ! asUser "cmp -s window-C.UTF-8.png window-$locale.png" || die "the window is not translated."
    done
}

# ---- what is left ----

# Everything outside the user's folders; what apt and its helpers write about themselves is not the package's.
listFiles() {
    (cd "$root" && find . -xdev \
        \( -path ./home -o -path ./proc -o -path ./sys -o -path ./dev -o -path ./run -o -path ./root \
        -o -path ./var/log -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache \) -prune \
        -o -type f -size -1000k -exec sha256sum {} + -o -print) | sort
}

checkNothingIsLeft() {
    step "Looking at what is left"
    left=$(cd "$root" && find . -xdev \( -path ./home -o -path ./proc -o -path ./var/log -o -path ./var/lib/dpkg \) \
        -prune -o -iname '*understudy*' ! -name .understudy-test-root -print)
    [ -z "$left" ] || die "these are left: $left"
    left=$(grep -rlsi 'understudy' "$root/etc" "$root/var/lib" "$root/usr/share/applications" "$root/usr/share/mime" \
        --exclude-dir=dpkg --exclude-dir=apt || true)
    [ -z "$left" ] || die "these still name it: $left"
}

case "${1:-}" in
'' | -h | --help)
    usage
    exit 2
    ;;
esac
package=$1
pictures=${2:-}
[ -z "$pictures" ] || mkdir -p "$pictures"
[ -f "$package" ] || die "there is no package $package."
[ "$(id -u)" -eq 0 ] || die "this needs root, to make a root of its own."
command -v debootstrap >/dev/null || die "debootstrap is not installed."
scratch=$(mktemp -d)
root=${UNDERSTUDY_TEST_ROOT:-$scratch/root}
trap 'rm -rf "$scratch"' EXIT
[ -f "$root/.understudy-test-root" ] || makeRoot

installPackage
runCommandLine
transferDance
step "Installing what a desktop has: Xvfb, xdg-utils, man, fonts"
apt install --no-install-recommends xvfb xdotool imagemagick xdg-utils desktop-file-utils shared-mime-info \
    bash-completion man-db fonts-noto-core fonts-noto-cjk
checkDesktop
runWindowInEachLanguage
removePackage
checkNothingIsLeft

# Once more, now that all that it depends on is there, and file by file.
listFiles >"$scratch/before"
installPackage
asUser 'understudy-cli info sample/dancer.mp4 >/dev/null'
runWindow C.UTF-8
removePackage
listFiles >"$scratch/after"
diff "$scratch/before" "$scratch/after" || die "installing and removing changed the files above."
step "Installed, ran, removed; nothing is left outside the user's folders"
