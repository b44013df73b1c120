package org.quancheng.atlas.export.card;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.Export;
import org.quancheng.atlas.export.Paper;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.page.Prose;
import org.quancheng.atlas.export.pdf.PdfBook;
import org.quancheng.atlas.export.pdf.Sheet;
import org.quancheng.atlas.export.scene.Laid;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.style.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One page to hang beside a screen in a hall: what its caretaker does when. The names of buttons
 * and messages are taken from where the window takes them, so that the page says what the screen
 * says.
 */
public final class CaretakerCard implements Export {
    private static final double SIDE = 64;
    private static final double GAP = 11;
    private static final double GUTTER = 24;

    /** The right edge of what a hand is to fill in. */
    private static final double BLANK = 300;

    private final Language language;
    private final Look look;
    private final Words words;

    /** One thing that may happen: its key, and the keys of the words on the screen it quotes. */
    private record Case(String key, int steps, List<String> quoted) {}

    private static final List<Case> CASES =
            List.of(
                    new Case("start", 2, List.of("kiosk.invitation")),
                    new Case("black", 3, List.of("upkeep.closed", "upkeep.hours")),
                    new Case("frozen", 3, List.of("kiosk.resting", "desk.title", "desk.restart")),
                    new Case("failed", 2, List.of("kiosk.failed", "desk.title")),
                    new Case("wrong", 2, List.of("kiosk.still-there")),
                    new Case("page", 3, List.of("pin.heading", "desk.back")),
                    new Case(
                            "update",
                            4,
                            List.of(
                                    "desk.title",
                                    "updates.title",
                                    "updates.install",
                                    "updates.rollback")),
                    new Case("hours", 2, List.of("desk.title", "upkeep.hours")),
                    new Case("pin", 2, List.of("desk.pin")),
                    new Case("off", 2, List.of("desk.title", "desk.leave")));

    public CaretakerCard(Language language, Look look) {
        this.language = language;
        this.look = look;
        words = Words.in(language);
    }

    @Override
    public void write(Path part, Steps steps) throws IOException {
        Sheet sheet = sheet();
        new PdfBook(
                        words.text("caretaker.title"),
                        words.text("caretaker.author"),
                        language,
                        List.of(sheet))
                .write(part, look, steps);
    }

    /** The page, laid out. */
    Sheet sheet() {
        double width = Paper.A4.width() / Sheet.SCALE;
        double height = Paper.A4.height() / Sheet.SCALE;
        VBox page = new VBox(GAP, head(), body(), call());
        page.getStyleClass().add("page");
        VBox.setVgrow(page.getChildren().get(1), Priority.ALWAYS);
        return new Sheet(Laid.page(page, width, height, look), width, height);
    }

    private VBox head() {
        VBox head =
                new VBox(
                        new Prose(words.text("caretaker.title"), "cover-title"),
                        new Prose(words.text("caretaker.subtitle"), "t18"));
        head.getStyleClass().addAll("cover", "caretaker-head");
        return head;
    }

    /** Two columns, filled downwards. */
    private HBox body() {
        VBox left = new VBox(GAP);
        VBox right = new VBox(GAP);
        for (int i = 0; i < CASES.size(); i++)
            (i < CASES.size() / 2 ? left : right).getChildren().add(piece(i + 1, CASES.get(i)));
        HBox body = new HBox(GUTTER, left, right);
        body.setPadding(new Insets(0, SIDE, 0, SIDE));
        // Told outright: how high words stand depends on how wide they may.
        double width = (Paper.A4.width() / Sheet.SCALE - 2 * SIDE - GUTTER) / 2;
        for (VBox column : List.of(left, right)) {
            column.setMinWidth(width);
            column.setPrefWidth(width);
            column.setMaxWidth(width);
        }
        return body;
    }

    private VBox piece(int number, Case what) {
        Object[] quoted = what.quoted().stream().map(words::text).toArray();
        Prose count = new Prose(Integer.toString(number), "caretaker-number").rigid();
        Prose title = new Prose(words.text("caretaker." + what.key(), quoted), "t18", "strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(10, count, title);
        head.setAlignment(Pos.TOP_LEFT);
        List<Region> lines = new ArrayList<>(List.of(head));
        for (int step = 1; step <= what.steps(); step++) {
            Prose dot = new Prose("\u2022", stepStyle()).rigid();
            Prose line =
                    new Prose(
                            words.text("caretaker." + what.key() + "." + step, quoted),
                            stepStyle());
            HBox.setHgrow(line, Priority.ALWAYS);
            HBox row = new HBox(8, dot, line);
            row.setAlignment(Pos.TOP_LEFT);
            lines.add(row);
        }
        VBox piece = new VBox();
        piece.getChildren().addAll(lines);
        piece.getStyleClass().addAll("entry-piece", "caretaker-piece");
        return piece;
    }

    private String stepStyle() {
        return language == Language.ZH ? "caretaker-step" : "caretaker-step-long";
    }

    /** Whom to call, to be filled in by hand. */
    private VBox call() {
        VBox call =
                new VBox(
                        14,
                        new Prose(words.text("caretaker.call"), "t18", "strong"),
                        blanks("caretaker.name", "caretaker.telephone"),
                        blanks("caretaker.screen", "caretaker.place"));
        call.getStyleClass().add("caretaker-call");
        return call;
    }

    private HBox blanks(String... keys) {
        HBox row = new HBox(28);
        for (String key : keys) {
            Region line = new Region();
            line.getStyleClass().add("caretaker-blank");
            line.setPrefWidth(BLANK);
            HBox.setHgrow(line, Priority.ALWAYS);
            HBox blank = new HBox(8, new Prose(words.text(key)).rigid(), line);
            blank.setAlignment(Pos.BOTTOM_LEFT);
            HBox.setHgrow(blank, Priority.ALWAYS);
            row.getChildren().add(blank);
        }
        return row;
    }
}
