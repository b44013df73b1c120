package org.quancheng.atlas.app;

import org.quancheng.atlas.style.BinarySheet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;

/**
 * Opens the window where nobody sees it and goes once through what people do, so that Java can note
 * what a start needs: the build runs it to make {@code lib/atlas.aot}.
 */
@Command(name = "rehearse", hidden = true, mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
    @Mixin ViewOptions options = new ViewOptions();

    @Override
    public Integer call() throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path scratch = Files.createTempDirectory("atlas");
        // Neither the builder's settings nor what is kept for the builder.
        System.setProperty("atlas.settings", scratch.resolve("settings").toString());
        System.setProperty("atlas.cache", scratch.resolve("cache").toString());
        try {
            Home home = Home.find();
            BinarySheet.compile(home.assets().resolve("themes"));
            // Once from the files, and once more from what is kept of them.
            Opened.of(home, options);
            Desktop.open(home, options, Rehearsal::begin);
        } finally {
            try (var files = Files.walk(scratch)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                    Files.delete(file);
            }
        }
        return 0;
    }
}
