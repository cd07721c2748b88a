# Two commands matter: `make serve` and `make test`. Both set everything up on a fresh clone.
PYTHON ?= python3.11
PORT ?= 8080
BIN := .venv/bin

.PHONY: setup serve test test-all lint translations lock bench clean

setup: .venv/installed

.venv/installed: requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

translations: setup
	$(BIN)/python translations/compile.py

serve: translations
	$(BIN)/pathfinder serve --port $(PORT)

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djlint --check --lint pathfinder/web/templates

test: lint translations
	$(BIN)/pathfinder catalogue check
	$(BIN)/pytest -m "not every_language"

test-all: lint translations
	$(BIN)/pathfinder catalogue check
	$(BIN)/pytest

bench: translations
	$(BIN)/python -m tests.bench

lock: setup
	$(BIN)/pip-compile --quiet --generate-hashes --strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links -o requirements.lock pyproject.toml
	$(BIN)/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --extra dev --no-emit-index-url --no-emit-trusted-host --no-emit-find-links -o requirements-dev.lock pyproject.toml

clean:
	rm -rf .venv build dist var
