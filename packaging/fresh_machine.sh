#!/bin/bash
# Checks the two commands on a machine that has nothing on it yet: a minimal Debian in a folder,
# with only git, make and Python added, and a clone of HEAD (uncommitted work is left out).
#
#   packaging/fresh_machine.sh [options] [COMMAND...]     default: 'make run' 'make test'
#
# Each COMMAND is one shell line, run in the clone with no display, CI unset and an empty home.
#
#   --user      as an ordinary user, who cannot install packages
#   --wheel     build the wheel here and install it there; COMMANDs run in the home folder
#               (default: 'orgchart export department -o department.pdf')
#   --app       install dist/*.deb (make app) there, with no Python at all, and use the program;
#               the picture of its window comes to FRESH_CACHE/app/window.png
#               (default: 'sh /check.sh orgchart ~/app', which is packaging/check.sh)
#   --with 'PKG ...'  Debian packages to install first
#   --keep      leave the machine's folder behind and print its path
#
# Environment: FRESH_CACHE   where the minimal system is kept (default /tmp/fresh-cache)
#              FRESH_SUITE   Debian release (default bookworm)
#              FRESH_TIMEOUT seconds a command may take (default 1800)
#              FRESH_TAIL    lines of a command's output to show (default 15)
# Needs root and debootstrap. Exits 0 only if every command did.
set -euo pipefail

cache=${FRESH_CACHE:-/tmp/fresh-cache} suite=${FRESH_SUITE:-bookworm}
limit=${FRESH_TIMEOUT:-1800} tail_lines=${FRESH_TAIL:-15}
project=$(cd "$(dirname "$0")/.." && pwd)
options=("$@")

die() { echo "fresh machine: $*" >&2; exit 2; }
say() { printf '%s\n' "-- $*"; }
seconds_since() { awk -v a="$1" -v b="$(date +%s.%N)" 'BEGIN { printf "%.1f", b - a }'; }
megabytes() { du -smx "$root" | cut -f1; }

mode=clone user=root with='' keep=''
while [[ ${1:-} == --* ]]; do
  case $1 in
    --user) user=someone ;;
    --wheel) mode=wheel ;;
    --app) mode=app ;;
    --with) with=$2; shift ;;
    --keep) keep=1 ;;
    --help) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
    *) die "unknown option $1" ;;
  esac
  shift
