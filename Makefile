# make run      set up; open the window, or without a screen export an example into build/demo/
# make test     set up; what CI runs: style, types, tests with coverage of the core
# make setup    .venv with pinned dependencies, and the system libraries that are missing
# make bench    measure, and compare with others: benchmarks/results.md
# make laws     the tests that draw their examples, with 3,000 instead of 60 of them; takes an hour
# make docs     the guide as a folder of pages that Help opens: resources/guide/index.html
# make look     every export of some templates as pictures, to be looked at: build/look/sheet.png
# make fuzz     feed the readers of staff lists with hostile files: make fuzz SECONDS=600
# make app      build the app that needs no Python, and what installs it: dist/
# make translations   gather the texts for translators, and compile what they made of them
# make release  VERSION=1.2.3: number, test, build and use all that is published: docs/releasing.md
# make pins     write requirements*.txt anew from pyproject.toml
# make clean    remove what the others made

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
DEMO   := build/demo

export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: run test setup look bench laws fuzz app release pins clean system system-test docs translations

run: system $(STAMP)
	@sh packaging/run.sh $(BIN)/orgchart $(DEMO)

test: system-test $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n logical --cov --cov-report=term

setup: system $(STAMP)

bench: system $(STAMP)
	$(BIN)/python -m benchmarks

# Renders with what is installed of poppler-utils, LibreOffice, librsvg2-bin and Chromium.
look: system $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/look.py

# The pages that come from the program itself are written anew first.
docs: system $(STAMP)
	for page in keys_table rules_page commands_page templates_page house_drawing; do \
		QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/$$page.py || exit 1; done
	rm -rf resources/guide
	$(BIN)/python -m sphinx --quiet --fail-on-warning -d build/docs docs resources/guide

laws: system-test $(STAMP)
	ORGCHART_LAWS=release QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n logical -m hypothesis

# The stamp comes last, so a .venv whose making was stopped is made again. It holds the folder's
# name, because a virtual environment that was moved with its folder does not work.
ifneq ($(shell cat $(STAMP) 2>/dev/null),$(CURDIR))
.PHONY: $(STAMP)
endif
$(STAMP): requirements.txt requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo 'orgchart needs Python 3.11 or newer: try make PYTHON=python3.12' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo 'This Python lacks venv: apt-get install python3-venv brings it' >&2; exit 1; }
	rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@echo '$(CURDIR)' > $@

system:
	@sh packaging/system.sh
system-test:
	@sh packaging/system.sh test

# Coverage-guided; it has wheels for Linux alone, so it is no part of the set-up.
SECONDS ?= 60
fuzz: $(STAMP)
	test -x build/fuzz/bin/python || $(PYTHON) -m venv build/fuzz
	build/fuzz/bin/pip install --quiet --require-hashes -r requirements.txt
	build/fuzz/bin/pip install --quiet 'atheris>=3,<4'
	PYTHONPATH=. RUST_BACKTRACE=0 build/fuzz/bin/python tests/fuzz/readers.py build/fuzz/inputs \
		-max_total_time=$(SECONDS) -artifact_prefix=build/fuzz/

# The frozen app holds what is pinned and nothing else, so it is built in an environment of its own.
FREEZE := build/freeze/bin/python
app: system build/freeze/.installed
	QT_QPA_PLATFORM=offscreen $(FREEZE) packaging/app/freeze.py \
		$(if $(filter Darwin,$(shell uname -s)),bdist_dmg,build_exe)
ifeq ($(shell uname -s),Darwin)
	mkdir -p dist && cp build/app/Orgchart.dmg dist/
else
	$(FREEZE) packaging/app/linux.py
endif

build/freeze/.installed: requirements.txt requirements-app.txt
	$(PYTHON) -m venv --clear build/freeze
	$(FREEZE) -m pip install --quiet --require-hashes -r requirements.txt -r requirements-app.txt
	touch $@

translations: $(STAMP)
	$(BIN)/python packaging/translations.py

release: $(STAMP)
	$(BIN)/python packaging/release.py $(VERSION)
	$(MAKE) test
	$(MAKE) docs
	packaging/check_wheel.sh
	$(MAKE) app
	packaging/check.sh build/app/orgchart/orgchart build/used
	@ls -l dist && echo 'What is left to do: docs/releasing.md'

# One set of versions and hashes for Linux, macOS and Windows and every Python we support.
PIN := build/pins/bin/uv pip compile --quiet --universal --python-version 3.11 --upgrade \
	--generate-hashes --no-emit-index-url --fork-strategy fewest --custom-compile-command 'make pins'
pins:
	$(PYTHON) -m venv build/pins
	build/pins/bin/pip install --quiet uv
	$(PIN) pyproject.toml -o requirements.txt
	$(PIN) --group dev -c requirements.txt -o requirements-dev.txt
	$(PIN) --group app -c requirements.txt -c requirements-dev.txt -o requirements-app.txt

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
