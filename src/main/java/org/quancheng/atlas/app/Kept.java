package org.quancheng.atlas.app;

import org.quancheng.atlas.cache.Derived;
import org.quancheng.atlas.cache.Identity;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
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
        return new Derived(systemFolder().resolve("quancheng-atlas"), ROOM);
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

    /** What this program is, by the content of its own code: a version may be built twice. */
    static String program() {
        try {
            Path code =
                    Path.of(Kept.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            boolean loose = Files.isDirectory(code);
            Path folder = loose ? code : Objects.requireNonNull(code.getParent());
            return new Identity().addFolder(folder, p -> loose || p.equals(code)).toString();
        } catch (IOException | URISyntaxException e) {
            return "";
        }
    }
}
