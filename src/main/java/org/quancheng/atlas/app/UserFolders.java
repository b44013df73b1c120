package org.quancheng.atlas.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The folders in which a system keeps what belongs to a person, by the customs of each: on Linux
 * the XDG Base Directory Specification.
 *
 * @param settings what the person has chosen and written
 * @param data what was installed for the person
 * @param cache what can be worked out again
 * @param logs what the program went through
 */
record UserFolders(Path settings, Path data, Path cache, Path logs) {
    private static final String NAME = "quancheng-atlas";

    /** Those of the person who runs this program. */
    static UserFolders here() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home")),
                System::getenv);
    }

    /**
     * Those of a person.
     *
     * @param system its name as Java gives it
     * @param environment answers a variable's value or null
     */
    static UserFolders of(String system, Path home, Function<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            Path local =
                    variable(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            Path roaming = variable(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
            return new UserFolders(
                    roaming.resolve(NAME),
                    local.resolve(NAME).resolve("data"),
                    local.resolve(NAME),
                    local.resolve(NAME).resolve("logs"));
        }
        if (name.contains("mac")) {
            Path library = home.resolve("Library");
            return new UserFolders(
                    library.resolve("Application Support").resolve(NAME),
                    library.resolve("Application Support").resolve(NAME),
                    library.resolve("Caches").resolve(NAME),
                    library.resolve("Logs").resolve(NAME));
        }
        return new UserFolders(
                variable(environment, "XDG_CONFIG_HOME")
                        .orElse(home.resolve(".config"))
                        .resolve(NAME),
                variable(environment, "XDG_DATA_HOME")
                        .orElse(home.resolve(".local/share"))
                        .resolve(NAME),
                variable(environment, "XDG_CACHE_HOME")
                        .orElse(home.resolve(".cache"))
                        .resolve(NAME),
                variable(environment, "XDG_STATE_HOME")
                        .orElse(home.resolve(".local/state"))
                        .resolve(NAME)
                        .resolve("logs"));
    }

    /** The specification: a relative path in a variable is to be ignored. */
    private static Optional<Path> variable(Function<String, String> environment, String name) {
        return Optional.ofNullable(environment.apply(name))
                .filter(v -> !v.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /**
     * Where logs and crash reports go: the folder that {@code -Datlas.logs} names, else the
     * system's.
     */
    static Path logFolder() {
        String configured = System.getProperty("atlas.logs", "");
        return configured.isEmpty() ? here().logs() : Path.of(configured);
    }
}
