package org.quancheng.atlas.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the atlas finds what lies beside it; the only place that works out paths.
 *
 * @param assets the folder with the default pack, schemas, fonts and themes
 */
public record Home(Path assets) {
    /**
     * Finds the assets: the folder that {@code -Datlas.home} names, or beside the program's own
     * library folder.
     *
     * @throws IllegalStateException if they are not there
     */
    public static Home find() {
        return Stream.concat(configured(), besideCode())
                .map(p -> p.resolve("assets"))
                .filter(p -> Files.isDirectory(p.resolve("schema")))
                .findFirst()
                .map(Home::new)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "找不到程序的 assets 文件夹，请完整复制整个 atlas 文件夹。 / The program's"
                                                + " assets folder is missing; copy the whole atlas"
                                                + " folder."));
    }

    private static Stream<Path> configured() {
        String home = System.getProperty("atlas.home", "");
        return home.isEmpty() ? Stream.empty() : Stream.of(Path.of(home));
    }

    private static Stream<Path> besideCode() {
        try {
            Path code =
                    Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Stream.iterate(code.getParent(), p -> p != null, Path::getParent).limit(3);
        } catch (URISyntaxException e) {
            return Stream.empty();
        }
    }

    /** The pack that came with the program. */
    public Path shippedPack() {
        return DefaultPack.in(assets);
    }

    /** The packaged program's libraries; not there when it runs from a build's classes. */
    Path libraries() {
        return assets.resolveSibling("lib");
    }

    /** The folder that everything lies in. */
    Path program() {
        return assets.toAbsolutePath().resolveSibling("");
    }

    /** The folder of the guides in all languages. */
    Path guides() {
        return assets.resolve("guide");
    }

    /** The product's own licence. */
    Path licence() {
        return assets.resolveSibling("LICENSE");
    }

    /** The folder with the JSON Schemas. */
    public Path schemas() {
        return assets.resolve("schema");
    }

    /** Public keys that came with the program; the folder need not be there. */
    public Path trustedKeys() {
        return assets.resolve("trusted");
    }
}
