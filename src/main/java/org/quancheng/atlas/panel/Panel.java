package org.quancheng.atlas.panel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Flow;
import org.quancheng.atlas.panel.part.Arrival;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.sheet.Sheet;
import org.quancheng.atlas.panel.sheet.Sheets;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.CardBack;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The drill-down panel: trail, way back and forward, and the sheet of what is being looked at. */
public final class Panel extends VBox {
    private final AtlasState state;
    private final VBox head = new VBox();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper();
    private Arrival arrival = Arrival.into(body);
    private Parts parts;
    private Optional<Node> awaited = Optional.empty();
    private Optional<Node> marked = Optional.empty();
    private Optional<Subject.Kind> kind = Optional.empty();
    private boolean stale;

    public Panel(AtlasState state) {
        this.state = state;
        this.parts = new Parts(state, arrival);
        setId("panel");
        head.getStyleClass().add("panel-head");
        body.getStyleClass().add("panel-body");
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Region line = new Region();
        line.getStyleClass().add("hairline");
        getChildren().addAll(head, line, scroll);
        CardBack.under(this);
        scroll.addEventFilter(ScrollEvent.SCROLL, e -> letGo());
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> letGo());
        state.subject().addListener((o, was, is) -> show(is));
        state.year()
                .addListener(
                        (o, was, is) -> {
                            if (state.subject().get().kind() == Subject.Kind.STAGES)
                                show(state.subject().get());
                        });
        state.drafts()
                .stories()
                .addListener(
                        (o, was, is) -> {
                            if (state.subject().get().kind() == Subject.Kind.STORIES)
                                show(state.subject().get());
                        });
        state.lit().addListener((o, was, is) -> parts.anchors().light(is));
        state.passage().addListener((o, was, is) -> is.ifPresent(this::reveal));
        visibleProperty().addListener(o -> appear());
        sceneProperty().addListener(o -> appear());
        rebuild();
    }

    private void appear() {
        if (stale) rebuild();
    }

    /** Whether the sheet asks for a wide panel. */
    public ReadOnlyBooleanProperty wide() {
        return wide.getReadOnlyProperty();
    }

    /** Builds the present sheet anew, after a change of language or theme. */
    public void rebuild() {
        show(state.subject().get());
    }

    /** Whether the whole sheet is there: a long one arrives within several frames. */
    public boolean isComplete() {
        return arrival.isComplete();
    }

    /** Lets all of the sheet be there now. */
    public void complete() {
        arrival.complete();
    }

    /** Lets as much of the sheet be there now as it takes. */
    void arriveUntil(BooleanSupplier enough) {
        arrival.until(enough);
    }

    private void show(Subject subject) {
        // A sheet that nobody sees is not built: each chapter of a presentation would wait for it,
        // and so would the first window.
        stale = !isVisible() || getScene() == null;
        if (stale) return;
        Optional<String> focused = focusedId();
        awaited = Optional.empty();
        arrival.drop();
        arrival = Arrival.into(body);
        parts = new Parts(state, arrival);
        Sheet sheet = Sheets.of(parts, subject);
        wide.set(sheet.isWide());
        List<Node> titles = new ArrayList<>();
        titles.add(parts.paragraph(sheet.title(), size(sheet.title()), "strong", "panel-title"));
        if (!sheet.subtitle().isEmpty())
            titles.add(parts.paragraph(sheet.subtitle(), "t15", "soft", "panel-subtitle"));
        head.getChildren().setAll(bar(subject), new Flow(12, 0, titles));
        if (!sheet.chips().isEmpty()) head.getChildren().add(parts.chips(sheet.chips()));
        body.getChildren().clear();
        scroll.setVvalue(0);
        arrival.fill(body, sheet.body());
        arrival.begin();
        // Another kind of sheet has no successor to wait for.
        boolean alike = kind.equals(Optional.of(subject.kind()));
        kind = Optional.of(subject.kind());
        focused.ifPresent(id -> focus(id, alike));
        state.passage().get().ifPresent(this::reveal);
    }

    private void focus(String id, boolean wait) {
        if (wait) arrival.until(() -> lookup("#" + id) != null);
        Optional.ofNullable(lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /** Long titles are set smaller, so that they do not fill the head of a narrow panel. */
    private static String size(String title) {
        int width = title.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
        return width <= 22 ? "t34" : "t24";
    }

    /**
     * The id of the node within this panel that has the focus, so that its successor gets it when a
     * sheet is rebuilt.
     */
    private Optional<String> focusedId() {
        return Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner -> owner.getId() != null && lookup("#" + owner.getId()) == owner)
                .map(Node::getId);
    }

    private HBox bar(Subject subject) {
        var crumbs = Trail.of(state.plan(), subject, parts.words().language()).crumbs();
        List<Button> buttons = new ArrayList<>();
        for (Trail.Crumb crumb : crumbs) {
            Button button = new Button(buttons.isEmpty() ? crumb.label() : "› " + crumb.label());
            button.getStyleClass().add("crumb");
            if (crumb == crumbs.getLast()) button.getStyleClass().add("here");
            button.setWrapText(true);
            button.setAccessibleText(crumb.label());
            button.setOnAction(e -> state.open(crumb.subject()));
            buttons.add(button);
        }
        Flow trail = new Flow(0, 0, buttons);
        trail.getStyleClass().add("trail");
        HBox.setHgrow(trail, Priority.ALWAYS);
        Button back = round("panel-back", "mdi2a-arrow-left", "panel.back");
        back.disableProperty().bind(state.history().canGoBack().not());
        back.setOnAction(e -> state.back());
        Button forward = round("panel-forward", "mdi2a-arrow-right", "panel.forward");
        forward.disableProperty().bind(state.history().canGoForward().not());
        forward.setOnAction(e -> state.forward());
        return new HBox(4, trail, back, forward);
    }

    private Button round(String id, String icon, String word) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("round-button");
        button.setAccessibleText(Words.in(state.preferences().language().get()).text(word));
        return button;
    }

    /**
     * Unfolds what hides an entry, item or indicator, marks it, and scrolls to it with the next
     * layout.
     */
    private void reveal(String id) {
        arrival.until(() -> parts.anchors().knows(id));
        parts.anchors().unfold(id);
        arrival.until(() -> parts.anchors().passage(id).filter(this::holds).isPresent());
        marked.ifPresent(node -> node.getStyleClass().remove("passage"));
        marked = parts.anchors().passage(id);
        marked.ifPresent(node -> node.getStyleClass().add("passage"));
        awaited = marked;
        requestLayout();
    }

    private boolean holds(Node node) {
        Node up = node;
        while (up != null && up != body) up = up.getParent();
        return up == body;
    }

    /** Who scrolls wants to see something else than what was to be revealed. */
    private void letGo() {
        awaited = Optional.empty();
    }

    /**
     * Only after a layout is it known where the awaited node lies: the sheet may be new, unfolded
     * or wider.
     */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Optional<Node> node = awaited;
        // While more comes below it, it may not yet reach the top.
        if (arrival.isComplete()) awaited = Optional.empty();
        node.ifPresent(
                n -> {
                    scroll.layout();
                    Bounds in = body.sceneToLocal(n.localToScene(n.getBoundsInLocal()));
                    double room = body.getHeight() - scroll.getViewportBounds().getHeight();
                    if (room > 0) scroll.setVvalue(Math.clamp((in.getMinY() - 24) / room, 0, 1));
                });
    }
}
