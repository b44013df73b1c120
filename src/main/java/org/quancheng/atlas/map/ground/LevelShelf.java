package org.quancheng.atlas.map.ground;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Where the levels of one plan are kept between starts; may be asked on any thread. */
public interface LevelShelf {
    /** Keeps nothing. */
    LevelShelf NONE =
            new LevelShelf() {
                @Override
                public Optional<ByteBuffer> read(int zoom) {
                    return Optional.empty();
                }

                @Override
                public void write(int zoom, Content content) {}
            };

    /** What {@link #write} was given for this zoom, undamaged. */
    Optional<ByteBuffer> read(int zoom);

    /** Keeps something; where that is impossible, nothing happens. */
    void write(int zoom, Content content);

    /** Writes what is to be kept. */
    @FunctionalInterface
    interface Content {
        void write(DataOutputStream out) throws IOException;
    }
}
