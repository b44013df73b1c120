package org.quancheng.atlas.app;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.layout.Pane;

import org.quancheng.atlas.help.Facts;
import org.quancheng.atlas.help.Facts.Folder;
import org.quancheng.atlas.help.HelpPane;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Help;
import org.quancheng.atlas.window.AllKeys;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lays the help over a window when it is first asked for: a start does without it. */
final class HelpDesk {
    private HelpDesk() {}

    /**
     * Attends to a window.
     *
     * @param threads gives the help a thread of its own for reading
     */
    static void attend(Pane window, AtlasState state, Supplier<Background> threads) {
        state.tools()
                .help()
                .page()
                .addListener(
                        new InvalidationListener() {
                            @Override
                            public void invalidated(Observable page) {
                                page.removeListener(this);
                                new HelpPane(state, facts(Home.find()), threads.get()).over(window);
                            }
                        });
    }

    /** What only the program knows. */
    static Facts facts(Home home) {
        UserFolders folders = UserFolders.here();
        return new Facts(
                Version.number(),
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac"),
                AllKeys.list(),
                home.guides(),
                home.assets().resolve("licences"),
                home.licence(),
                List.of(
                        new Folder("program", home.program()),
                        new Folder("settings", folders.settings()),
                        new Folder("cache", folders.cache()),
                        new Folder("logs", UserFolders.logFolder())));
    }

    /**
     * Opens the page that the options name, if they do: {@code keys}, {@code about}, or a guide.
     *
     * @throws Target.Unknown if there is no such page
     */
    static Consumer<Help> page(Home home, ViewOptions options) throws Target.Unknown {
        String name = options.guide;
        if (name == null) return help -> {};
        if (name.equals("keys")) return help -> help.open(Help.Page.KEYS);
        if (name.equals("about")) return help -> help.open(Help.Page.ABOUT);
        List<String> guides = guides(home, options);
        if (!guides.contains(name)) throw unknown(name, guides);
        return help -> help.read(name);
    }

    private static Target.Unknown unknown(String name, List<String> guides) {
        String all = "keys, about, " + String.join(", ", guides);
        return new Target.Unknown(
                new Text(
                        "没有叫「" + name + "」的指南。有：" + all,
                        "There is no guide called \"" + name + "\". There are: " + all));
    }

    private static List<String> guides(Home home, ViewOptions options) {
        Path folder = home.guides().resolve(options.language().locale().getLanguage());
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".md"))
                    .map(f -> f.substring(0, f.length() - 3))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
