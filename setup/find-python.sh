#!/bin/sh
# Prints a Python that briefgen runs on (3.11 or newer, able to make a virtual environment).
# PYTHON in the environment is tried alone. Exit code 1: there is none.
set -u

for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
    if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        command -v "$candidate"
        exit 0
    fi
done
exit 1
