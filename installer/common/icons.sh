#!/bin/sh
# Draws the icons anew from atlas.svg. Needs, on Debian: librsvg2-bin icoutils icnsutils.
set -e
cd "$(dirname "$0")"
mkdir -p icons
for size in 16 24 32 48 64 128 256 512 1024; do
    rsvg-convert -w $size -h $size atlas.svg -o icons/$size.png
done
icotool --create -o ../windows/atlas.ico icons/16.png icons/24.png icons/32.png icons/48.png icons/64.png --raw=icons/256.png
png2icns ../macos/atlas.icns icons/16.png icons/32.png icons/48.png icons/128.png icons/256.png icons/512.png icons/1024.png
cp icons/512.png ../linux/atlas.png
rm icons/512.png icons/1024.png
