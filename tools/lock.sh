#!/bin/sh
# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Write requirements*.txt anew from pyproject.toml: one resolution for every Python from 3.11 on and every
# system, with the hash of each file. Needs `uv` on the PATH; nothing else in this project does.
set -eu
cd "$(dirname "$0")/.."

lock() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --no-annotate "$@"
}

lock pyproject.toml --extra dev --output-file requirements-dev.txt
lock pyproject.toml --constraint requirements-dev.txt --output-file requirements.txt
lock requirements-core.in --constraint requirements-dev.txt --output-file requirements-core.txt
