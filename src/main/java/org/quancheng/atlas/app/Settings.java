package org.quancheng.atlas.app;

import org.quancheng.atlas.durable.SafeFile;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.state.TextScale;
import org.quancheng.atlas.work.Background;
import org.quancheng.atlas.work.Latest;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * How the person last wanted to see everything, kept in a file of theirs that a power cut cannot
 * halve.
 */
final class Settings {
    private final SafeFile file;
    private final Consumer<String> told;

    /** As they were when the window opened. */
    private final Properties values;

    /** What this window has chosen since and not written; its lock is never held at the disk. */
    private final Map<String, String> chosen = new HashMap<>();

    private Language spoken = Language.of(Locale.getDefault());
    private boolean complained;

    /** Reads the file; one that is missing or damaged counts as empty. */
    Settings(Path file) {
        this(new SafeFile(file), System.err::println);
    }

    /**
     * The same with another voice.
     *
     * @param told is told, once, that nothing can be kept
     */
    Settings(SafeFile file, Consumer<String> told) {
        this.file = file;
        this.told = told;
        values = readable(file);
    }

    private static Properties readable(SafeFile file) {
        try {
            return read(file);
        } catch (IOException e) {
            return new Properties();
        }
    }

    /**
     * What a file holds now.
     *
     * @throws IOException if that cannot be known
     */
    private static Properties read(SafeFile file) throws IOException {
        Properties held = new Properties();
        try {
            held.load(new StringReader(file.read().orElse("")));
        } catch (IllegalArgumentException e) {
            // Not written by us: nothing of it can be relied on.
            held.clear();
        }
        return held;
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
        speak(preferences.language().get());
        preferences
                .language()
                .addListener(
                        (o, was, is) -> {
                            speak(is);
                            keep("language", is.name(), latest);
                        });
        preferences.scale().addListener((o, was, is) -> keep("scale", is.name(), latest));
        preferences.scheme().addListener((o, was, is) -> keep("scheme", is.name(), latest));
        preferences
                .reducedMotion()
                .addListener((o, was, is) -> keep("reduced-motion", is.toString(), latest));
        preferences
                .touchKeys()
                .addListener((o, was, is) -> keep("touch-keys", is.toString(), latest));
    }

    private void speak(Language value) {
        synchronized (chosen) {
            spoken = value;
        }
    }

    private void keep(String key, String value, Latest latest) {
        synchronized (chosen) {
            chosen.put(key, value);
        }
        latest.ask(
                () -> {
                    finish();
                    return true;
                },
                done -> {});
    }

    /**
     * Writes what was chosen and is not written yet, before the window goes. What another window
     * has chosen meanwhile stays.
     */
    synchronized void finish() {
        Map<String, String> now = take();
        if (now.isEmpty()) return;
        try {
            Properties whole = read(file);
            whole.putAll(now);
            StringWriter text = new StringWriter();
            whole.store(text, null);
            file.write(text.toString());
        } catch (IOException e) {
            giveBack(now);
            complain();
        }
    }

    private Map<String, String> take() {
        synchronized (chosen) {
            Map<String, String> now = Map.copyOf(chosen);
            chosen.clear();
            return now;
        }
    }

    /** With the next choice it is tried again; what has been chosen since counts. */
    private void giveBack(Map<String, String> unwritten) {
        synchronized (chosen) {
            unwritten.forEach(chosen::putIfAbsent);
        }
    }

    /** A person who may not write here still uses the atlas, and is told once. */
    private void complain() {
        if (complained) return;
        complained = true;
        Language language;
        synchronized (chosen) {
            language = spoken;
        }
        Path folder = file.path().resolveSibling("");
        told.accept(
                new Text(
                                "语言、颜色和字号的选择存不下来，下次要重新选。请检查这个文件夹能不能写入：" + folder,
                                "The choice of language, colours and size cannot be kept and has to"
                                        + " be made again next time; check whether this folder can"
                                        + " be written to: "
                                        + folder)
                        .in(language));
    }
}
