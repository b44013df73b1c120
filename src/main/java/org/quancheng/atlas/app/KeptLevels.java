package org.quancheng.atlas.app;

import org.quancheng.atlas.cache.Derived;
import org.quancheng.atlas.map.ground.LevelShelf;

import java.io.DataOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Keeps the simplified shapes of a pack with the rest of what was worked out for it.
 *
 * @param identity what the pack was read from, and by which program
 */
record KeptLevels(Derived derived, String identity) implements LevelShelf {
    static LevelShelf of(String identity) {
        return new KeptLevels(Kept.derived(), identity);
    }

    @Override
    public Optional<ByteBuffer> read(int zoom) {
        return derived.read(key(zoom));
    }

    @Override
    public void write(int zoom, Content content) {
        derived.write(
                key(zoom),
                stream -> {
                    DataOutputStream out = new DataOutputStream(stream);
                    content.write(out);
                    out.flush();
                });
    }

    private String key(int zoom) {
        return "level-" + identity + "-" + zoom;
    }
}
