package org.quancheng.atlas.window;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.search.Group;
import org.quancheng.atlas.search.Hit;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One box that finds everything; its results hang below it, grouped, and the arrow keys walk
 * through them.
 */
public final class SearchBox extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final int LIMIT = 300;
    private static final int PER_GROUP = 5;

    /** Hits whose scores differ by less count as equally good. */
    private static final int AS_GOOD = 20;

    /** Finds what was typed. */
    @FunctionalInterface
    public interface Finder {
        List<Hit> find(String query, int limit);
    }

    private final AtlasState state;
    private final Supplier<Optional<Finder>> finder;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final ScrollPane results = new ScrollPane(list);
    private final List<Node> rows = new ArrayList<>();
    private List<Hit> hits = List.of();
    private int here = -1;

    /**
     * @param finder empty as long as the index is not ready
     */
    public SearchBox(AtlasState state, Supplier<Optional<Finder>> finder) {
        this.state = state;
        this.finder = finder;
        field.setId("search-field");
        field.getStyleClass().add("search-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox bar = new HBox(8, Icons.of("mdi2m-magnify"), field);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("float", "search-bar");
        results.setId("search-results");
        results.getStyleClass().addAll("float", "search-results");
        results.setFitToWidth(true);
        results.setMaxHeight(520);
        results.setVisible(false);
        results.setManaged(false);
        setPickOnBounds(false);
        setSpacing(8);
        getChildren().addAll(bar, results);
        bar.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> wantKeys());
        field.textProperty().addListener((o, was, is) -> search(is));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is && !field.getText().isBlank()) search(field.getText());
                            if (is && state.tools().isForVisitors()) wantKeys();
                            if (!is) state.tools().aids().setKeys(false);
                        });
        state.preferences().language().addListener(o -> speak());
        state.subject().addListener(o -> close());
        state.tools().beginnings().addListener(o -> field.clear());
        speak();
    }

    private void speak() {
        Words words = Words.in(state.preferences().language().get());
        field.setPromptText(words.text("search.prompt"));
        field.setAccessibleText(words.text("search.prompt"));
        close();
    }

    /** What is typed into. */
    TextInputControl field() {
        return field;
    }

    /** Letters to touch: in a hall for everybody, elsewhere for who wishes them. */
    private void wantKeys() {
        if (state.tools().isForVisitors() || state.preferences().touchKeys().get())
            state.tools().aids().setKeys(true);
    }

    /** Asks again what is typed, when the index has become ready. */
    public void refresh() {
        if (!field.getText().isBlank()) search(field.getText());
    }

    private void key(KeyEvent e) {
        if (Shortcut.of(SearchKey.class, e).filter(this::act).isPresent()) e.consume();
    }

    private boolean act(SearchKey key) {
        switch (key) {
            case NEXT -> go(here + 1);
            case PREVIOUS -> go(here - 1);
            case OPEN -> {
                if (!hits.isEmpty()) open(hits.get(Math.max(0, here)));
            }
            case EMPTY -> {
                if (field.getText().isEmpty()) return false;
                field.clear();
            }
        }
        return true;
    }

    private void search(String query) {
        Words words = Words.in(state.preferences().language().get());
        list.getChildren().clear();
        rows.clear();
        here = -1;
        Optional<Finder> ready = finder.get();
        hits = query.isBlank() ? List.of() : ready.map(f -> f.find(query, LIMIT)).orElse(List.of());
        boolean inVain = ready.isPresent() && hits.isEmpty() && !query.isBlank();
        state.tools().searchedInVain(inVain ? Optional.of(query.strip()) : Optional.empty());
        if (query.isBlank()) {
            close();
            return;
        }
        if (hits.isEmpty()) {
            Label none =
                    new Label(
                            words.text(
                                    ready.isPresent() ? "search.none" : "search.wait",
                                    query.strip()));
            none.setWrapText(true);
            none.getStyleClass().addAll("soft", "search-none");
            list.getChildren().add(none);
        } else {
            hits = grouped(hits);
            Group group = null;
            for (Hit hit : hits) {
                if (hit.group() != group) {
                    group = hit.group();
                    Label title = new Label(words.text("search.group." + group.name()));
                    title.getStyleClass().addAll("t13", "soft", "search-group");
                    list.getChildren().add(title);
                }
                Node row = row(hit);
                rows.add(row);
                list.getChildren().add(row);
            }
            go(0);
        }
        results.setVisible(true);
        results.setManaged(true);
        results.setVvalue(0);
    }

    /**
     * The best few of each group; groups by their best hit, in their own order where two are as
     * good.
     */
    private static List<Hit> grouped(List<Hit> hits) {
        Map<Group, List<Hit>> groups = new EnumMap<>(Group.class);
        hits.forEach(h -> groups.computeIfAbsent(h.group(), g -> new ArrayList<>()).add(h));
        return groups.values().stream()
                .sorted(
                        Comparator.comparingInt((List<Hit> g) -> g.getFirst().score() / AS_GOOD)
                                .reversed())
                .flatMap(g -> g.stream().limit(PER_GROUP))
                .toList();
    }

    private Node row(Hit hit) {
        Language language = state.preferences().language().get();
        TextFlow title = new TextFlow();
        String text = hit.title().in(language);
        int done = 0;
        for (Hit.Span span : language == Language.ZH ? hit.zhMarks() : hit.enMarks()) {
            if (span.from() < done || span.to() > text.length()) continue;
            add(title, text.substring(done, span.from()), "search-text");
            add(title, text.substring(span.from(), span.to()), "search-mark");
            done = span.to();
        }
        add(title, text.substring(done), "search-text");
        Label context = new Label(hit.context().in(language));
        context.getStyleClass().addAll("t13", "soft");
        VBox row = new VBox(title, context);
        row.getStyleClass().add("search-row");
        row.setAccessibleText(text + " " + context.getText());
        row.setOnMouseClicked(e -> open(hit));
        return row;
    }

    private static void add(TextFlow flow, String words, String style) {
        if (words.isEmpty()) return;
        Text text = new Text(words);
        text.getStyleClass().add(style);
        flow.getChildren().add(text);
    }

    private void go(int index) {
        if (rows.isEmpty()) return;
        here = Math.clamp(index, 0, rows.size() - 1);
        for (int i = 0; i < rows.size(); i++) rows.get(i).pseudoClassStateChanged(HERE, i == here);
        double room = list.getHeight() - results.getViewportBounds().getHeight();
        if (room > 0)
            results.setVvalue(
                    Math.clamp((rows.get(here).getBoundsInParent().getMinY() - 60) / room, 0, 1));
    }

    private void open(Hit hit) {
        state.tools().aids().setKeys(false);
        state.open(hit.subject(), hit.id().isEmpty() ? Optional.empty() : Optional.of(hit.id()));
        field.selectAll();
        close();
    }

    private void close() {
        results.setVisible(false);
        results.setManaged(false);
    }
}
