package org.quancheng.atlas.map.ground;

import javafx.scene.paint.Color;

import org.quancheng.atlas.work.Background;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The picture that the map of a plan begins with, kept from one start to the next: most starts show
 * what the one before showed, and painting it is a good part of their work.
 */
final class FirstPicture {
    /** More pixels than this are not kept, some 64 MB. */
    private static final long MOST = 16_000_000;

    /** Rows that are written at a time. */
    private static final int ROWS = 64;

    private final MapShelf shelf;
    private volatile boolean over;
    private volatile String found = "";

    FirstPicture(MapShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * What was kept of this cut in this aspect; nothing once the beginning is over. On any thread.
     */
    Optional<Picture> find(Frame frame, Aspect aspect) {
        if (over || !isKept(frame, aspect)) return Optional.empty();
        String what = words(frame, aspect);
        Optional<Picture> picture =
                shelf.read(name(what)).flatMap(bytes -> read(bytes, what, frame));
        if (picture.isPresent()) found = what;
        return picture;
    }

    /**
     * Keeps a picture for the next start, unless it came from there; only the first one given.
     *
     * @param background writes it, and paints on none of its pixels meanwhile
     */
    void keep(Picture picture, Aspect aspect, Background background) {
        if (over) return;
        over = true;
        if (!isKept(picture.frame(), aspect)) return;
        background.call(
                () -> {
                    String what = words(picture.frame(), aspect);
                    if (!what.equals(found))
                        shelf.write(name(what), out -> write(picture, what, out));
                    return what;
                },
                kept -> {});
    }

    /** A base map lies in files of its own, which may change. */
    private static boolean isKept(Frame frame, Aspect aspect) {
        return aspect.basemap() == 0 && (long) frame.width() * frame.height() <= MOST;
    }

    private static Optional<Picture> read(ByteBuffer bytes, String what, Frame frame) {
        try {
            byte[] words = MapShelf.bytes(bytes);
            if (!what.equals(new String(words, StandardCharsets.UTF_8))) return Optional.empty();
            if (bytes.remaining() / Integer.BYTES < (long) frame.width() * frame.height())
                return Optional.empty();
            Picture picture = Picture.of(frame);
            bytes.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(picture.pixels());
            return Optional.of(picture);
        } catch (BufferUnderflowException e) {
            // Of another make: it is painted, and kept in its place.
            return Optional.empty();
        }
    }

    private static void write(Picture picture, String what, DataOutputStream out)
            throws IOException {
        byte[] words = what.getBytes(StandardCharsets.UTF_8);
        out.writeInt(words.length);
        out.write(words);
        int[] pixels = picture.pixels();
        int most = picture.frame().width() * ROWS;
        ByteBuffer bytes = ByteBuffer.allocate(most * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < pixels.length; from += most) {
            int count = Math.min(most, pixels.length - from);
            bytes.asIntBuffer().put(pixels, from, count);
            out.write(bytes.array(), 0, count * Integer.BYTES);
        }
    }

    /** Short, and so not always its own: the words themselves stand in the file. */
    private static String name(String what) {
        return "picture-" + Integer.toHexString(what.hashCode());
    }

    /** Everything that a picture of a plan depends on, the same in every run. */
    private static String words(Frame frame, Aspect aspect) {
        StringBuilder words = new StringBuilder();
        words.append(frame.zoom()).append(' ').append(frame.density()).append(' ');
        words.append(frame.left()).append(' ').append(frame.top()).append(' ');
        words.append(frame.width()).append(' ').append(frame.height()).append('\n');
        words.append(aspect.scheme().name()).append('\n');
        words.append(new TreeSet<>(aspect.hidden())).append('\n');
        words.append(new TreeSet<>(aspect.chosen())).append('\n');
        words.append(new TreeMap<>(aspect.shades())).append('\n');
        new TreeMap<>(aspect.inks().inks())
                .forEach(
                        (name, ink) -> {
                            words.append(name).append(' ');
                            words.append(colour(ink.fill())).append(' ');
                            words.append(ink.hatch().name()).append(' ');
                            words.append(colour(ink.stroke())).append(' ');
                            words.append(ink.width()).append(' ').append(ink.dash()).append('\n');
                        });
        return words.toString();
    }

    private static String colour(Optional<Color> colour) {
        if (colour.isEmpty()) return "-";
        Color c = colour.get();
        return c.getRed() + "," + c.getGreen() + "," + c.getBlue() + "," + c.getOpacity();
    }
}
