package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.state.TextScale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The window opens as it was left, whatever became of the file that remembers it. */
class SettingsJourney {
    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void useAFileOfItsOwn() {
        file = folder.resolve("deeper").resolve("settings.properties");
        System.setProperty("atlas.settings", file.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("atlas.settings");
    }

    @Test
    void remembersHowTheWindowWasLeft() {
        try (Visit visit =
                Visit.to(
                        Packs.miniTown(),
                        1000,
                        760,
                        p -> {
                            p.setReducedMotion(true);
                            Product.remember(p);
                        })) {
            Language machine = visit.ask(() -> visit.state.preferences().language().get());
            if (machine == Language.ZH) visit.click("rail-language");
            else visit.make(() -> visit.state.preferences().setLanguage(Language.ZH));
            if (machine == Language.EN) visit.click("rail-language");
            visit.click("rail-theme");
            visit.click("rail-scale");
        }
        Preferences next = Product.remembered();
        assertEquals(Language.EN, next.language().get());
        assertEquals(true, next.dark().get());
        assertEquals(TextScale.MEETING, next.scale().get());
        try (Visit visit =
                Visit.to(
                        Packs.miniTown(),
                        1000,
                        760,
                        p -> {
                            p.setReducedMotion(true);
                            Product.remember(p);
                        })) {
            assertEquals(visit.plan().manifest().title().en(), visit.title());
        }
    }

    @Test
    void ignoresADamagedFile() throws IOException {
        Files.createDirectories(file.getParent());
        for (String damaged :
                List.of("language=KLINGON\nscale=\ndark=perhaps", "\\u12", "\0\0\0\0")) {
            Files.writeString(file, damaged);
            Preferences preferences = Product.remembered();
            assertEquals(TextScale.DESK, preferences.scale().get());
            assertFalse(preferences.dark().get());
        }
        Files.write(file, new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF});
        assertFalse(Product.remembered().dark().get());
    }

    /** As versions before wrote it: with a date in the first line, and no seal. */
    @Test
    void readsWhatAnOlderVersionWrote() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "#Sun Nov 22 09:00:00 CST 2026\ndark=true\nlanguage=EN\nscale=HALL\n");
        Preferences preferences = Product.remembered();
        assertEquals(Language.EN, preferences.language().get());
        assertEquals(TextScale.HALL, preferences.scale().get());
        assertEquals(true, preferences.dark().get());
    }

    @Test
    void leavesNoHalfFileBehind() throws IOException {
        Preferences preferences = new Preferences();
        Product.remember(preferences);
        for (int i = 0; i < 20; i++) {
            preferences.setDark(i % 2 == 0);
            try (var files = Files.list(file.getParent())) {
                assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".part")).toList());
            }
        }
        assertFalse(Product.remembered().dark().get());
    }

    @Test
    void goesOnWhereNothingCanBeWritten() throws IOException {
        Files.writeString(file.getParent(), "a file where the folder should be");
        Preferences preferences = new Preferences();
        Product.remember(preferences);
        preferences.setScale(TextScale.HALL);
        assertEquals(Optional.of(TextScale.HALL), Optional.of(preferences.scale().get()));
    }
}
