package org.quancheng.atlas.app;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.state.TextScale;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * How the person last wanted to see everything, kept in a file of theirs that a power cut cannot
 * halve.
 */
final class Settings {
    private final Path file;
    private final Properties values = new Properties();

    /** Reads the file; one that is missing or damaged counts as empty. */
    Settings(Path file) {
        this.file = file;
        try (Reader in = Files.newBufferedReader(file)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
        }
    }

    /** The file in the folder that the system keeps for settings. */
    static Path defaultFile() {
        String configured = System.getProperty("atlas.settings", "");
        if (!configured.isEmpty()) return Path.of(configured);
        return UserFolders.here().settings().resolve("settings.properties");
    }

    Optional<Language> language() {
        return constant(Language.class, "language");
    }

    Optional<TextScale> scale() {
        return constant(TextScale.class, "scale");
    }

    Optional<Boolean> dark() {
        return Optional.ofNullable(values.getProperty("dark")).map(Boolean::parseBoolean);
    }

    private <T extends Enum<T>> Optional<T> constant(Class<T> type, String key) {
        try {
            return Optional.ofNullable(values.getProperty(key)).map(v -> Enum.valueOf(type, v));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps every later change of the preferences. */
    void follow(Preferences preferences) {
        preferences.language().addListener((o, was, is) -> keep("language", is.name()));
        preferences.scale().addListener((o, was, is) -> keep("scale", is.name()));
        preferences.dark().addListener((o, was, is) -> keep("dark", is.toString()));
    }

    private void keep(String key, String value) {
        values.setProperty(key, value);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part =
                    Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".part");
            try (Writer out = Files.newBufferedWriter(part)) {
                values.store(out, null);
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // A person who may not write here still uses the atlas; only the choice is forgotten.
            System.err.println(e);
        }
    }
}
