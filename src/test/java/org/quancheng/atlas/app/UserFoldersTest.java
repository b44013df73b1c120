package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

class UserFoldersTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, /h/.config/quancheng-atlas, /h/.local/share/quancheng-atlas,"
                + " /h/.cache/quancheng-atlas,"
                + " /h/.local/state/quancheng-atlas/logs",
        "Windows 11, /h/AppData/Roaming/quancheng-atlas, /h/AppData/Local/quancheng-atlas/data,"
                + " /h/AppData/Local/quancheng-atlas,"
                + " /h/AppData/Local/quancheng-atlas/logs",
        "Mac OS X, /h/Library/Application Support/quancheng-atlas,"
                + " /h/Library/Application Support/quancheng-atlas,"
                + " /h/Library/Caches/quancheng-atlas, /h/Library/Logs/quancheng-atlas",
    })
    void eachSystemHasItsCustoms(String system, Path settings, Path data, Path cache, Path logs) {
        assertEquals(
                new UserFolders(settings, data, cache, logs),
                UserFolders.of(system, Path.of("/h"), Map.<String, String>of()::get));
    }

    @ParameterizedTest
    @CsvSource({
        "XDG_CONFIG_HOME, /x, /x/quancheng-atlas",
        "XDG_CONFIG_HOME, x, /h/.config/quancheng-atlas",
        "XDG_CONFIG_HOME, ' ', /h/.config/quancheng-atlas",
        "XDG_CACHE_HOME, /x, /h/.config/quancheng-atlas",
    })
    void variablesCountIfTheyAreWholePaths(String name, String value, Path settings) {
        assertEquals(
                settings,
                UserFolders.of("Linux", Path.of("/h"), Map.of(name, value)::get).settings());
    }
}
