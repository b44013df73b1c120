#!/bin/bash
# Builds the last commit twice, in two folders, and compares what comes out byte by byte.
#
#   installer/common/reproduce.sh
#
# lib/atlas.aot is Java's own record of one rehearsal and differs each time; nothing depends on its bytes.
set -euo pipefail

source=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for copy in one "another place"; do
    git clone -q "$source" "$work/$copy"
    (cd "$work/$copy" && mvn -q -B package -DskipTests)
    (cd "$work/$copy/target/atlas" && find . -type f ! -name atlas.aot -print0 | sort -z | xargs -0 sha256sum) >"$work/$copy.sums"
done
if diff "$work/one.sums" "$work/another place.sums"; then
    printf '%s files, the same twice.\n' "$(wc -l <"$work/one.sums")"
else
    echo "These files differ."
    exit 1
fi
