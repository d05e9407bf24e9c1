#!/bin/sh
# The main job on the department template: packaging/demo.sh ORGCHART FOLDER
set -eu

orgchart=$1 folder=$2
mkdir -p "$folder"
"$orgchart" new department -o "$folder/department.orgchart"
"$orgchart" check "$folder/department.orgchart"
for suffix in pdf png svg xlsx; do
  "$orgchart" export "$folder/department.orgchart" -o "$folder/department.$suffix"
done
echo
echo "The department template, checked and exported, is in $folder:"
ls -l "$folder" | awk 'NR > 1 { printf "  %9d  %s\n", $5, $NF }'
