package org.quancheng.atlas.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Mini-town with figures by district of its own. */
public final class MeasuredTown {
    private MeasuredTown() {}

    /** Writes it into an empty folder. */
    public static void copyTo(Path folder) {
        try {
            write(folder, Files.readString(file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it with one text of its figures replaced. */
    static void copyTo(Path folder, String find, String replace) {
        try {
            String json = Files.readString(file());
            if (json.indexOf(find) < 0 || json.indexOf(find) != json.lastIndexOf(find))
                throw new IllegalArgumentException("must stand once: " + find);
            write(folder, json.replace(find, replace));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String measures) throws IOException {
        MiniTown.copyTo(folder);
        Files.writeString(folder.resolve("measures.json"), measures);
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace(
                                "\"places\": \"places.json\",",
                                "\"places\": \"places.json\", \"measures\": \"measures.json\","));
    }

    private static Path file() {
        try {
            return Path.of(
                    Objects.requireNonNull(
                                    MeasuredTown.class.getResource("/packs/extra/measures.json"))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
