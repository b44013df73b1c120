package org.quancheng.atlas.story;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.plan.KeyFigures;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Showing;
import org.quancheng.atlas.state.Showing.Stop;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an audience reads of a chapter: its number, title, caption, the figures that the caption
 * names and its year; below, the dots of all chapters and the presenter's buttons.
 */
final class CaptionStrip extends VBox {
    private static final int MOST_FIGURES = 3;

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    /** Width of a caption in Latin letters from which it is set smaller. */
    private static final int LONG_LINE = 110;

    private final AtlasState state;
    private final Words words;
    private final Label number = new Label();
    private final Label count = label("show-count");
    private final Label title = label("show-title");
    private final Label caption = label("show-caption");
    private final HBox figures = new HBox();
    private final Label source = label("show-source");
    private final Label hint = label("show-hint");
    private final Node dots;
    private final HBox foot = new HBox();
    private final VBox text = new VBox(title, caption);
    private final VBox numbers = new VBox(number, count);
    private final Button play;
    private boolean tall;

    CaptionStrip(AtlasState state, Node dots) {
        this.state = state;
        words = Words.in(state.preferences().language().get());
        setId("show-strip");
        getStyleClass().addAll("float", "show-strip");
        number.getStyleClass().add("show-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        title.setWrapText(true);
        caption.setWrapText(true);
        title.setId("show-title");
        caption.setId("show-caption");
        source.setId("show-source");
        hint.setId("show-hint");
        hint.setMinWidth(0);
        source.setMinWidth(0);
        text.getStyleClass().add("show-text");
        text.setMinWidth(0);
        numbers.setAlignment(Pos.TOP_CENTER);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        figures.getStyleClass().add("show-figures");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        Showing showing = state.showing();
        play = button("show-play", "mdi2p-play", "show.play", showing::togglePlaying);
        HBox buttons =
                new HBox(
                        button(
                                "show-previous",
                                "mdi2c-chevron-left",
                                "show.previous",
                                showing::previous),
                        button("show-next", "mdi2c-chevron-right", "show.next", showing::next),
                        play,
                        button("show-ask", "mdi2m-magnify", "show.ask", showing::ask),
                        button("show-end", "mdi2c-close", "show.end", showing::end));
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        VBox small = new VBox(hint, source);
        small.setAlignment(Pos.CENTER_RIGHT);
        small.setMinWidth(0);
        HBox.setHgrow(small, Priority.ALWAYS);
        this.dots = dots;
        foot.getChildren().setAll(small, buttons);
        foot.getStyleClass().add("show-foot");
        arrange();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private Button button(String id, String icon, String word, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("round-button", "show-button");
        button.setAccessibleText(words.text(word));
        button.setOnAction(e -> action.run());
        return button;
    }

    /** In a window higher than wide the dots and the figures have rows of their own. */
    void setTall(boolean value) {
        if (tall == value) return;
        tall = value;
        arrange();
    }

    private void arrange() {
        HBox row = new HBox(numbers, text);
        row.getStyleClass().add("show-main");
        HBox.setHgrow(text, Priority.ALWAYS);
        boolean below = tall && !figures.getChildren().isEmpty();
        foot.getChildren().remove(dots);
        if (!below) row.getChildren().add(figures);
        getChildren().setAll(row);
        if (below) getChildren().add(figures);
        if (tall) getChildren().add(dots);
        else foot.getChildren().addFirst(dots);
        getChildren().add(foot);
    }

    /** Tells of a chapter. */
    void show(Stop stop) {
        Story.Chapter chapter = stop.chapter();
        number.setText(Integer.toString(stop.number()));
        count.setText(words.text("show.of", stop.story().chapters().size()));
        title.setText(say(chapter.title()));
        caption.setText(say(chapter.caption()));
        caption.pseudoClassStateChanged(
                LONG, caption.getText().codePoints().map(CaptionStrip::width).sum() > LONG_LINE);
        List<Figure> told =
                KeyFigures.of(state.plan(), chapter).stream().limit(MOST_FIGURES).toList();
        source.setText(
                Stream.concat(
                                chapter.source().map(this::where).stream(),
                                told.stream()
                                        .filter(f -> f.isConverted(words.language()))
                                        .map(this::printed))
                        .collect(Collectors.joining(" · ")));
        List<Node> tiles = new ArrayList<>();
        told.stream().map(this::tile).forEach(tiles::add);
        if (tiles.isEmpty())
            chapter.stage()
                    .flatMap(year -> state.plan().stages().flatMap(s -> s.at(year)))
                    .map(this::year)
                    .ifPresent(tiles::add);
        figures.getChildren().setAll(tiles);
        figures.setVisible(!tiles.isEmpty());
        figures.setManaged(!tiles.isEmpty());
        arrange();
    }

    /** Tells whether the story goes on by itself, and if it waits, for how long. */
    void tellPace(boolean playing, int secondsToWait) {
        play.setGraphic(Icons.of(playing ? "mdi2p-pause" : "mdi2p-play"));
        play.setAccessibleText(words.text(playing ? "show.pause" : "show.play"));
        hint.setText(
                !playing
                        ? ""
                        : secondsToWait > 0
                                ? words.text("show.waits", secondsToWait)
                                : words.text("show.plays"));
        hint.setManaged(playing);
    }

    private static int width(int letter) {
        return Character.isIdeographic(letter) ? 2 : 1;
    }

    private String say(Text said) {
        return said.in(words.language());
    }

    private String where(SourceRef ref) {
        return state.plan()
                .source(ref.id())
                .map(s -> words.text("source.where", say(s.title()), ref.section()))
                .orElse("");
    }

    /** How the source prints a figure that is said otherwise here. */
    private String printed(Figure figure) {
        return words.text(
                "source.printed", words.number(figure.value()) + " " + figure.unit().zh());
    }

    private Node tile(Figure printed) {
        Figure figure = printed.in(words.language());
        String value = words.number(figure.value());
        Label large =
                new Label(
                        figure.qualifier()
                                .map(q -> words.text("qualifier." + q.name(), value))
                                .orElse(value));
        Label unit = new Label(say(figure.unit()));
        return tile(large, unit, say(figure.label()));
    }

    /** The year of a stage, of which the caption tells the goals. */
    private Node year(Stages.Stage stage) {
        return tile(new Label(Integer.toString(stage.year())), new Label(), say(stage.name()));
    }

    private static Node tile(Label large, Label unit, String label) {
        large.getStyleClass().add("show-value");
        large.setMinWidth(Region.USE_PREF_SIZE);
        unit.getStyleClass().add("show-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox value = new HBox(6, large, unit);
        value.setAlignment(Pos.BASELINE_LEFT);
        Label what = label("show-what");
        what.setText(label);
        what.setWrapText(true);
        VBox tile = new VBox(value, what);
        tile.getStyleClass().add("show-tile");
        return tile;
    }
}
