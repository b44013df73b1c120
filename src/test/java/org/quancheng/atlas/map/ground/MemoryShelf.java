package org.quancheng.atlas.map.ground;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** A shelf that keeps everything as long as the test runs. */
public final class MemoryShelf implements MapShelf {
    /** What was kept, by name. */
    public final Map<String, byte[]> kept = new ConcurrentSkipListMap<>();

    @Override
    public Optional<ByteBuffer> read(String name) {
        return Optional.ofNullable(kept.get(name)).map(ByteBuffer::wrap);
    }

    @Override
    public void write(String name, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kept.put(name, bytes.toByteArray());
    }
}
