package org.quancheng.atlas.map.furniture;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.map.sign.Sights;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.measure.Shading;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Bitmaps;
import org.quancheng.atlas.style.CardBack;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the map shows and how, made from what is visible; each layer has a switch. Scale, north and
 * notice stand below.
 */
public final class Legend extends VBox {
    /** What the rows tell. */
    private enum View {
        SIGNS,
        LAYERS,
        MEASURES
    }

    private final AtlasState state;
    private final ReadOnlyObjectProperty<Sights> sights;
    private final boolean printed;
    private View view = View.SIGNS;
    private boolean compact;
    private boolean unfolded;
    private final BooleanBinding basemapAwaited;
    private final Map<String, Node> kept = new HashMap<>();
    private final InvalidationListener rebuild = o -> remake();
    private final InvalidationListener shaded = o -> shade();
    private final InvalidationListener begun = o -> begin();

    /**
     * @param sights what lies in view
     */
    public Legend(AtlasState state, ReadOnlyObjectProperty<Sights> sights) {
        this(state, sights, false);
    }

    /** A legend on paper: it explains the same, and has nothing to press. */
    public static Legend printed(AtlasState state, ReadOnlyObjectProperty<Sights> sights) {
        return new Legend(state, sights, true);
    }

    private Legend(AtlasState state, ReadOnlyObjectProperty<Sights> sights, boolean printed) {
        this.printed = printed;
        this.state = state;
        this.sights = sights;
        setId("legend");
        getStyleClass().add("legend");
        if (printed) getStyleClass().add("printed");
        else CardBack.under(this);
        state.hidden().addListener(new WeakInvalidationListener(rebuild));
        state.shading().addListener(new WeakInvalidationListener(shaded));
        state.preferences().scheme().addListener(new WeakInvalidationListener(rebuild));
        state.preferences().language().addListener(new WeakInvalidationListener(rebuild));
        state.tools().beginnings().addListener(new WeakInvalidationListener(begun));
        sights.addListener(o -> reshow());
        basemapAwaited = BasemapRows.isAwaited(state);
        basemapAwaited.addListener((o, was, is) -> reshow());
        rebuild();
    }

    private void reshow() {
        rebuild();
        requestParent();
    }

    /** In a compact legend the rows are folded away until they are asked for. */
    public void setCompact(boolean value) {
        if (compact == value) return;
        compact = value;
        // A shaded map without the meaning of its colours says nothing.
        unfolded = state.shading().get().isPresent();
        rebuild();
    }

    private void begin() {
        view = View.SIGNS;
        shade();
    }

    private void shade() {
        unfolded = state.shading().get().isPresent();
        remake();
        requestParent();
    }

    private void turnTo(View next, String button) {
        view = next;
        unfolded = true;
        rebuild();
        requestParent();
        // The head is another one for each view; the same button of it goes on having the focus.
        Node successor = lookup("#legend-" + button);
        if (successor != null) successor.requestFocus();
    }

    /** Words or colours have changed: no row may stay. */
    private void remake() {
        kept.clear();
        rebuild();
    }

    private void rebuild() {
        Language language = state.preferences().language().get();
        Words words = Words.in(language);
        List<Node> rows = new ArrayList<>();
        String form = "head " + view + compact + unfolded;
        rows.add(kept.computeIfAbsent(form, k -> head(words)));
        if (compact && !unfolded) {
            // The head alone: a small window needs its room for the map.
        } else {
            switch (view) {
                case LAYERS -> rows.addAll(layers(words, language));
                case MEASURES -> rows.add(kept.computeIfAbsent("measures", k -> measures()));
                case SIGNS -> rows.addAll(explained(language));
            }
        }
        rows.add(kept.computeIfAbsent("foot", k -> foot()));
        rows.add(kept.computeIfAbsent("notice", k -> noticeRow(language)));
        BasemapRows.credit(state, language)
                .ifPresent(row -> rows.add(kept.computeIfAbsent("credit", k -> row)));
        show(rows);
    }

    private List<Node> layers(Words words, Language language) {
        List<Node> rows = new ArrayList<>();
        if (state.basemap().get().isPresent()) {
            rows.add(kept.computeIfAbsent("base", k -> BasemapRows.layer(state, words)));
            if (basemapAwaited.get())
                rows.add(kept.computeIfAbsent("from", k -> BasemapRows.awaited(state, words)));
            rows.add(kept.computeIfAbsent("opacity", k -> BasemapRows.opacity(state, words)));
        }
        state.plan().manifest().layers().forEach(layer -> rows.add(layerRow(layer, language)));
        return rows;
    }

    private Node foot() {
        NorthArrow north = new NorthArrow(state);
        north.setCache(true);
        HBox foot = new HBox(8, new ScaleBar(state), north);
        HBox.setHgrow(foot.getChildren().getFirst(), Priority.ALWAYS);
        foot.setAlignment(Pos.BOTTOM_LEFT);
        return printed ? foot : new VBox(foot, new Coordinates(state));
    }

    private Node noticeRow(Language language) {
        Label notice = new Label(notice(language));
        notice.setId("notice");
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.getStyleClass().addAll("t13", "soft");
        return notice;
    }

