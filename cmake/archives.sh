#!/usr/bin/env bash
# Make the static libraries that Debian ships no archive of, from Debian's own sources: archives.sh FOLDER PACKAGE...
# PACKAGE is a source package built with CMake. apt fetches it with the mirrors, keys and checksums of this system, into
# FOLDER; nothing of the system is changed, and root is not needed. FOLDER/lib*.a are left.
set -euo pipefail
folder=$(mkdir -p "$1" && cd "$1" && pwd)
shift

# The system's Debian archives, as sources.
sources() {
  apt-get indextargets --format '$(ORIGIN)|$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    sed -n 's/^Debian|/deb-src /p'
}

apt_here() {
  apt-get -q -o Dir::Etc::sourcelist="$folder/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::State::Lists="$folder/lists" -o Dir::Cache="$folder/cache" -o APT::Sandbox::User="$(id -un)" "$@"
}

# The version of the sources is that of the headers that are installed, or the build would join two.
fetch() {
  sources >"$folder/sources.list"
  [ -s "$folder/sources.list" ] || { echo "apt knows no archive of Debian: apt-get update" >&2; return 1; }
  mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
  apt_here update
  (cd "$folder" && apt_here source --download-only --tar-only "$1=$2")
}

version() { # of the installed package that was made from this source
  dpkg-query -W -f='${source:Package} ${source:Version} ${db:Status-Status}\n' |
    awk -v name="$1" '$1 == name && $3 == "installed" { found = $2 } END { print found }'
}

make_archives() {
  local name=$1 version tree
  version=$(version "$name")
  [ -n "$version" ] || { echo "no package of $name is installed" >&2; return 1; }
  [ ! -e "$folder/$name-$version.done" ] || return 0
  echo "making static libraries of $name $version" >&2
  fetch "$name" "$version"
  tree=$folder/$name
  rm -rf "$tree" && mkdir -p "$tree/source"
  tar -xf "$folder/$name"_*.orig.tar.* -C "$tree/source" --strip-components=1
  cmake -G Ninja -S "$tree/source" -B "$tree/build" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF \
    -DCMAKE_POLICY_DEFAULT_CMP0048=NEW -Wno-dev
  cmake --build "$tree/build"
  find "$tree/build" -name 'lib*.a' -exec cp {} "$folder" \;
  touch "$folder/$name-$version.done"
}

for name in "$@"; do make_archives "$name" >&2; done
