#!/bin/sh
# Installs what briefgen needs from the system, if it is missing: `setup/system.sh brief`, `setup/system.sh test`.
# It asks for nothing. Where it may not install, it says what is needed and ends with exit code 1.
set -u

here=$(dirname "$0")
purpose=${1:-brief}

python_works() { sh "$here/find-python.sh" >/dev/null; }

# The names under which WeasyPrint loads them; without the last one, fonts are embedded a hundred times slower.
libraries_load() {
    python=$(sh "$here/find-python.sh") || return 1
    case $(uname -s) in
    Darwin) set -- libpango-1.0.dylib libpangoft2-1.0.dylib libharfbuzz.dylib libharfbuzz-subset.dylib ;;
    *) set -- libpango-1.0.so.0 libpangoft2-1.0.so.0 libharfbuzz.so.0 libharfbuzz-subset.so.0 ;;
    esac
    "$python" - "$@" 2>/dev/null <<'PYTHON'
import ctypes, os, sys
for name in sys.argv[1:]:
    places = [name, "/opt/homebrew/lib/" + name, "/usr/local/lib/" + name]
    ctypes.CDLL(next((place for place in places if os.path.exists(place)), name))
PYTHON
}

has() { command -v "$1" >/dev/null 2>&1; }

# For each thing that is missing: the Debian package, and Homebrew's.
missing() {
    python_works || echo "python3-venv:python@3.13"
    libraries_load || {
        echo "libpango-1.0-0:pango"
        echo "libpangoft2-1.0-0:pango"
        echo "libharfbuzz0b:harfbuzz"
        echo "libharfbuzz-subset0:harfbuzz"
    }
    [ "$purpose" = test ] || return 0
    has soffice || [ -d /Applications/LibreOffice.app ] || echo "libreoffice-writer:libreoffice"
    has pdftotext || echo "poppler-utils:poppler"
    has qpdf || echo "qpdf:qpdf"
    has faketime || echo "faketime:libfaketime"
    has node || echo "nodejs:node"
    has npm || echo "npm:node"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif has sudo && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        sudo "$@"
    else
        return 1
    fi
}

apt_install() {
    as_root apt-get update -q &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

# Chromium shows pages to the tests where apt has it as a package; elsewhere tests that need it are skipped.
# A machine on which nothing may be installed goes on without it.
browser() {
    [ "$purpose" = test ] && has apt-get || return 0
    has chromium || has chromium-browser || has google-chrome || {
        apt-cache policy chromium 2>/dev/null | grep -q 'Candidate: [0-9]' && apt_install chromium </dev/null >&2
    } || echo "Chromium is not there: the tests that need it are skipped." >&2
}

wanted=$(missing)
[ -n "$wanted" ] || { browser; exit 0; }
debian=$(echo "$wanted" | cut -d: -f1 | sort -u | tr '\n' ' ')
homebrew=$(echo "$wanted" | cut -d: -f2 | sort -u | tr '\n' ' ')

# The lists hold names of packages without spaces: they are to be split into words.
# shellcheck disable=SC2086
if has apt-get; then
    echo "Missing from the system, to be installed: $debian" >&2
    apt_install $debian </dev/null >&2
elif has brew; then
    echo "Missing from the system, to be installed: $homebrew" >&2
    brew install $homebrew </dev/null >&2
fi

wanted=$(missing)
[ -n "$wanted" ] || { browser; exit 0; }
cat >&2 <<TEXT

briefgen needs these from the system, and they could not be installed from here:
  Debian, Ubuntu:  sudo apt-get install $debian
  macOS:           brew install $homebrew
Python must be 3.11 or newer; PYTHON=/path/to/python names one that is not found.
Install them, and give the same command again.
TEXT
exit 1
