package org.quancheng.atlas.map.ground;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Where what a map has worked out for one plan is kept between starts; may be asked on any thread.
 * A name says completely what it is: whoever would keep something else must use another one.
 */
public interface MapShelf {
    /** Keeps nothing. */
    MapShelf NONE =
            new MapShelf() {
                @Override
                public Optional<ByteBuffer> read(String name) {
                    return Optional.empty();
                }

                @Override
                public void write(String name, Content content) {}
            };

    /**
     * What {@link #write} was given under this name, undamaged.
     *
     * @param name lower-case letters, digits and hyphens, at most 60
     */
    Optional<ByteBuffer> read(String name);

    /**
     * Keeps something; where that is impossible, nothing happens.
     *
     * @param name lower-case letters, digits and hyphens, at most 60
     */
    void write(String name, Content content);

    /**
     * Reads bytes that were written after their number.
     *
     * @throws BufferUnderflowException if that number cannot be, or fewer are left
     */
    static byte[] bytes(ByteBuffer from) {
        int number = from.getInt();
        if (number < 0 || number > from.remaining()) throw new BufferUnderflowException();
        byte[] bytes = new byte[number];
        from.get(bytes);
        return bytes;
    }

    /** Writes what is to be kept. */
    @FunctionalInterface
    interface Content {
        void write(DataOutputStream out) throws IOException;
    }
}
