#!/bin/sh
# Uses an installed program as a person would: packaging/check.sh ORGCHART FOLDER
#
# Makes a chart, imports a list, exports every format into FOLDER, and where Xvfb and scrot are
# there opens the window: its picture is FOLDER/window.png. Says what fails, and ends with 1.
# shellcheck disable=SC2329 # the checks are called by their names
set -u

orgchart=$1 folder=$2
formats='pdf png jpg svg pptx xlsx csv dot graphml html drawio vsdx'
failed=0
mkdir -p "$folder"
rm -f "$folder"/*

check() { # check WHAT COMMAND...
  what=$1
  shift
  if "$@" >"$folder/log" 2>&1; then
    echo "ok      $what"
  else
    echo "FAILED  $what"
    sed 's/^/        /' "$folder/log"
    failed=1
  fi
}

lists_all_templates() { [ "$("$orgchart" templates | wc -l)" -ge 17 ]; }

imports_a_list() {
  printf 'Id,Name,Title,Manager\n1,Ana,Head of Service,\n2,Bo,Agent,1\n' >"$folder/staff.csv"
  "$orgchart" import "$folder/staff.csv" -o "$folder/staff.orgchart"
}

exports() {
  "$orgchart" export "$folder/department.orgchart" -o "$folder/department.$1" &&
    [ -s "$folder/department.$1" ]
}

# Looks until something is painted; a screen with nothing on it packs to a few hundred bytes.
opens_a_window() {
  display=":$((90 + $$ % 900))"
  Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp &
  screen=$!
  DISPLAY=$display "$orgchart" "$folder/department.orgchart" &
  window=$!
  painted=1
  for _ in $(seq 30); do
    sleep 1
    DISPLAY=$display scrot --overwrite "$folder/window.png" 2>/dev/null || continue
    [ "$(wc -c <"$folder/window.png")" -gt 20000 ] && painted=0 && break
  done
  sleep 2
  DISPLAY=$display scrot --overwrite "$folder/window.png"
  kill -TERM "$window" && wait "$window"
  ended=$?
  kill -TERM "$screen"
  [ "$painted" = 0 ] && [ "$ended" = 0 ]
}

check 'tells its version' "$orgchart" --version
check 'lists the templates' lists_all_templates
check 'makes a chart from a template' "$orgchart" new department -o "$folder/department.orgchart"
check 'scales a template' "$orgchart" new enterprise --people 200 -o "$folder/large.orgchart"
check 'checks it' "$orgchart" check "$folder/department.orgchart"
check 'imports a staff list' imports_a_list
for format in $formats; do check "exports $format" exports "$format"; done
if command -v Xvfb >/dev/null && command -v scrot >/dev/null; then
  check 'opens its window, and ends when told to' opens_a_window
else
  echo 'left out: the window (needs Xvfb and scrot)'
fi
exit "$failed"
