#!/bin/sh
# Makes the base maps of this folder again. Needs Debian's gdal-bin, python3-gdal and sqlite3, and
# Node.js with npm (s2-pmtiles writes the PMTiles, pmtiles reads them back as an independent judge).
set -eu
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# 4 × 4 cells, each one tile of zoom 11; see cells.py for their colours.
/usr/bin/python3 "$here/cells.py" cells.tif

mbtiles() { # target, then creation options
    target=$1
    shift
    gdal_translate -q -of MBTiles "$@" cells.tif "$target"
    gdaladdo -q -r average "$target" 2 4
}
mbtiles cells-png.mbtiles -co TILE_FORMAT=PNG -co NAME=cells
mbtiles cells-jpeg.mbtiles -co TILE_FORMAT=JPEG -co QUALITY=90
mbtiles cells-png8.mbtiles -co TILE_FORMAT=PNG8
mbtiles cells-512.mbtiles -co TILE_FORMAT=PNG -co BLOCKSIZE=512
gdal_translate -q -of MBTiles -co TILE_FORMAT=PNG -co WRITE_BOUNDS=NO -co WRITE_MINMAXZOOM=NO cells.tif bare.mbtiles

# What other tools do with the same tiles.
attribution='© 示例测绘院 &amp; <a href=\"https://example.org\">Example Survey</a>'
sqlite3 cells-png.mbtiles "insert into metadata values ('attribution', '$(printf %s "$attribution" | tr -d '\\')')"
cp cells-png.mbtiles cells-xyz.mbtiles
sqlite3 cells-xyz.mbtiles "update tiles set tile_row = (1 << zoom_level) - 1 - tile_row; insert into metadata values ('scheme', 'xyz')"
cp cells-xyz.mbtiles cells-xyz-unsaid.mbtiles
sqlite3 cells-xyz-unsaid.mbtiles "delete from metadata where name = 'scheme'"
cp cells-png.mbtiles cells-view.mbtiles
sqlite3 cells-view.mbtiles "
    create table map (zoom_level integer, tile_column integer, tile_row integer, tile_id text);
    create table images (tile_id text, tile_data blob);
    insert into map select zoom_level, tile_column, tile_row, zoom_level || '-' || tile_column || '-' || tile_row from tiles;
    insert into images select zoom_level || '-' || tile_column || '-' || tile_row, tile_data from tiles;
    drop table tiles;
    create unique index map_index on map (zoom_level, tile_column, tile_row);
    create unique index images_id on images (tile_id);
    create view tiles as select map.zoom_level, map.tile_column, map.tile_row, images.tile_data
        from map join images on images.tile_id = map.tile_id"
cp cells-png.mbtiles cells-holes.mbtiles
sqlite3 cells-holes.mbtiles "
    delete from tiles where zoom_level = 11 and tile_column = 1082;
    update tiles set tile_data = cast('not a picture at all' as blob) where zoom_level = 11 and tile_column = 1085"
cp bare.mbtiles geodetic.mbtiles
sqlite3 geodetic.mbtiles "insert into metadata values ('crs', 'EPSG:4490')"
# Rows of the geodetic matrix, 360° / 2^z each, of which the file's metadata says nothing.
cp cells-png.mbtiles geodetic-unsaid.mbtiles
sqlite3 geodetic-unsaid.mbtiles "
    update tiles set tile_row = -1 - ((1 << (zoom_level - 1)) - 1
        - (1 << zoom_level) * 4225 / 36000
        - ((1 << zoom_level) - 1 - tile_row - (1 << zoom_level) * 714 / 2048));
    update tiles set tile_row = -1 - tile_row"

cat > towns.geojson <<'J'
{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "a"}, "geometry": {"type": "Point", "coordinates": [10.5, 47.5]}}]}
J
ogr2ogr -q -f MBTILES vector.mbtiles towns.geojson -dsco MINZOOM=9 -dsco MAXZOOM=11

mkdir npm
(cd npm && npm init -y && npm install pmtiles@4.5.0 s2-pmtiles@1.1.2) >npm.log 2>&1 || { cat npm.log; exit 1; }
cp "$here/pmtiles.mjs" npm/
for name in cells-png vector; do
    mkdir "$name"
    sqlite3 "$name.mbtiles" "select writefile('$name/' || zoom_level || '-' || tile_column || '-' || ((1 << zoom_level) - 1 - tile_row), tile_data) from tiles" >/dev/null
    node npm/pmtiles.mjs write "$name" "$name.pmtiles"
    node npm/pmtiles.mjs read "$name" "$name.pmtiles"
done
node npm/pmtiles.mjs leaves leaves.pmtiles

for file in *.mbtiles; do sqlite3 "$file" "vacuum"; done
rm -f bare.mbtiles.aux.xml
mv ./*.mbtiles ./*.pmtiles "$here/"
ls -l "$here"