done
if [[ $# == 0 && $mode == wheel ]]; then
  set -- 'orgchart export department -o department.pdf'
elif [[ $# == 0 && $mode == app ]]; then
  set -- 'sh /check.sh orgchart ~/app'
elif [[ $# == 0 ]]; then
  set -- 'make run' 'make test'
fi
[[ $(id -u) == 0 ]] || die "must be run as root"

# Everything that mounts happens in namespaces of our own: however this ends, its mounts and
# every process left in the machine end with it, and the folder can be removed.
if [[ -z ${FRESH_ROOT:-} ]]; then
  FRESH_ROOT=$(mktemp -d /tmp/fresh-machine.XXXXXX)
  export FRESH_ROOT
  unshare --mount --pid --fork --kill-child --propagation private \
    bash "$(realpath "$0")" "${options[@]}" &
  child=$!
  remove() {
    if [[ -n $keep ]]; then say "kept: $FRESH_ROOT"; return; fi
    # A process that is just ending may still write.
    rm -rf --one-file-system "$FRESH_ROOT" 2>/dev/null ||
      { sleep 1; rm -rf --one-file-system "$FRESH_ROOT"; }
  }
  trap remove EXIT
  trap 'kill -KILL $child; keep=; exit 130' INT TERM HUP
  wait $child && exit 0 || exit $?
fi
root=$FRESH_ROOT
unset FRESH_ROOT
mount -t proc proc /proc
mkdir -p "$cache"

# The minimal system, made once.
unpack_system() {
  local base=$cache/$suite-minbase.tar start mirror
  start=$(date +%s.%N)
  if [[ ! -s $base ]]; then
    command -v debootstrap >/dev/null || die "needs debootstrap (apt-get install debootstrap)"
    mirror=$(own_mirror)
    [[ -n $mirror ]] || die "found no Debian mirror in this machine's apt sources"
    debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$cache/debootstrap.log" 2>&1 ||
      { tail -n 20 "$cache/debootstrap.log"; die "debootstrap failed"; }
    rm -f "$root"/var/cache/apt/archives/*.deb
    tar -C "$root" -cf "$base.part" . && mv "$base.part" "$base"
  else
    tar -C "$root" -xpf "$base"
  fi
  chmod 755 "$root" # mktemp made it private, and apt has a user of its own
  say "a minimal $suite in $(seconds_since "$start") s"
}

# The mirror that this machine's own apt uses.
own_mirror() {
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null |
    awk '/^URIs:/ { print $2; exit }
         /^deb / { for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) { print $i; exit } }' || true
}

# How this machine reaches its registries, copied as it is: names, mirrors, certificates.
copy_network() {
  local file
  cp -L /etc/resolv.conf "$root/etc/resolv.conf"
  cp -L /etc/hosts "$root/etc/hosts"
  rm -f "$root/etc/apt/sources.list"
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} \
      /etc/apt/auth.conf /etc/apt/auth.conf.d/* /etc/pip.conf /etc/xdg/pip/*; do
    [[ ! -f $file ]] || cp --parents "$file" "$root"
  done
  for file in /etc/apt/apt.conf /etc/apt/apt.conf.d/*; do # network settings only, no hooks
    if [[ -f $file ]] && grep -qE 'Acquire::|::Proxy' "$file"; then cp --parents "$file" "$root"; fi
  done
  mkdir -p "$root/usr/local/share/ca-certificates"
  cp -L /usr/local/share/ca-certificates/*.crt "$root/usr/local/share/ca-certificates/" \
    2>/dev/null || true
}

mount_devices() {
  mount -t proc proc "$root/proc"
  mount --rbind /sys "$root/sys"
  mount --rbind /dev "$root/dev"
  mount -t tmpfs tmpfs "$root/dev/shm"
}

# Only what names a registry, a proxy or a certificate gets in: not CI, not DISPLAY, not the
# virtual environment, nor a setting that points to a folder the new machine lacks.
environment=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb)
while IFS='=' read -r name value; do
  case $name in
    PIP_FIND_LINKS | PIP_CONSTRAINT | PIP_CONFIG_FILE | PIP_CACHE_DIR) ;;
    PIP_* | *_proxy | *_PROXY | SSL_CERT_FILE | SSL_CERT_DIR | REQUESTS_CA_BUNDLE | \
      CURL_CA_BUNDLE | GIT_SSL_CAINFO) environment+=("$name=$value") ;;
  esac
done < <(env)

as() { # as USER HOME COMMAND...
  local who=$1 home=$2
  shift 2
  chroot --userspec="$who" "$root" \
    /usr/bin/env -i "${environment[@]}" HOME="$home" USER="$who" "$@" </dev/null
}

# What a person installs before the two commands.
install_packages() {
  local wanted start
  case $mode in
    clone) wanted="git make python3 python3-venv ca-certificates $with" ;;
    wheel) wanted="python3 python3-venv ca-certificates $with" ;;
    app) wanted="xvfb scrot ca-certificates $with" ;; # what looks at the window
  esac
  start=$(date +%s.%N)
  # shellcheck disable=SC2086
  { as root /root DEBIAN_FRONTEND=noninteractive apt-get update &&
    as root /root DEBIAN_FRONTEND=noninteractive \
      apt-get install -y --no-install-recommends $wanted &&
    as root /root update-ca-certificates; } >"$root/tmp/apt.log" 2>&1 ||
    { tail -n 20 "$root/tmp/apt.log"; die "apt failed in the new machine"; }
  say "installed $wanted in $(seconds_since "$start") s"
}

put_clone() {
  git clone --quiet --no-hardlinks "file://$project" "$root/src"
  [[ $user == root ]] || chown -R "$(chroot "$root" id -u "$user")" "$root/src"
  say "cloned $(git -C "$project" log -1 --format='%h %s')"
  [[ -z $(git -C "$project" status --porcelain) ]] || say "note: uncommitted changes are left out"
}

# Built from a clone, so that only committed files can end up in it.
put_wheel() {
  git clone --quiet --no-hardlinks "file://$project" "$root/wheel"
  python3 -m pip wheel --quiet --no-deps -w "$root/wheel/dist" "$root/wheel"
  as "$user" "$home" sh -c "python3 -m venv ~/venv && ~/venv/bin/pip install /wheel/dist/*.whl" \
    >"$root/tmp/wheel.log" 2>&1 ||
    { tail -n 20 "$root/tmp/wheel.log"; die "the wheel did not install"; }
  environment[0]="PATH=$home/venv/bin:${environment[0]#PATH=}"
  say "installed $(cd "$root/wheel/dist" && du -h ./*.whl)"
}

# The package with what it depends on, and what it recommends left out.
put_app() {
  local package
  package=$(find "$project/dist" -name 'orgchart_*.deb' 2>/dev/null | sort | tail -n 1)
  [[ -n $package ]] || die "there is no package in dist: make app"
  cp "$package" "$root/app.deb"
  cp "$project/packaging/check.sh" "$root/check.sh"
  as root /root DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends /app.deb >"$root/tmp/app.log" 2>&1 ||
    { tail -n 20 "$root/tmp/app.log"; die "the package did not install"; }
  ! as root /root sh -c 'command -v python3' || die "the package brought Python in"
  say "installed $(du -h "$package"), without Python"
}

# Runs one command, shows the end of what it says; its exit code.
run() {
  local number=$1 command=$2 log=$root/tmp/command-$1.log status=0 start
  echo
  echo "== $command"
  start=$(date +%s.%N)
  as "$user" "$home" timeout --kill-after=10 "$limit" bash -c "cd $work && { $command
}" >"$log" 2>&1 || status=$?
  tail -n "$tail_lines" "$log" | sed 's/^/   | /'
  [[ $status != 124 ]] || echo "   (stopped after $limit s)"
  echo "   exit $status, $(seconds_since "$start") s, disk $(megabytes) MB"
  cp "$log" "$cache/last-$number.log"
  return "$status"
}

unpack_system
copy_network
mount_devices
install_packages
home=/root work=/src
if [[ $user != root ]]; then
  chroot "$root" useradd --create-home --shell /bin/bash "$user"
  home=/home/$user
fi
[[ $mode == clone ]] || work=$home
"put_$mode"
say "$(. "$root/etc/os-release" && echo "$PRETTY_NAME"), as $user, disk $(megabytes) MB"

passed=0 number=0
for command; do
  number=$((number + 1))
  if run "$number" "$command"; then passed=$((passed + 1)); fi
done
if [[ $mode == app && -d $root$home/app ]]; then
  rm -rf "$cache/app"
  cp -r "$root$home/app" "$cache/app"
fi
echo
echo "fresh machine: $passed/$number commands pass"
[[ $passed == "$number" ]]
