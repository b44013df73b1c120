package org.quancheng.atlas.help;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import org.quancheng.atlas.style.Words;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Plain files to be read, such as licences. */
final class Texts {
    /** Letters after which a line goes on below, as licences are set. */
    private static final int LINE = 96;

    /** Something that is read from a file. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    private Texts() {}

    /** Reads in the background; what cannot be read is told. */
    static <T> void read(
            Background background, Reading<T> reading, Consumer<T> done, Runnable failed) {
        background.call(
                () -> {
                    try {
                        return Optional.of(reading.read());
                    } catch (IOException e) {
                        return Optional.<T>empty();
                    }
                },
                read -> read.ifPresentOrElse(done, failed));
    }

    /** What stands in a page's place that cannot be read. */
    static Node unreadable(Words words, Path file) {
        Label label = new Label(words.text("help.unreadable", file.toString()));
        label.setWrapText(true);
        label.getStyleClass().add("help-unreadable");
        return Sheet.of(label, label.getText());
    }

    /**
     * The lines of a text, long ones broken.
     *
     * @throws IOException if it cannot be read
     */
    static List<String> lines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String rest = line.stripTrailing().replace("\t", "    ").replace("\f", "");
            while (rest.length() > LINE) {
                int end = rest.lastIndexOf(' ', LINE);
                if (end <= 0) break;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end + 1);
            }
            lines.add(rest);
        }
        return lines;
    }

    /** Lines of which only those that are seen are drawn: licences are long. */
    static Node view(List<String> lines, String name) {
        ListView<String> view = new ListView<>();
        view.setId("help-text");
        view.setAccessibleText(name);
        view.getStyleClass().add("help-text");
        view.setCellFactory(list -> new Line());
        view.getItems().setAll(lines);
        return view;
    }

    private static final class Line extends ListCell<String> {
        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? "" : line);
        }
    }
}
