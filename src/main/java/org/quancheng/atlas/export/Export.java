package org.quancheng.atlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** Something that can be written into a file. */
@FunctionalInterface
public interface Export {
    /**
     * Writes everything into a file that is there and empty; where that goes in the end is the
     * {@link Delivery}'s business. Called on any thread but the window's.
     *
     * @param steps told how far it is, at least every tenth of a second where that is possible
     * @throws IOException if the file cannot be written
     * @throws CancellationException if the person does not want it any more
     */
    void write(Path part, Steps steps) throws IOException;
}
