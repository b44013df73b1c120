package org.quancheng.atlas.map;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.sign.Gathering;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.PlaceKind;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.shortcut.PressKey;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.Camera;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.style.CardBack;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a press on a gathering of places does: the map comes nearer, and where it cannot, it lists
 * them beside the gathering, to choose one.
 */
final class Members {
    /** Pixels at scale 1: the card, its head with what surrounds the list, and a row. */
    private static final double WIDTH = 300;

    private static final double HEAD = 62;
    private static final double ROW = 48;

    /** How many rows are seen at most, as there is room; half a one shows that there are more. */
    private static final List<Double> ROWS = List.of(7.5, 5.5, 3.5, 2.5);

    /** Pixels between the gathering and the card, and between the card and others. */
    private static final double GAP = 28;

    private static final double AIR = 8;

    private final Pane map;
    private final AtlasState state;
    private Optional<VBox> card = Optional.empty();
    private Runnable chosen = () -> {};

    /**
     * @param map shows the list
     */
    Members(Pane map, AtlasState state) {
        this.map = map;
        this.state = state;
        Stream.<ObservableValue<?>>of(
                        state.camera().view(),
                        state.camera().free(),
                        state.subject(),
                        state.hidden(),
                        state.tools().swipe(),
                        state.tools().beginnings(),
                        state.preferences().language(),
                        state.preferences().scale())
                .forEach(o -> o.addListener((property, was, is) -> close()));
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    }

    /** Parts a gathering that was pressed at a point of the window. */
    void part(Gathering gathering, double x, double y) {
        Camera camera = state.camera();
        Viewpoint nearer = camera.framing(gathering.box(), Camera.MAX_ZOOM);
        if (nearer.zoom() > camera.view().get().zoom() + 1e-6)
            camera.frame(gathering.box(), Camera.MAX_ZOOM);
        else list(gathering, x, y);
    }

    private void list(Gathering gathering, double x, double y) {
        close();
        Language language = state.preferences().language().get();
        List<Place> places =
                gathering.places().stream()
                        .sorted(
                                Comparator.comparingInt(Place::rank)
                                        .thenComparing(p -> p.name().in(language)))
                        .toList();
        Label title =
                new Label(Words.in(language).text("map.members", Integer.toString(places.size())));
        title.getStyleClass().addAll("t15", "strong");
        ListView<Place> list = view(places, title.getText());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox open = new VBox(title, list);
        open.setId("members");
        open.getStyleClass().add("members");
        open.setManaged(false);
        CardBack.under(open);
        FreeArea free = state.camera().free().get();
        open.getTransforms().add(new Scale(free.cardScale(), free.cardScale()));
        Box box = beside(free, x, y, places.size());
        open.resizeRelocate(
                box.x(), box.y(), box.width() / free.cardScale(), box.height() / free.cardScale());
        open.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        card = Optional.of(open);
        map.getChildren().add(open);
        list.requestFocus();
    }

    private ListView<Place> view(List<Place> places, String name) {
        ListView<Place> list = new ListView<>();
        list.setId("members-list");
        list.setAccessibleText(name);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Row());
        list.getItems().setAll(places);
        list.getSelectionModel().selectFirst();
        chosen = () -> choose(list.getSelectionModel().getSelectedItem());
        return list;
    }

    /**
     * Where the card covers no other card and, if that can be, not the gathering either; rather
     * that than large.
     *
     * @param rows how many there are
     */
    private static Box beside(FreeArea free, double x, double y, int rows) {
        List<Box> all =
                ROWS.stream()
                        .flatMap(most -> around(free, x, y, HEAD + Math.min(rows, most) * ROW))
                        .toList();
        List<Box> apart =
                all.stream()
                        .filter(b -> free.covered().stream().noneMatch(b.grown(AIR)::overlaps))
                        .toList();
        return apart.stream()
                .filter(box -> !box.holds(x, y))
                .findFirst()
                .or(() -> apart.stream().findFirst())
                .orElse(all.getLast());
    }

    /** Right of a point, left of it, below and above, as far as the free area goes. */
    private static Stream<Box> around(FreeArea free, double x, double y, double height) {
        double w = WIDTH * free.cardScale();
        double top = free.top() + AIR;
        double bottom = Math.max(top, free.windowHeight() - free.bottom() - AIR);
        double h = Math.min(height * free.cardScale(), bottom - top);
        double left = free.left() + AIR;
        double right = Math.max(left, free.windowWidth() - free.right() - AIR - w);
        return Stream.of(
                        new Box(x + GAP, y - h / 2, w, h),
                        new Box(x - GAP - w, y - h / 2, w, h),
                        new Box(x - w / 2, y + GAP, w, h),
                        new Box(x - w / 2, y - GAP - h, w, h))
                .map(
                        b ->
                                new Box(
                                        Math.clamp(b.x(), left, right),
                                        Math.clamp(b.y(), top, bottom - h),
                                        w,
                                        h));
    }

    private void choose(Place place) {
        close();
        state.open(Subject.place(place.id()));
    }

    private void press(MouseEvent e) {
        Point2D at = new Point2D(e.getSceneX(), e.getSceneY());
        if (card.filter(c -> !c.contains(c.sceneToLocal(at))).isPresent()) close();
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) close();
        else if (Shortcut.of(PressKey.class, e).isPresent()) chosen.run();
        else return;
        e.consume();
    }

    private void close() {
        Optional<VBox> open = card;
        card = Optional.empty();
        if (open.isEmpty()) return;
        boolean focused = open.get().isFocusWithin();
        map.getChildren().remove(open.get());
        if (focused) map.lookup("#map-pad").requestFocus();
    }

    /** A place with the icon of its kind; a press opens it. */
    private final class Row extends ListCell<Place> {
        Row() {
            getStyleClass().add("search-row");
            setOnMouseClicked(
                    e -> {
                        if (e.isStillSincePress() && getItem() != null) choose(getItem());
                    });
        }

        @Override
        protected void updateItem(Place place, boolean empty) {
            super.updateItem(place, empty);
            setText(empty ? "" : place.name().in(state.preferences().language().get()));
            setGraphic(empty ? new Pane() : icon(place));
        }

        private Node icon(Place place) {
            return Icons.of(
                    state.plan().placeKind(place.kind()).map(PlaceKind::icon).orElse(""), 20);
        }
    }
}
