package org.quancheng.atlas.map.ink;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.ink.Stroke;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Pixel;
import org.quancheng.atlas.style.Words;

import java.util.Optional;

/** The field on the map in which words are typed before they become ink. */
final class Note {
    private static final double WIDTH = 260;
    private static final double HEIGHT = 44;

    private final Pane map;
    private final AtlasState state;
    private Optional<TextField> field = Optional.empty();
    private Optional<LonLat> where = Optional.empty();

    Note(Pane map, AtlasState state) {
        this.map = map;
        this.state = state;
        state.camera().view().addListener((o, was, is) -> follow());
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What the field has no use for means nothing else while it is open. */
    private void key(KeyEvent e) {
        if (field.filter(f -> f == e.getTarget()).isEmpty()) return;
        if (e.getCode() == KeyCode.ESCAPE) drop();
        e.consume();
    }

    boolean isOpen() {
        return field.isPresent();
    }

    void open(LonLat at) {
        TextField input = new TextField();
        input.setId("ink-field");
        input.getStyleClass().add("ink-field");
        input.setManaged(false);
        Words words = Words.in(state.preferences().language().get());
        input.setAccessibleText(words.text("ink.text.field"));
        input.setPromptText(words.text("ink.text.field"));
        double factor = state.preferences().scale().get().factor();
        input.setStyle("-fx-font-size: " + Stroke.Kind.TEXT.width() * factor + "px;");
        input.setOnAction(e -> done());
        input.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!is) done();
                        });
        field = Optional.of(input);
        where = Optional.of(at);
        map.getChildren().add(input);
        input.resize(WIDTH * factor, HEIGHT * factor);
        follow();
        input.requestFocus();
    }

    private void follow() {
        if (field.isEmpty()) return;
        Pixel p = state.camera().seen(where.orElseThrow());
        TextField input = field.get();
        input.relocate(
                Math.round(p.x()) - input.getHeight() / 4,
                Math.round(p.y() - input.getHeight() / 2));
    }

    /** Writes what was typed. */
    void done() {
        String words = field.map(TextField::getText).orElse("");
        Optional<LonLat> at = where;
        drop();
        at.ifPresent(point -> state.ink().write(point, words));
    }

    private void drop() {
        Optional<TextField> open = field;
        field = Optional.empty();
        where = Optional.empty();
        open.ifPresent(map.getChildren()::remove);
    }
}
