# Every target sets up what it needs, once: a stamp in .venv tells when a lock file changed.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: run test lint bench eval check lock clean

run: .venv/run.stamp
	@$(BIN)/footnote run

test: lint
	@$(BIN)/pytest

lint: .venv/dev.stamp
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy

check: .venv/run.stamp
	@$(BIN)/footnote check

eval: .venv/dev.stamp
	@$(BIN)/python -m tests.golden

# PARTS="chat matching" runs those only.
bench: .venv/bench.stamp
	@$(BIN)/python -m tests.benchmarks $(PARTS)

.venv/run.stamp: requirements.txt
.venv/dev.stamp: requirements-dev.txt
.venv/bench.stamp: requirements-bench.txt
.venv/run.stamp .venv/dev.stamp .venv/bench.stamp: pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(PIP) --require-hashes -r $(filter %.txt,$^)
	@$(PIP) --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q bot
	@touch $@

# Writes the lock files anew: the newest versions that pyproject.toml allows, with their hashes.
LOCK := $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-annotate --no-header pyproject.toml

lock: .venv/dev.stamp
	@$(LOCK) --extra build --output-file requirements.txt
	@$(LOCK) --extra build --extra dev --output-file requirements-dev.txt
	@$(LOCK) --extra build --extra dev --extra bench --output-file requirements-bench.txt

clean:
	@rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
