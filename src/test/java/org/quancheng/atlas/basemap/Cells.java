package org.quancheng.atlas.basemap;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

import javax.imageio.ImageIO;

/** The base maps of src/test/resources/basemaps: 4 × 4 cells whose colours tell where they are. */
public final class Cells {
    /** The zoom at which each cell is one tile, and the tile of the first cell. */
    public static final int ZOOM = 11;

    public static final int WEST = 1082;
    public static final int NORTH = 714;
    public static final int COUNT = 4;

    private Cells() {}

    /** A file of the folder. */
    public static Path file(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Cells.class.getResource("/basemaps/" + name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The colour 0xRRGGBB of a cell. */
    public static int colour(int column, int row) {
        return 40 + 60 * column << 16 | 40 + 60 * row << 8 | 120;
    }

    /** Whether two colours are the same but for what JPEG does to them. */
    public static boolean same(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255)) <= 6
                && Math.abs((a >> 8 & 255) - (b >> 8 & 255)) <= 6
                && Math.abs((a & 255) - (b & 255)) <= 6;
    }

    /** Decodes a tile with another decoder than the product's. */
    static BufferedImage decoded(byte[] tile) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(tile)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
