package org.quancheng.atlas.panel.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.pane.Flow;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Tint;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The small pieces that every sheet is put together from, in the person's language; one for each
 * sheet built.
 */
public final class Parts {
    private final AtlasState state;
    private final Language language;
    private final Words words;
    private final Anchors anchors = new Anchors();
    private final Arrival arrival;
    private final List<Set<String>> resting = new ArrayList<>();

    /** For pieces that are whole at once. */
    public Parts(AtlasState state) {
        this(state, Arrival.immediate());
    }

    /**
     * @param arrival brings what is many into its panes
     */
    public Parts(AtlasState state, Arrival arrival) {
        this.state = state;
        this.arrival = arrival;
        this.language = state.preferences().language().get();
        this.words = Words.in(language);
    }

    public AtlasState state() {
        return state;
    }

    public Plan plan() {
        return state.plan();
    }

    public Words words() {
        return words;
    }

    public Anchors anchors() {
        return anchors;
    }

    /** Whether the dark theme is on. */
    public boolean dark() {
        return state.preferences().dark().get();
    }

    /** An element's colour, fit for words. */
    public Tint tint(Layout.Element element) {
        return Tint.of(element.colour().in(dark()), dark());
    }

    /** The tint of the first element that a district is a member of. */
    public Optional<Tint> tintOf(String district) {
        return plan().elementsOf(district).stream().findFirst().map(this::tint);
    }

    /** A text of the pack in the person's language. */
    public String say(Text text) {
        return text.in(language);
    }

    /** Wrapping text. */
    public Label paragraph(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Wrapping text of the pack. */
    public Label paragraph(Text text, String... styles) {
        return paragraph(say(text), styles);
    }

    /** The title of a section within a sheet. */
    public Label sectionTitle(String text) {
        return paragraph(text, "section-title");
    }

    /** A row of chips that wraps. */
    public Flow chips(List<? extends Node> chips) {
        return new Flow(8, 0, chips);
    }

    /** A pane into which nodes come one after another, each built when its turn comes. */
    public <P extends Pane> P filled(P pane, Stream<? extends Node> nodes) {
        arrival.fill(pane, nodes);
        return pane;
    }

    /** As {@link #filled}, with columns for as many nodes as the facts that each stands for. */
    public <T> Columns filled(Columns columns, List<T> facts, Function<T, ? extends Node> card) {
        return filled(columns.expecting(facts.size()), facts.stream().map(card));
    }

    /** A stack of nodes. */
    public VBox stack(double spacing, Node... nodes) {
        VBox box = new VBox(spacing);
        box.getChildren().addAll(nodes);
        return box;
    }

    /** Makes a node open a subject by click, touch and key; its accessible text is {@code name}. */
    public <N extends Node> N opens(
            N node, Subject subject, Optional<String> passage, String name) {
        Opening.by(node, name, () -> state.open(subject, passage));
        return node;
    }

    /**
     * Lights ids on the map while a pointer or the focus rests on the node, and the node while they
     * are lit.
     */
    public <N extends Node> N lights(N node, Set<String> ids) {
        ids.forEach(id -> anchors.onMap(id, node));
        // Something may be lit already when a node arrives.
        Set<String> lit = state.lit().get();
        if (!Collections.disjoint(ids, lit)) anchors.light(lit);
        node.hoverProperty().addListener((o, was, is) -> rest(ids, is));
        node.focusedProperty().addListener((o, was, is) -> rest(ids, is));
        return node;
    }

    /**
     * Of nodes within nodes the innermost is lit; when it is left, the one around it is lit again.
     */
    private void rest(Set<String> ids, boolean on) {
        if (on) resting.add(ids);
        else resting.remove(ids);
        state.light(resting.isEmpty() ? Set.of() : resting.getLast());
    }
}
