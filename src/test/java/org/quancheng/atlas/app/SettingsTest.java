package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.durable.Disk;
import org.quancheng.atlas.durable.RealDisk;
import org.quancheng.atlas.durable.SafeFile;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.state.TextScale;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is chosen in windows that are open at the same time, on disks that are slow or full. */
class SettingsTest {
    @TempDir private Path folder;

    /** After this a window is stuck. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<String> told = new ArrayList<>();

    private Path file() {
        return folder.resolve("settings.properties");
    }

    private Settings settings() {
        return new Settings(new SafeFile(file()), told::add);
    }

    private static Preferences followed(Settings settings, Background background) {
        Preferences preferences = new Preferences();
        settings.follow(preferences, background);
        return preferences;
    }

    @Test
    void eachWindowWritesOnlyWhatItHasChanged() {
        Preferences one = followed(settings(), Background.immediate());
        Preferences other = followed(settings(), Background.immediate());
        one.setScheme(Scheme.DARK);
        other.setScale(TextScale.HALL);
        assertEquals(Optional.of(Scheme.DARK), settings().scheme());
        assertEquals(Optional.of(TextScale.HALL), settings().scale());

        other.setScheme(Scheme.CONTRAST_LIGHT);
        one.setScale(TextScale.MEETING);
        assertEquals(
                Optional.of(Scheme.CONTRAST_LIGHT),
                settings().scheme(),
                "what has been written once is not written again");
        assertEquals(Optional.of(TextScale.MEETING), settings().scale());
    }

    /** While the disk is written to, a window goes on choosing. */
    @Test
    void nobodyWaitsForTheDisk() throws Exception {
        Preferences preferences = new Preferences();
        List<Boolean> waited = new ArrayList<>();
        Disk slow =
                disk(
                        () -> {
                            if (!waited.isEmpty()) return;
                            Thread window =
                                    Thread.ofPlatform()
                                            .daemon()
                                            .start(() -> preferences.setScale(TextScale.HALL));
                            waited.add(!window.join(PATIENCE));
                        });
        Settings settings = new Settings(new SafeFile(file(), slow), told::add);
        settings.follow(preferences, Background.idle());
        preferences.setScheme(Scheme.DARK);
        settings.finish();
        assertEquals(List.of(false), waited);
        settings.finish();
        assertEquals(Optional.of(Scheme.DARK), settings().scheme());
        assertEquals(Optional.of(TextScale.HALL), settings().scale());
    }

    @Test
    void whatCannotBeWrittenIsToldOnceAndTriedAgain() throws IOException {
        boolean[] full = {true};
        Disk disk =
                disk(
                        () -> {
                            if (full[0]) throw new IOException("full");
                        });
        Preferences preferences =
                followed(
                        new Settings(new SafeFile(file(), disk), told::add),
                        Background.immediate());
        preferences.setLanguage(Language.EN);
        preferences.setLanguage(Language.ZH);
        preferences.setScheme(Scheme.DARK);
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.getFirst().contains(folder.toString()), told::toString);
        assertNotEquals(Optional.of(Scheme.DARK), settings().scheme());

        full[0] = false;
        preferences.setScale(TextScale.HALL);
        assertEquals(Optional.of(Language.ZH), settings().language());
        assertEquals(Optional.of(Scheme.DARK), settings().scheme());
        assertEquals(Optional.of(TextScale.HALL), settings().scale());
        assertEquals(1, told.size());
    }

    @Test
    void itIsToldInTheLanguageThatIsSpoken() throws IOException {
        Path blocked = folder.resolve("a file");
        Files.writeString(blocked, "where the folder should be");
        for (Language language : Language.values()) {
            Preferences preferences = new Preferences();
            preferences.setLanguage(language);
            new Settings(new SafeFile(blocked.resolve("settings.properties")), told::add)
                    .follow(preferences, Background.immediate());
            preferences.setScale(TextScale.HALL);
            assertEquals(
                    language == Language.ZH,
                    told.removeFirst().codePoints().anyMatch(Character::isIdeographic));
        }
    }

    /** What happens before a file is written. */
    @FunctionalInterface
    private interface Before {
        void write() throws Exception;
    }

    private static Disk disk(Before before) {
        Disk real = new RealDisk();
        return (Disk)
                Proxy.newProxyInstance(
                        Disk.class.getClassLoader(),
                        new Class<?>[] {Disk.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("write")) before.write();
                            return method.invoke(real, arguments);
                        });
    }
}
