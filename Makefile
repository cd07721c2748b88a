# Two commands matter: `make serve` and `make test`. Both set everything up on a fresh clone.
PYTHON ?= $(shell for python in python3.11 python3; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; \
	done)
PORT ?= 8080
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check
LOCK := $(BIN)/pip-compile --quiet --generate-hashes --strip-extras --no-emit-index-url \
	--no-emit-trusted-host --no-emit-find-links

.PHONY: setup serve test test-all lint translations understanding messages lock bench clean

setup: .venv/installed

.venv/installed: requirements-dev.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Pathfinder needs Python 3.11 or newer: set PYTHON=" >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(PIP) --require-hashes -r requirements-dev.lock
	$(PIP) --no-deps --no-build-isolation --editable .
	touch $@

translations: setup
	$(BIN)/python translations/compile.py

# What pages read to understand texts, learnt from data/lexicon and data/examples.
understanding: setup
	$(BIN)/python -m pathfinder.understanding.building

serve: translations understanding
	$(BIN)/pathfinder serve --load --port $(PORT)

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djlint --quiet --lint pathfinder/web/templates

test: lint translations understanding
	$(BIN)/pathfinder catalogue check
	$(BIN)/pytest -m "not every_language"

test-all: lint translations understanding
	$(BIN)/pathfinder catalogue check
	$(BIN)/pytest

bench: translations understanding
	$(BIN)/python -m tests.bench

# Carry new sentences from the code into every messages.po; what is gone from the code is dropped.
messages: setup
	mkdir -p var
	$(BIN)/pybabel extract --keywords N_ --keywords gettext --keywords ngettext:1,2 --no-location \
		--sort-output --project Pathfinder --output-file var/messages.pot pathfinder/web/sentences
	$(BIN)/pybabel update --input-file var/messages.pot --output-dir translations \
		--no-fuzzy-matching --ignore-obsolete --no-wrap

lock: setup
	$(LOCK) -o requirements.lock pyproject.toml
	$(LOCK) --allow-unsafe --extra dev -o requirements-dev.lock pyproject.toml

clean:
	rm -rf .venv build dist var
