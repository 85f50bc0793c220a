# Every target does its own set-up, from a fresh clone on a machine with Python 3.13, and does nothing twice.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.PHONY: serve test site check format bench setup runtime browser

# A set-up is done when a file exists that is named for the content of its lock: a changed lock is installed again,
# a touched one is not.
python_ready := .venv/ready-$(shell cat requirements.txt .python-version | cksum | cut -d ' ' -f 1)
node_ready := node_modules/.ready-$(shell cat package-lock.json .npmrc | cksum | cut -d ' ' -f 1)

in_venv := PATH="$(CURDIR)/.venv/bin:$$PATH"
python := .venv/bin/python
own_texts := 'quiz/**/*.{js,css,yaml}' 'docs/**/*.yaml' '*.yml' '*.json' '!**/*.min.js'

serve: setup
	@$(in_venv) $(python) -m quiz serve

site: setup
	@$(in_venv) $(python) -m quiz lint
	@$(in_venv) $(python) -m quiz build

test: site browser check
	@$(in_venv) $(python) -m pytest -q -n 2 --dist loadscope

check: setup
	@.venv/bin/ruff format --check --quiet .
	@.venv/bin/ruff check --quiet .
	@.venv/bin/mypy --no-error-summary
	@$(in_venv) node_modules/.bin/prettier --log-level warn --check $(own_texts)
	@$(in_venv) node_modules/.bin/tsc -p quiz/browser/jsconfig.json
	@$(in_venv) node_modules/.bin/tsc -p quiz/prose/jsconfig.json
	@$(in_venv) node quiz/prose/check.js

format: setup
	@.venv/bin/ruff format --quiet .
	@.venv/bin/ruff check --quiet --fix .
	@$(in_venv) node_modules/.bin/prettier --log-level warn --write $(own_texts)

bench: setup browser
	@$(in_venv) $(python) -m quiz.bench

setup: $(python_ready) $(node_ready)

runtime: setup
	@$(python) -m quiz.runtime

browser: setup
	@$(python) -m quiz.chromium

# `$PYTHON` first. A name can be on the path and still not run (pyenv's shims), so each one is tried.
$(python_ready):
	@for candidate in "$${PYTHON:-}" .venv/bin/python python3.13 python3 python; do \
	  if [ -n "$$candidate" ] && "$$candidate" -c \
	    'import sys, ensurepip, venv; sys.exit(sys.version_info[:2] != (3, 13))' 2> /dev/null; \
	  then found=$$candidate; break; fi; \
	done; \
	if [ -z "$${found:-}" ]; then \
	  echo "Python 3.13 is needed and was not found: get it with 'pyenv install 3.13', with 'uv python install 3.13'" \
	    "or from your system (on Debian with python3.13-venv), then run make again, with PYTHON=/path/to/python3.13" \
	    "if it is not on the path." >&2; \
	  exit 1; \
	fi; \
	if ! .venv/bin/python -c 'import sys, pip; sys.exit(sys.version_info[:2] != (3, 13))' 2> /dev/null; then \
	  echo "Set-up: .venv with $$("$$found" --version)"; \
	  "$$found" -m venv --clear .venv; \
	fi
	@echo "Set-up: Python packages of requirements.txt"
	@$(python) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@rm -f .venv/ready-*
	@touch $@

$(node_ready): $(python_ready)
	@echo "Set-up: npm packages of package-lock.json"
	@$(in_venv) npm ci --loglevel=error > /dev/null
	@touch $@