    /** Rows that stay are left alone, so that a press or the focus on one outlives the change. */
    private void show(List<Node> rows) {
        // While the map zooms the scale changes in every frame; the rest need not be drawn anew.
        Node foot = kept.get("foot");
        rows.forEach(row -> Bitmaps.keep(row, row != foot));
        List<Node> gone = new ArrayList<>(getChildren());
        gone.removeAll(rows);
        gone.removeIf(CardBack.class::isInstance);
        // Behind the others, where they are in nobody's way until they may leave.
        getChildren().removeAll(gone);
        getChildren().addAll(gone);
        int first = printed ? 0 : 1;
        for (int i = 0; i < rows.size(); i++) {
            int at = first + i;
            if (getChildren().size() > at && getChildren().get(at) == rows.get(i)) continue;
            // One that comes back may not have left yet.
            getChildren().remove(rows.get(i));
            getChildren().add(at, rows.get(i));
        }
        Bitmaps.retire(getChildren(), gone);
    }

    /** A row for each sort of thing in view. */
    private List<Node> explained(Language language) {
        Words words = Words.in(language);
        Sights seen = sights.get();
        List<Node> rows = new ArrayList<>();
        Optional<Shading> shading = state.shading().get();
        shading.ifPresent(
                s -> rows.add(kept.computeIfAbsent("shades", k -> new ShadeKey(state, s))));
        // A small window has no room for both.
        if (shading.isPresent() && compact) return rows;
        for (Layout.Element element : state.plan().elements())
            if (seen.elements().contains(element.id()))
                rows.add(kept.computeIfAbsent(element.id(), k -> elementRow(element, language)));
        if (seen.places())
            rows.add(
                    kept.computeIfAbsent(
                            "places mark", k -> markRow("legend.places", "places", words)));
        if (seen.vague())
            rows.add(
                    kept.computeIfAbsent(
                            "vague mark", k -> markRow("legend.vague", "vague", words)));
        if (seen.context())
            rows.add(
                    kept.computeIfAbsent(
                            "context mark", k -> markRow("legend.context", "context", words)));
        return rows;
    }

    private static Node markRow(String key, String swatch, Words words) {
        Label row = new Label(words.text(key), Swatch.of(swatch));
        row.getStyleClass().add("legend-row");
        row.setWrapText(true);
        return row;
    }

    /** The approval number of the map where there is one, else the notice. */
    private String notice(Language language) {
        Manifest manifest = state.plan().manifest();
        return Optional.of(manifest.mapApproval())
                .filter(a -> !a.isBlank())
                .orElse(manifest.notice().in(language));
    }

    private HBox head(Words words) {
        Label title = new Label(words.text(title()));
        title.getStyleClass().addAll("t15", "strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title);
        head.setAlignment(Pos.CENTER_LEFT);
        if (printed) return head;
        if (!state.plan().measures().isEmpty())
            head.getChildren().add(turn(View.MEASURES, "measures", "mdi2p-palette-outline", words));
        head.getChildren().add(turn(View.LAYERS, "layers", "mdi2l-layers-outline", words));
        if (compact) {
            Button fold =
                    new Button("", Icons.of(unfolded ? "mdi2c-chevron-down" : "mdi2c-chevron-up"));
            fold.setId("legend-fold");
            fold.getStyleClass().add("round-button");
            fold.setAccessibleText(words.text(unfolded ? "legend.fold" : "legend.unfold"));
            fold.setOnAction(
                    e -> {
                        unfolded = !unfolded;
                        rebuild();
                        requestParent();
                    });
            head.getChildren().add(fold);
        }
        return head;
    }

    private String title() {
        return switch (view) {
            case SIGNS -> "legend.title";
            case LAYERS -> "legend.layers";
            case MEASURES -> "legend.measures";
        };
    }

    /** The button that turns to a view, and from there back to the signs. */
    private Button turn(View to, String name, String icon, Words words) {
        boolean there = view == to;
        Button turn = new Button("", Icons.of(there ? "mdi2f-format-list-bulleted-type" : icon));
        turn.setId("legend-" + name);
        turn.getStyleClass().add("round-button");
        turn.setAccessibleText(words.text(there ? "legend.title" : "legend." + name));
        turn.setOnAction(e -> turnTo(there ? View.SIGNS : to, name));
        return turn;
    }

    private Node measures() {
        return new MeasureChoice(state, () -> turnTo(View.SIGNS, "measures"));
    }

    private void requestParent() {
        if (getParent() != null && getParent().getParent() != null)
            getParent().getParent().requestLayout();
    }

    private Node elementRow(Layout.Element element, Language language) {
        String group =
                state.plan().layout().stream()
                        .flatMap(l -> l.groups().stream())
                        .filter(
                                g ->
                                        g.elements().contains(element.id())
                                                && g.elements().size() == 1)
                        .map(g -> g.name().in(language) + " · ")
                        .findFirst()
                        .orElse("");
        Button row =
                new Button(
                        group + (group.isEmpty() ? element.name() : element.label()).in(language),
                        Swatch.of(
                                element,
                                state.preferences().scheme().get(),
                                state.shading().get().isPresent()));
        row.setId("legend-" + element.id());
        row.getStyleClass().add("legend-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setWrapText(true);
        row.setOnAction(e -> state.open(Subject.element(element.id())));
        return row;
    }

    private Node layerRow(Manifest.Layer layer, Language language) {
        boolean shown = !state.hidden().get().contains(layer.id());
        ToggleButton row = new ToggleButton(layer.name().in(language), Swatch.of(layer.id()));
        row.setId("layer-" + layer.id());
        row.setSelected(shown);
        row.getStyleClass().add("legend-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(e -> state.setVisible(layer.id(), row.isSelected()));
        return row;
    }
}
