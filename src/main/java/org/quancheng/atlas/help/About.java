package org.quancheng.atlas.help;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What this program is, whose work is in it, and where it keeps what. */
final class About {
    private final Words words;
    private final Facts facts;
    private final BiConsumer<String, Path> read;

    /**
     * @param read opens a licence by its title and file
     */
    About(Words words, Facts facts, BiConsumer<String, Path> read) {
        this.words = words;
        this.facts = facts;
        this.read = read;
    }

    /** The page. */
    Node of(Manifest manifest, List<Notices> notices) {
        VBox page =
                new VBox(
                        product(manifest),
                        card("about.boundaries", boundaries(manifest)),
                        card("about.folders", folders()),
                        card("about.others", others(notices)));
        page.getStyleClass().add("guide");
        return page;
    }

    private Node product(Manifest manifest) {
        Label name = say("泉城图集 · Quancheng Atlas", "guide-h1");
        Label version = say(words.text("about.version", facts.version()), "strong");
        version.setId("about-version");
        Label plan =
                say(
                        words.text(
                                "about.plan",
                                manifest.title().in(words.language()),
                                manifest.version()));
        Button licence =
                button(
                        "about-licence",
                        words.text("about.licence.text"),
                        "mdi2f-file-document-outline",
                        () -> read.accept("GPL-3.0-or-later", facts.licence()));
        VBox box =
                new VBox(
                        name,
                        version,
                        plan,
                        say(words.text("about.offline")),
                        say(words.text("about.licence")),
                        say(words.text("about.source")),
                        licence);
        box.getStyleClass().add("about-product");
        return box;
    }

    private List<Node> boundaries(Manifest manifest) {
        Label approval =
                say(
                        manifest.mapApproval().isBlank()
                                ? words.text("about.approval.none")
                                : words.text("about.approval", manifest.mapApproval()));
        approval.setId("about-approval");
        return List.of(say(manifest.notice().in(words.language())), approval);
    }

    private List<Node> folders() {
        return facts.folders().stream().map(this::folder).toList();
    }

    private Node folder(Facts.Folder folder) {
        String path = folder.path().toString();
        Button copy = round("about-copy-" + folder.name(), "mdi2c-content-copy");
        copy.setAccessibleText(words.text("about.copy") + " " + path);
        copy.setOnAction(
                e -> {
                    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, path));
                    copy.setGraphic(Icons.of("mdi2c-check"));
                    copy.setAccessibleText(words.text("about.copied"));
                });
        String name = words.text("about.folder." + folder.name());
        return row(copy, say(name, "t13", "soft"), say(path));
    }

    private List<Node> others(List<Notices> notices) {
        return notices.stream().map(this::notice).toList();
    }

    private Node notice(Notices notice) {
        Button open = round("notice-" + notice.text().getFileName(), "mdi2c-chevron-right");
        open.setAccessibleText(words.text("about.read") + " " + notice.what());
        open.setOnAction(e -> read.accept(notice.what(), notice.text()));
        return row(open, say(notice.what()), say(notice.licence(), "t13", "soft"));
    }

    private static Node row(Button button, Label... lines) {
        VBox text = new VBox(lines);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        HBox row = new HBox(text, button);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button round(String id, String icon) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("round-button");
        return button;
    }

    private VBox card(String title, List<Node> content) {
        VBox card = new VBox(say(words.text(title), "card-title"));
        card.getStyleClass().add("card");
        card.getChildren().addAll(content);
        return card;
    }

    private static Button button(String id, String text, String icon, Runnable action) {
        Button button = new Button(text, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("help-back");
        button.setOnAction(e -> action.run());
        return button;
    }

    private static Label say(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
