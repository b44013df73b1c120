package org.quancheng.atlas.app;

import org.quancheng.atlas.durable.SafeFile;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.state.TextScale;
import org.quancheng.atlas.work.Background;
import org.quancheng.atlas.work.Latest;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * How the person last wanted to see everything, kept in a file of theirs that a power cut cannot
 * halve.
 */
final class Settings {
    private final SafeFile file;
    private final Properties values = new Properties();
    private boolean written = true;

    /** Reads the file; one that is missing or damaged counts as empty. */
    Settings(Path file) {
        this.file = new SafeFile(file);
        try {
            values.load(new StringReader(this.file.read().orElse("")));
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

    /** The colours; a file of an earlier version says only whether they were dark. */
    Optional<Scheme> scheme() {
        Optional<Scheme> whole = constant(Scheme.class, "scheme");
        return whole.isPresent() ? whole : yes("dark").map(dark -> Scheme.of(dark, false));
    }

    Optional<Boolean> reducedMotion() {
        return yes("reduced-motion");
    }

    Optional<Boolean> touchKeys() {
        return yes("touch-keys");
    }

    private Optional<Boolean> yes(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(Boolean::parseBoolean);
    }

    private <T extends Enum<T>> Optional<T> constant(Class<T> type, String key) {
        try {
            return Optional.ofNullable(values.getProperty(key)).map(v -> Enum.valueOf(type, v));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps every later change of the preferences; the disk is waited for in the background. */
    void follow(Preferences preferences, Background background) {
        Latest latest = new Latest(background);
        preferences.language().addListener((o, was, is) -> keep("language", is.name(), latest));
        preferences.scale().addListener((o, was, is) -> keep("scale", is.name(), latest));
        preferences.scheme().addListener((o, was, is) -> keep("scheme", is.name(), latest));
        preferences
                .reducedMotion()
                .addListener((o, was, is) -> keep("reduced-motion", is.toString(), latest));
        preferences
                .touchKeys()
                .addListener((o, was, is) -> keep("touch-keys", is.toString(), latest));
    }

    private synchronized void keep(String key, String value, Latest latest) {
        values.setProperty(key, value);
        written = false;
        latest.ask(
                () -> {
                    finish();
                    return true;
                },
                done -> {});
    }

    /** Writes what is not written yet, before the window goes. */
    synchronized void finish() {
        if (written) return;
        written = true;
        try {
            StringWriter text = new StringWriter();
            values.store(text, null);
            file.write(text.toString());
        } catch (IOException e) {
            // A person who may not write here still uses the atlas; only the choice is forgotten.
            System.err.println(e);
        }
    }
}
