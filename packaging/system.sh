#!/bin/sh
# Installs the system libraries that are missing: packaging/system.sh [test]
#
# Qt needs a few shared libraries, the diagrams of matrix charts need `dot`, and a picture
# without any font shows hollow boxes. They are looked for by what they are, not by package
# name, because names change between releases. Only apt is known here; elsewhere, and without
# the right to install, the script says what is missing and goes on.
set -eu

[ "$(uname -s)" = Linux ] || exit 0

libraries='
libGL.so.1:libgl1
libEGL.so.1:libegl1
libglib-2.0.so.0:libglib2.0-0
libdbus-1.so.3:libdbus-1-3
libfontconfig.so.1:libfontconfig1
libxkbcommon.so.0:libxkbcommon0
libxcb-cursor.so.0:libxcb-cursor0
libxcb-icccm.so.4:libxcb-icccm4
libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-shape.so.0:libxcb-shape0
libxkbcommon-x11.so.0:libxkbcommon-x11-0
'
programs='dot:graphviz'
[ "${1:-}" != test ] || programs="$programs xvfb-run:xvfb xauth:xauth"

PATH=$PATH:/usr/sbin:/sbin
known=$(ldconfig -p)
missing=''
for entry in $libraries; do
  case $known in *"${entry%%:*} "*) ;; *) missing="$missing ${entry#*:}" ;; esac
done
for entry in $programs; do
  command -v "${entry%%:*}" >/dev/null || missing="$missing ${entry#*:}"
done
[ -n "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/root}/.local/share/fonts" \
  \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' \) 2>/dev/null | head -n 1)" ] ||
  missing="$missing fonts-dejavu-core"
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "setup: please install these yourself (Debian's names):$missing" >&2
  exit 0
fi
if [ "$(id -u)" = 0 ]; then
  as_root=''
elif sudo -n true 2>/dev/null; then
  as_root='sudo -n'
else
  echo "setup: missing system packages, and no right to install them; please run" >&2
  echo "    sudo apt-get install$missing" >&2
  exit 0
fi

echo "setup: installing$missing"
install() {
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends $missing </dev/null >/dev/null
}
# The package lists of a fresh machine are empty or old: fetch them only then.
install 2>/dev/null ||
  { $as_root apt-get update -qq && install; } ||
  echo "setup: apt could not install$missing; going on without" >&2
