package org.quancheng.atlas.help;

import javafx.scene.Node;

import org.quancheng.atlas.help.read.Page;
import org.quancheng.atlas.help.read.Pictures;
import org.quancheng.atlas.help.read.Reader;
import org.quancheng.atlas.state.Help;
import org.quancheng.atlas.style.Words;
import org.quancheng.atlas.work.Background;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The guides, read from their files. */
final class Guides {
    private static final String EXTENSION = ".md";

    private final Help help;
    private final Words words;
    private final Path folder;
    private final Background background;

    /**
     * @param all the folder of the guides in all languages
     */
    Guides(Help help, Words words, Path all, Background background) {
        this.help = help;
        this.words = words;
        this.background = background;
        folder = all.resolve(words.language().locale().getLanguage());
    }

    /** Reads a guide in the background and hands it over as a page. */
    void read(String name, Consumer<Node> show) {
        Path file = folder.resolve(name + EXTENSION);
        Texts.read(
                background,
                () -> Reader.read(file),
                document -> show.accept(sheet(name, document)),
                () -> show.accept(Texts.unreadable(words, file)));
    }

    private Node sheet(String name, org.commonmark.node.Node document) {
        Page page = new Page(this::link, new Pictures(folder, background));
        Sheet sheet = Sheet.of(page.of(document), words.text("help.page.guides"));
        return name.equals(Help.CONTENTS)
                ? sheet
                : sheet.from(words.text("help.contents"), () -> help.read(Help.CONTENTS));
    }

    /** Guides lead to one another; the atlas opens nothing else, least of all on a network. */
    private Optional<Runnable> link(String destination) {
        boolean guide = destination.endsWith(EXTENSION) && !destination.contains("/");
        if (!guide) return Optional.empty();
        String name = destination.substring(0, destination.length() - EXTENSION.length());
        return Optional.of(() -> help.read(name));
    }
}
