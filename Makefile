# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make run     sets everything up and opens the program; ARGS="--demo" passes arguments on
# make test    sets everything up and passes the whole suite; ARGS="-k timing" chooses among it, ARGS="-n 0" takes turns
# make check   format, lint, types, contracts and the house rules: a minute at most

.DEFAULT_GOAL := help
.PHONY: help run test check check-set-up check-format check-lint check-types check-contracts check-rules core-test format bench screenshots translations nightly clean

ARGS ?=
PYTHON_HERE := .venv/bin/python
BIN := .venv/bin
CODE := facilitator tests tools

# Byte-code is kept: without it the program starts almost three times as slowly.
unexport PYTHONDONTWRITEBYTECODE
unexport PYTHONPATH

help:
	@sed -n 's/^# make/make/p' Makefile

run:
	@tools/setup.sh run
	@exec $(PYTHON_HERE) -m facilitator $(ARGS)

check: check-format check-lint check-types check-contracts check-rules

check-set-up:
	@tools/setup.sh check

check-format: check-set-up
	$(BIN)/ruff format --check --quiet $(CODE) || { echo "These want 'make format':"; \
		$(BIN)/ruff format --check --output-format concise $(CODE); exit 1; }

check-lint: check-set-up
	$(BIN)/ruff check --output-format concise $(CODE)

check-types: check-set-up
	$(BIN)/mypy

check-contracts: check-set-up
	$(BIN)/lint-imports --no-logo

check-rules: check-set-up
	$(PYTHON_HERE) -m tools.house_rules

format:
	@tools/setup.sh check
	$(BIN)/ruff format $(CODE)
	$(BIN)/ruff check --fix $(CODE)

core-test:
	@tools/setup.sh core
	.venv-core/bin/python -m pytest -q -c tests/core.ini --rootdir . tests/domain tests/services

# Several workers, because the journeys mostly wait; each takes one test after the other (docs/decisions/0022).
test:
	@tools/setup.sh test
	$(PYTHON_HERE) -m pytest -n auto --maxschedchunk 1 $(ARGS)

nightly:
	@tools/setup.sh test
	HYPOTHESIS_PROFILE=nightly $(PYTHON_HERE) -m pytest -o timeout=7200 -o faulthandler_timeout=7100 -m "nightly or soak" $(ARGS)

bench:
	@tools/setup.sh test
	$(PYTHON_HERE) -m tools.bench $(ARGS)

screenshots:
	@tools/setup.sh test
	$(PYTHON_HERE) -m tools.screenshots $(ARGS)

translations:
	@tools/setup.sh check
	$(PYTHON_HERE) -m tools.translations

clean:
	rm -rf .venv .venv-core build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find facilitator tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
