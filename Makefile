# The commands of the project. `make demo` and `make test` are all that a newcomer needs.
SHELL := /bin/sh
PORT ?= 8000
PYTHON ?= $(shell for p in python3 python3.13 python3.14 python3.12 $(wildcard $(HOME)/.pyenv/versions/3.1[234]*/bin/python3); do \
	"$$p" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 12))' >/dev/null 2>&1 && { echo "$$p"; break; }; done)
BIN := .venv/bin
DATA := $(or $(DATA_DIR),var)
RUN := $(BIN)/python manage.py
# The tests that touch the record; reading and deriving know no database.
RECORD_TESTS := $(filter-out tests/extraction tests/derivation tests/vocabulary tests/charts tests/browser tests/benchmarks,$(patsubst %/,%,$(wildcard tests/*/)))

.PHONY: help setup demo serve static test lint types contracts migrations-check tests format bench-reading fuzz-api lock clean

help:  ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

setup: .venv/.ok  ## build the environment in .venv

.venv/.ok: requirements.lock
	@test -n "$(PYTHON)" || { echo "Python 3.12 or newer (with its venv module) is needed: on Debian 'apt-get install python3-venv', elsewhere see python.org; or name one: make PYTHON=/path/to/python3.13"; exit 1; }
	@echo "Building the environment in .venv with $(PYTHON) ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

demo: export HTTPS = no
demo: setup static  ## environment, database, seeds, a demo editor, and the server (PORT=8000)
	@$(RUN) migrate --verbosity 0
	@$(RUN) seed
	@$(RUN) demo_editor
	@echo "The tracker is at http://127.0.0.1:$(PORT)/  (Ctrl+C stops it)"
	@exec $(BIN)/granian --interface wsgi --host 127.0.0.1 --port $(PORT) --workers 1 --blocking-threads 4 --no-ws --log-level warning tracker.wsgi:application

serve: export HTTPS = no
serve: setup static  ## the server alone
	@exec $(BIN)/granian --interface wsgi --host 127.0.0.1 --port $(PORT) --workers 1 --blocking-threads 4 --no-ws --log-level warning tracker.wsgi:application

# What pages load, hashed and compressed; made anew only when something under static/ has changed.
static: $(DATA)/static/.ok
$(DATA)/static/.ok: .venv/.ok $(shell find timeline/static -type f 2>/dev/null)
	@$(RUN) collectstatic --noinput --verbosity 0 --clear
	@touch $@

test: setup lint types contracts migrations-check tests  ## lint, types, import contracts, missing migrations, all tests

lint: setup
	@$(BIN)/ruff format --check --quiet . || { echo "Run 'make format'."; exit 1; }
	@$(BIN)/ruff check --quiet .

types: setup
	@$(BIN)/mypy

contracts: setup
	@$(BIN)/lint-imports --no-cache | tail -n 8

migrations-check: export DEBUG = yes
migrations-check: setup
	@$(RUN) makemigrations --check --dry-run

tests: export DEBUG = yes
tests: setup
	@$(BIN)/pytest -n auto --dist loadfile
	@if [ -n "$$TEST_POSTGRES_URL" ]; then echo "Once more on PostgreSQL:" && DATABASE_URL="$$TEST_POSTGRES_URL" $(BIN)/pytest -n auto --dist loadfile -m "not browser" $(RECORD_TESTS); \
	elif [ "$$REQUIRE_POSTGRES" = yes ]; then echo "TEST_POSTGRES_URL names no server, and PostgreSQL is compulsory here"; exit 1; \
	else echo "PostgreSQL: skipped (set TEST_POSTGRES_URL=postgres://... to test on it)"; fi

format: setup  ## lay the code out
	@$(BIN)/ruff format --quiet .
	@$(BIN)/ruff check --fix --quiet .

# The reader over corpora that others wrote, figures beside goals and yardsticks; the misses go to var/bench. About ten minutes.
CORPORA ?= ../shared/data
PARTS ?=
bench-reading: setup  ## measure the reader: CORPORA=folder, PARTS=times,places (all unless told); tests/benchmarks/README.md
	@PYTHONPATH=tests $(BIN)/python -m benchmarks --corpora "$(CORPORA)" --parts "$(PARTS)"

# Outside the lock: it brings twenty packages that nothing else needs. One seed, so that a failure comes again.
FUZZ_URL ?= http://127.0.0.1:$(PORT)
FUZZ_TOKEN ?=
fuzz-api: setup  ## try the API of a running server (make demo) with schemathesis; FUZZ_TOKEN=ctk_... tries verdicts too
	@test -x var/fuzz/bin/st || { $(PYTHON) -m venv var/fuzz && var/fuzz/bin/pip install --quiet --disable-pip-version-check "schemathesis>=4.32,<5"; }
	@var/fuzz/bin/st run $(FUZZ_URL)/api/v1/openapi.json --seed 1 --max-examples 20 --phases examples,coverage,fuzzing \
		--exclude-checks positive_data_acceptance $(if $(FUZZ_TOKEN),-H "Authorization: Bearer $(FUZZ_TOKEN)",--include-method GET)

lock:  ## rebuild requirements.lock from requirements.in (needs uv)
	uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --python-version 3.12 --custom-compile-command 'make lock' requirements.in -o requirements.lock

clean:  ## remove the environment and the demo's database
	rm -rf .venv var
