package org.quancheng.atlas.app;

import org.quancheng.atlas.cache.Derived;
import org.quancheng.atlas.map.ground.MapShelf;

import java.io.DataOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Keeps what a map has worked out for a pack with the rest of what was worked out for it.
 *
 * @param identity what the pack was read from, and by which program
 */
record KeptMap(Derived derived, String identity) implements MapShelf {
    static MapShelf of(String identity) {
        return new KeptMap(Kept.derived(), identity);
    }

    @Override
    public Optional<ByteBuffer> read(String name) {
        return derived.read(key(name));
    }

    @Override
    public void write(String name, Content content) {
        derived.write(
                key(name),
                stream -> {
                    DataOutputStream out = new DataOutputStream(stream);
                    content.write(out);
                    out.flush();
                });
    }

    private String key(String name) {
        return name + "-" + identity;
    }
}
