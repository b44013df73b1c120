"""Writes a GeoTIFF in EPSG:3857 of 4 x 4 cells, each exactly one tile of zoom 11.

The cell of column c (from the west) and row r (from the north) is RGB (40 + 60 c, 40 + 60 r, 120), with a white
square of 64 pixels in its north-western corner, so that a tile in the wrong place or upside down is seen.
"""

import sys

import numpy
from osgeo import gdal, osr

ZOOM, WEST, NORTH, CELLS, SIDE = 11, 1082, 714, 4, 256
HALF = 20037508.342789244
METRES = 2 * HALF / (SIDE << ZOOM)

pixels = numpy.zeros((3, CELLS * SIDE, CELLS * SIDE), dtype=numpy.uint8)
for row in range(CELLS):
    for column in range(CELLS):
        y, x = row * SIDE, column * SIDE
        for band, value in enumerate((40 + 60 * column, 40 + 60 * row, 120)):
            pixels[band, y : y + SIDE, x : x + SIDE] = value
        pixels[:, y : y + 64, x : x + 64] = 255

out = gdal.GetDriverByName("GTiff").Create(sys.argv[1], CELLS * SIDE, CELLS * SIDE, 3, gdal.GDT_Byte)
out.SetGeoTransform((WEST * SIDE * METRES - HALF, METRES, 0, HALF - NORTH * SIDE * METRES, 0, -METRES))
system = osr.SpatialReference()
system.ImportFromEPSG(3857)
out.SetProjection(system.ExportToWkt())
for band in range(3):
    out.GetRasterBand(band + 1).WriteArray(pixels[band])
