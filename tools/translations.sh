#!/bin/sh
# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Bring the catalogues up to date: gather the words of the program into resources/translations/*.ts, then
# make the .qm files of them. English has one for its plurals only. A new language starts with an empty file:
#
#     touch resources/translations/facilitator_de.ts && make translations
set -eu
cd "$(dirname "$0")/.."

catalogues=resources/translations
mkdir -p "$catalogues"
words="$(find facilitator -name '*.py' | LC_ALL=C sort)"

[ -e "$catalogues/facilitator_en.ts" ] || : >"$catalogues/facilitator_en.ts"
for catalogue in "$catalogues"/*.ts; do
    # An empty file asks for a catalogue; lupdate wants to make it itself.
    [ -s "$catalogue" ] || rm -f "$catalogue"
    language="$(basename "$catalogue" .ts)"
    language="${language#facilitator_}"
    plurals=""
    [ "$language" = en ] && plurals="-pluralonly"
    # shellcheck disable=SC2086 # lists of words
    .venv/bin/pyside6-lupdate -silent -no-obsolete -locations none -source-language en_GB \
        -target-language "$language" $plurals $words -ts "$catalogue"
    .venv/bin/pyside6-lrelease -silent "$catalogue" -qm "${catalogue%.ts}.qm"
done
