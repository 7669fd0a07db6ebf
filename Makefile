# make brief: everything in content/ becomes PDF and Word files in out/.   make help: what else there is.
.POSIX:
.PHONY: help install brief test lint bench fuzz laws release clean system system-test

PIP = .venv/bin/python -m pip --disable-pip-version-check install -q -c constraints.txt
# Built with the pinned tools of the environment itself, not with the newest ones of the day.
SELF = $(PIP) --no-build-isolation -e

help:
	@echo 'make brief    build everything in content/ into out/'
	@echo 'make install  make .venv with briefgen in it; make brief does so, too'
	@echo 'make test     run the tests'
	@echo 'make lint     look at style and types'
	@echo 'make bench    measure'
	@echo 'make fuzz     search for inputs that do harm, for an hour'
	@echo 'make laws     the laws of the tests on many examples, 1,000 kills, inputs that ask for much: hours'
	@echo 'make release  the wheel, the source package and the manual page, in dist/'
	@echo 'make clean    delete what was built and installed in this folder'

install: system .venv/brief

brief: install
	@.venv/bin/briefgen build
	@echo 'The documents are in $(CURDIR)/out'

# Three processes at a time, also on two cores, as a fifth of the time is waiting; what needs a cluster,
# LibreOffice or a browser stays together in one.
test: system-test .venv/test node_modules/installed
	.venv/bin/python -m pytest -n 3 --dist loadgroup

lint: system .venv/lint
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy

bench: system-test .venv/test
	.venv/bin/python bench/single.py

# The tests themselves try the same examples every time.
fuzz: system-test .venv/test
	.venv/bin/python bench/fuzz.py --seed "$$(date +%s)"
	HYPOTHESIS_PROFILE=fuzz .venv/bin/python -m pytest -m hypothesis

# What the tests try on a few examples, on many: run before a release. Seeds and counts are printed.
laws: system-test .venv/test
	LAWS=30 .venv/bin/python -m pytest -n 2 --dist loadgroup -m hypothesis
	.venv/bin/python bench/faithful.py 300
	.venv/bin/python bench/bombs.py
	.venv/bin/python bench/faults.py --kills 1000 --seconds 7200
	.venv/bin/python bench/fuzz.py

release: system .venv/release
	rm -rf dist
	.venv/bin/python -m build --no-isolation --outdir dist
	.venv/bin/python -m twine check --strict dist/*
	.venv/bin/python setup/manual.py > dist/briefgen.1

clean:
	rm -rf .venv node_modules out build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

# What is there already costs a fraction of a second.
system:
	@sh setup/system.sh brief

system-test:
	@sh setup/system.sh test

.venv/made: setup/find-python.sh
	@sh setup/system.sh brief
	"$$(sh setup/find-python.sh)" -m venv .venv
	@touch .venv/made

.venv/tools: .venv/made constraints.txt
	$(PIP) hatchling editables
	@touch .venv/tools

.venv/brief: .venv/tools pyproject.toml constraints.txt
	$(SELF) .
	@# Where the environment forbids Python to keep bytecode, each start would compile the package anew.
	@.venv/bin/python -m compileall -q briefgen
	@touch .venv/brief

.venv/test: .venv/brief
	$(SELF) '.[test]'
	@touch .venv/test

.venv/lint: .venv/brief
	$(SELF) '.[test,lint]'
	@touch .venv/lint

.venv/release: .venv/brief
	$(SELF) '.[release]'
	@touch .venv/release

node_modules/installed: package.json
	npm install --no-package-lock --no-audit --no-fund --loglevel=error
	@touch node_modules/installed
