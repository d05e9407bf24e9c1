#!/bin/sh
# Builds both installers from the frozen folder of this system with wixl, and reads them back.
#
# What is inside is not for Windows: this checks the definition (orgchart.wxs), not the program.
# Needs make app, and of Debian: wixl msitools
set -eu

here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
source=$project/build/app/orgchart
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$project/resources/icon.png" "$work/orgchart.ico" # wixl looks at its name only
cd "$work"
ln -s "$source" frozen
find frozen/ -type f |
  wixl-heat --prefix frozen/ --directory-ref INSTALLDIR --component-group Files \
    --var var.Source --win64 >files.wxs
for scope in perMachine perUser; do
  msi=$scope.msi
  wixl --arch x64 -D Version=0.1.0 -D Tool=wixl -D Win64=yes -D "Scope=$scope" -D Source=frozen \
    -D Icon=orgchart.ico -o "$msi" "$here/orgchart.wxs" files.wxs
  msiinfo export "$msi" Registry | grep -q 'Orgchart.Chart\\shell\\open\\command'
  msiinfo export "$msi" Shortcut | grep -q orgchartw.exe
  msiinfo export "$msi" Upgrade | grep -q '{'
  echo "$scope: $(msiinfo export "$msi" File | wc -l) files," \
    "ALLUSERS=$(msiinfo export "$msi" Property | awk '$1 == "ALLUSERS" { print $2 }')"
done
