#!/bin/bash
# Builds the last commit twice, in two folders, and compares what comes out byte by byte: the folder, the runtime
# that is linked from it, and where there is a .deb, that too, unpacked.
#
#   installer/common/reproduce.sh [FOLDER]
#
# Keeps the sums and whatever differs in FOLDER (target/reproduce). What may differ, and why, stands below and in
# installer/README.md; anything else is a failure. Exit code: 0 only if nothing else differs.
set -euo pipefail

source=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
kept=$(readlink -m "${1:-$source/target/reproduce}")
commit=$(git -C "$source" rev-parse HEAD)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$kept"
mkdir -p "$kept"

# Java's own record of one rehearsal: which thread came first where, how often, at which address.
may_differ='(^|/)atlas\.aot$'
# dpkg-deb dates what it packs by this instead of by the clock: the moment that the build gives all its jars.
SOURCE_DATE_EPOCH=$(date -u -d "$(sed -n 's:.*<project.build.outputTimestamp>\(.*\)</.*:\1:p' "$source/pom.xml")" +%s)
export SOURCE_DATE_EPOCH

# Names, rights and sums of all files below a folder, links and folders with them.
listed() {
    (cd "$1" && find . \( -type f -printf '%m %p\n' -o -type l -printf '%m %p -> %l\n' -o -type d -printf '%m %p/\n' \) | LC_ALL=C sort -k 2 &&
        find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)
}

for copy in one "another place"; do
    git clone -q "$source" "$work/$copy"
    git -C "$work/$copy" checkout -q "$commit"
    (cd "$work/$copy" && mvn -q -B -P installer pre-integration-test -DskipTests)
    target="$work/$copy/target"
    mkdir "$work/$copy.out"
    cp -a "$target/atlas" "$work/$copy.out/folder"
    cp -a "$target/installer/out/atlas" "$work/$copy.out/image"
    for deb in "$target"/installer/out/*.deb; do
        [ -e "$deb" ] || continue
        dpkg-deb -R "$deb" "$work/$copy.out/deb"
        dpkg-deb --fsys-tarfile "$deb" | tar -tv --full-time --numeric-owner >"$work/$copy.out/deb.times"
        # The size on the disk follows from that of atlas.aot.
        sed -i '/^Installed-Size:/d' "$work/$copy.out/deb/DEBIAN/control"
        sed -i -E 's:^(\S+ \S+) +[0-9]+ (.*/atlas\.aot)$:\1 \2:' "$work/$copy.out/deb.times"
    done
    listed "$work/$copy.out" >"$kept/$copy.sums"
    rm -rf "${work:?}/$copy"
done

differ=$(diff "$kept/one.sums" "$kept/another place.sums" | sed -n -E 's/^[<>] [0-9a-f]+ +//p' | LC_ALL=C sort -u || true)
allowed=$(grep -E "$may_differ" <<<"$differ" || true)
wrong=$(grep -v -E "$may_differ" <<<"$differ" | grep . || true)
printf '%s files compared.\n' "$(find "$work/one.out" -type f | wc -l)"
[ -z "$allowed" ] || printf 'These differ, as they may (see installer/README.md):\n%s\n' "$allowed"
if [ -n "$wrong" ]; then
    printf 'These differ, and must not:\n%s\n' "$wrong"
    while read -r file; do
        for copy in one "another place"; do
            [ -f "$work/$copy.out/$file" ] || continue
            mkdir -p "$kept/$copy/$(dirname "$file")"
            cp "$work/$copy.out/$file" "$kept/$copy/$file"
        done
    done <<<"$wrong"
    echo "Both of each are in $kept."
    exit 1
fi
echo "All others are the same twice."
