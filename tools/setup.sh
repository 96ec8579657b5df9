#!/bin/sh
# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Put everything in place that a job needs, and nothing when it is there already.
#
#     tools/setup.sh run      to open the program
#     tools/setup.sh test     to pass the whole suite
#     tools/setup.sh check    for format, lint, types and contracts: no system packages
#     tools/setup.sh core     to test domain and services without PySide6
#
# A stamp is a copy of what was installed from, so a second call compares three small files and ends.
# PYTHON names another interpreter than the first python3 that is new enough.
set -eu

job="${1:?run, test, check or core}"
cd "$(dirname "$0")/.."
here="$(pwd -P)"
# The program starts almost three times as slowly without byte-code.
unset PYTHONDONTWRITEBYTECODE PYTHONPATH || true

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$@"
    exit 1
}

# current STAMP INPUT... : was STAMP made here, from these inputs?
current() {
    stamp="$1"
    shift
    { printf '%s\n' "$here"; cat "$@"; } | cmp -s - "$stamp" 2>/dev/null
}

make_stamp() {
    stamp="$1"
    shift
    { printf '%s\n' "$here"; cat "$@"; } >"$stamp"
}

# --- a screen ---------------------------------------------------------------------------------------

require_screen() {
    [ "$(uname -s)" = Linux ] || return 0
    [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || return 0
    stop "There is no screen to open a window on: run this from a desktop, or on a pretended screen with" \
        "'xvfb-run -a make run' (packages xvfb and xauth)."
}

# --- Python -----------------------------------------------------------------------------------------

find_python() {
    for python in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            return 0
        fi
    done
    stop "Facilitator needs Python 3.11 or newer; none was found as 'python3'. PYTHON=/path/to/python3 names another."
}

# --- system packages ----------------------------------------------------------------------------------

has_package() {
    for name in $(printf '%s' "$1" | tr '|' ' '); do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] && return 0
    done
    return 1
}

# Of "old|new" the name that this system offers; the first when nobody can tell.
name_here() {
    for name in $(printf '%s' "$1" | tr '|' ' '); do
        if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
            printf '%s' "$name"
            return 0
        fi
    done
    printf '%s' "${1%%|*}"
}

list_missing() {
    missing=""
    for package in $(cat /dev/null "$@"); do
        has_package "$package" || missing="$missing $(name_here "$package")"
    done
    "$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
}

apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$@"
}

# install_missing [LIST...] : install what `missing` holds, or show the one command and stop
install_missing() {
    [ -n "$missing" ] || return 0
    by_hand="apt-get install --no-install-recommends$missing"
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        stop "Some packages of the system are missing. Install them with this command, then run the same again:

    sudo $by_hand
"
    fi
    say "Installing system packages:$missing"
    # Without lists of packages, "old|new" could not be told apart before the update.
    apt update >/dev/null || say "The lists of packages could not all be renewed; going on with those that are here."
    list_missing "$@"
    told="$(mktemp)"
    # shellcheck disable=SC2086 # a list of words
    if ! apt install -y --no-install-recommends $missing >"$told" 2>&1; then
        cat "$told" >&2
        rm -f "$told"
        stop "The system packages could not be installed; what apt-get said stands above. By hand it is:

    $by_hand
"
    fi
    rm -f "$told"
}

# system_packages STAMP LIST...
system_packages() {
    system_stamp="$1"
    shift
    current "$system_stamp" "$@" && return 0
    find_python
    if ! command -v dpkg-query >/dev/null; then
        say "This is neither Debian nor Ubuntu: what the program needs of the system is listed by Debian's names in $*."
        return 0
    fi
    list_missing "$@"
    install_missing "$@"
}

# --- .venv --------------------------------------------------------------------------------------------

# environment FOLDER REQUIREMENTS
environment() {
    folder="$1"
    requirements="$2"
    current "$folder/stamp-$requirements" "$requirements" && [ -x "$folder/bin/python" ] && return 0
    find_python
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        command -v dpkg-query >/dev/null || stop "$python cannot make environments: its modules venv and ensurepip are missing."
        list_missing
        install_missing
    fi
    say "Setting up $folder from $requirements (once; this takes a minute or two) ..."
    if ! { [ -x "$folder/bin/python" ] && "$folder/bin/python" -m pip --version >/dev/null 2>&1; }; then
        "$python" -m venv --clear "$folder"
    fi
    rm -f "$folder/stamp-$requirements"
    "$folder/bin/python" -m pip install --quiet --quiet --disable-pip-version-check --no-input \
        --require-hashes -r "$requirements" >&2 ||
        stop "The Python packages could not be fetched; what pip said stands above. An internet connection is needed this once."
    packages="$("$folder/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
    # One line instead of an installed package: no build, no network, and edits are seen at once.
    printf '%s\n' "$here" >"$packages/facilitator-checkout.pth"
    "$folder/bin/python" -m compileall -q facilitator >/dev/null || true
    make_stamp "$folder/stamp-$requirements" "$requirements"
    say "$folder is ready."
}

# --- translations -------------------------------------------------------------------------------------

translations() {
    for source in resources/translations/*.ts; do
        [ -e "$source" ] || return 0
        made="${source%.ts}.qm"
        if [ ! -e "$made" ] || [ -n "$(find "$source" -newer "$made")" ]; then
            .venv/bin/pyside6-lrelease -silent "$source" -qm "$made" >&2
        fi
    done
}

case "$job" in
run)
    require_screen
    system_packages .venv/stamp-system-run tools/packages-running.txt
    # What the tests need holds all that running needs.
    current .venv/stamp-requirements-dev.txt requirements-dev.txt || environment .venv requirements.txt
    current .venv/stamp-system-run tools/packages-running.txt ||
        make_stamp .venv/stamp-system-run tools/packages-running.txt
    translations
    ;;
test)
    system_packages .venv/stamp-system-test tools/packages-running.txt tools/packages-testing.txt
    environment .venv requirements-dev.txt
    environment .venv-core requirements-core.txt
    make_stamp .venv/stamp-system-test tools/packages-running.txt tools/packages-testing.txt
    make_stamp .venv/stamp-system-run tools/packages-running.txt
    translations
    ;;
check)
    environment .venv requirements-dev.txt
    ;;
core)
    environment .venv-core requirements-core.txt
    ;;
*)
    stop "tools/setup.sh takes one of: run, test, check, core."
    ;;
esac
