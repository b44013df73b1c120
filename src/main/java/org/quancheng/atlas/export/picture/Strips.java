package org.quancheng.atlas.export.picture;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import java.util.function.BiConsumer;

/**
 * A picture that is drawn strip by strip as it is read, so that even a very large one takes little
 * memory.
 */
final class Strips implements RenderedImage {
    private final int width;
    private final int height;
    private final BufferedImage strip;
    private final BiConsumer<BufferedImage, Integer> draw;
    private int drawn = -1;

    /**
     * @param rows of one strip
     * @param draw draws a strip, given the row of the whole that is its uppermost
     */
    Strips(int width, int height, int rows, BiConsumer<BufferedImage, Integer> draw) {
        this.width = width;
        this.height = height;
        this.draw = draw;
        strip = new BufferedImage(width, Math.min(rows, height), BufferedImage.TYPE_INT_RGB);
    }

    private Raster at(int number) {
        if (drawn != number) {
            draw.accept(strip, number * strip.getHeight());
            drawn = number;
        }
        return strip.getRaster();
    }

    @Override
    public Raster getTile(int x, int y) {
        return at(y).createTranslatedChild(0, y * strip.getHeight());
    }

    @Override
    public Raster getData(Rectangle box) {
        WritableRaster part =
                Raster.createWritableRaster(
                        getSampleModel().createCompatibleSampleModel(box.width, box.height),
                        new Point(box.x, box.y));
        return copyData(part);
    }

    @Override
    public WritableRaster copyData(WritableRaster into) {
        for (int y = into.getMinY(); y < into.getMinY() + into.getHeight(); y++) {
            Raster tile = getTile(0, y / strip.getHeight());
            into.setRect(
                    tile.createChild(
                            into.getMinX(), y, into.getWidth(), 1, into.getMinX(), y, null));
        }
        return into;
    }

    @Override
    public Raster getData() {
        return getData(new Rectangle(0, 0, width, height));
    }

    @Override
    public ColorModel getColorModel() {
        return strip.getColorModel();
    }

    @Override
    public SampleModel getSampleModel() {
        return strip.getSampleModel();
    }

    @Override
    public int getWidth() {
        return width;
    }

    @Override
    public int getHeight() {
        return height;
    }

    @Override
    public int getTileWidth() {
        return width;
    }

    @Override
    public int getTileHeight() {
        return strip.getHeight();
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return (height + strip.getHeight() - 1) / strip.getHeight();
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }

    // The interface is older than List.
    @Override
    @SuppressWarnings("JdkObsolete")
    public Vector<RenderedImage> getSources() {
        return new Vector<>();
    }

    @Override
    public Object getProperty(String name) {
        return java.awt.Image.UndefinedProperty;
    }

    @Override
    public String[] getPropertyNames() {
        return new String[0];
    }
}
