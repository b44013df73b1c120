package org.quancheng.atlas.export.plate;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;

/** A map that stands by itself, with the title of the plan in its corner. */
public final class TitledMap extends Pane {
    private static final double EDGE = 18;

    private final MapPlate plate;
    private final VBox title;

    public TitledMap(AtlasState state, MapPlate plate) {
        this.plate = plate;
        Language language = state.preferences().language().get();
        Manifest manifest = state.plan().manifest();
        Label name = new Label(manifest.title().in(language));
        name.getStyleClass().addAll("t24", "strong", "accent");
        Label below = new Label(about(state).in(language));
        below.getStyleClass().addAll("t15", "soft");
        title = new VBox(name, below);
        title.getStyleClass().addAll("printed", "plate-title");
        getChildren().addAll(plate, title);
        plate.cover(title);
    }

    /** What the map is about: the district or element that is chosen, else what the plan is. */
    private static Text about(AtlasState state) {
        Subject subject = state.subject().get();
        return switch (subject.kind()) {
            case DISTRICT -> state.plan().district(subject.id()).orElseThrow().name();
            case ELEMENT -> state.plan().element(subject.id()).orElseThrow().name();
            case PLACE -> state.plan().place(subject.id()).orElseThrow().name();
            default -> state.plan().manifest().subtitle();
        };
    }

    @Override
    protected void layoutChildren() {
        title.applyCss();
        title.resizeRelocate(EDGE, EDGE, title.prefWidth(-1), title.prefHeight(-1));
        title.layout();
        plate.resizeRelocate(0, 0, getWidth(), getHeight());
        plate.layout();
    }
}
