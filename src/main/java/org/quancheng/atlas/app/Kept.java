package org.quancheng.atlas.app;

import org.quancheng.atlas.cache.Derived;
import org.quancheng.atlas.cache.Identity;
import org.quancheng.atlas.parcel.install.Glance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the atlas keeps what it can work out again. */
public final class Kept {
    /** Room for the levels of several large packs, and little on any disk: 512 MiB. */
    private static final long ROOM = 512L << 20;

    private Kept() {}

    /**
     * The store in the folder that {@code -Datlas.cache} names, else in the one that the system
     * keeps for such things; {@code -Datlas.cache=none} keeps nothing.
     */
    static Derived derived() {
        String configured = System.getProperty("atlas.cache", "");
        if (configured.equals("none")) return Derived.none();
        if (!configured.isEmpty()) return new Derived(Path.of(configured), ROOM);
        return new Derived(UserFolders.here().cache(), ROOM);
    }

    /** Where parcels are unpacked to be looked at; with nothing kept, until the program ends. */
    public static Path looks() {
        String configured = System.getProperty("atlas.cache", "");
        if (!configured.equals("none"))
            return (configured.isEmpty() ? UserFolders.here().cache() : Path.of(configured))
                    .resolve("looks");
        try {
            Path folder = Files.createTempDirectory("atlas-look");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Glance.remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What this program is, by the content of its own code: a version may be built twice. Empty,
     * and nothing is kept, where that cannot be read.
     */
    static Optional<String> program(Home home) {
        try {
            Path libraries = home.libraries();
            if (Files.isDirectory(libraries))
                return Optional.of(new Identity().addFolder(libraries, Kept::isOurs).toString());
            URI place = Kept.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            if (place.getScheme().equals("jrt")) return Optional.of(runtime().toString());
            Path code = Path.of(place);
            return Files.isDirectory(code)
                    ? Optional.of(new Identity().addFolder(code, file -> true).toString())
                    : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The runtime that our code was linked into: one file of 150 MB and more, which is never
     * changed in place, so that size and time say enough.
     */
    private static Identity runtime() throws IOException {
        Path runtime = Path.of(System.getProperty("java.home"));
        return new Identity().addFolder(runtime.resolve("lib"), file -> false);
    }

    /** Of the other libraries size and time say enough. */
    private static boolean isOurs(Path file) {
        return file.getFileName().toString().matches("atlas-\\d.*\\.jar");
    }
}
