#!/bin/sh
# Builds the wheel, installs it into an empty environment and uses it: packaging/check_wheel.sh
#
# Built from a clone of HEAD, so that only committed files can be in it. PYTHON names the Python;
# the libraries are the pinned ones. The wheel that passes comes into dist/.
set -eu

project=$(cd "$(dirname "$0")/.." && pwd)
python=${PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

git clone --quiet --no-hardlinks "file://$project" "$work/clone"
# The guide is built, not kept in git: `make docs`.
[ ! -d "$project/resources/guide" ] || cp -R "$project/resources/guide" "$work/clone/resources/"
"$python" -m venv "$work/venv"
"$work/venv/bin/pip" wheel --quiet --no-deps -w "$work" "$work/clone"
"$work/venv/bin/pip" install --quiet --require-hashes -r "$project/requirements.txt"
"$work/venv/bin/pip" install --quiet --no-deps "$work"/orgchart-*.whl
"$work/venv/bin/pip" check
cd "$work" # where no checkout can help
sh "$project/packaging/check.sh" "$work/venv/bin/orgchart" "$work/used"
mkdir -p "$project/dist"
cp "$work"/orgchart-*.whl "$project/dist/"
