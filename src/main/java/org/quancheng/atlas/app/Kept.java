package org.quancheng.atlas.app;

import org.quancheng.atlas.cache.Derived;
import org.quancheng.atlas.cache.Identity;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the atlas keeps what it can work out again. */
final class Kept {
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
        return new Derived(folder(), ROOM);
    }

    /** The folder that is used where none is named. */
    static Path folder() {
        return systemFolder().resolve("quancheng-atlas");
    }

    private static Path systemFolder() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (os.contains("win"))
            return environment("LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
        if (os.contains("mac")) return home.resolve("Library/Caches");
        return environment("XDG_CACHE_HOME").orElse(home.resolve(".cache"));
    }

    private static Optional<Path> environment(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(v -> !v.isBlank()).map(Path::of);
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
            Path code =
                    Path.of(Kept.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(code)
                    ? Optional.of(new Identity().addFolder(code, file -> true).toString())
                    : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Of the other libraries size and time say enough. */
    private static boolean isOurs(Path file) {
        return file.getFileName().toString().matches("atlas-\\d.*\\.jar");
    }
}
