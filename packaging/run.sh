#!/bin/sh
# Opens the window where there is a screen; elsewhere does the main job on the department
# template, into FOLDER: packaging/run.sh ORGCHART FOLDER
set -eu

orgchart=$1 folder=$2
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
  exec "$orgchart"
fi
mkdir -p "$folder"
"$orgchart" new department -o "$folder/department.orgchart"
"$orgchart" check "$folder/department.orgchart"
for suffix in pdf png svg xlsx; do
  "$orgchart" export "$folder/department.orgchart" -o "$folder/department.$suffix"
done
echo
echo "No screen to open the window on. The department template, checked and exported:"
wc -c "$folder"/department.*
