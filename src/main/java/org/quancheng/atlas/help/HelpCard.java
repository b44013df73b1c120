package org.quancheng.atlas.help;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Arrival;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Help;
import org.quancheng.atlas.state.Help.Page;
import org.quancheng.atlas.style.Bitmaps;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;
import org.quancheng.atlas.work.Background;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The help: shortcuts, guides, and what this program is. */
final class HelpCard extends VBox {
    private final AtlasState state;
    private final Help help;
    private final Facts facts;
    private final Background background;
    private final HBox head = new HBox();
    private final StackPane body = new StackPane();
    private Arrival arrival = Arrival.immediate();
    private final Map<Page, ToggleButton> tabs = new EnumMap<>(Page.class);
    private Optional<Words> spoken = Optional.empty();
    private int asked;

    HelpCard(AtlasState state, Facts facts, Background background) {
        this.state = state;
        this.facts = facts;
        this.background = background;
        help = state.tools().help();
        setId("help-card");
        getStyleClass().addAll("float", "help-card");
        head.getStyleClass().add("help-head");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(head, body);
    }

    private Words words() {
        return Words.in(state.preferences().language().get());
    }

    /** Shows the page that is open. */
    void show() {
        Optional<Page> page = help.page().get();
        if (page.isEmpty()) {
            asked++;
            arrival.drop();
            Bitmaps.replace(body.getChildren(), List.of());
            return;
        }
        head();
        int now = ++asked;
        switch (page.get()) {
            case KEYS -> keys(now);
            case GUIDES ->
                    new Guides(help, words(), facts.guides(), background)
                            .read(help.guide().get(), sheet -> put(sheet, now));
            case ABOUT -> about(now);
        }
    }

    /** Whether nothing of the page is still to come. */
    boolean isComplete() {
        return arrival.isComplete();
    }

    /** The first thing that keys go to. */
    Optional<Node> first() {
        return help.page().get().map(tabs::get);
    }

    private void put(Node sheet, int when) {
        if (when != asked) return;
        arrival.drop();
        Bitmaps.replace(body.getChildren(), List.of(sheet));
    }

    /** All keys are much at once: their cards come within a few frames. */
    private void keys(int when) {
        Columns room = KeySheet.room();
        put(Sheet.of(room, words().text("help.page.keys")), when);
        // What scrolls has its content only once it is styled.
        body.applyCss();
        arrival = Arrival.into(room);
        arrival.fill(room, new KeySheet(words(), facts.mac()).cards(facts.keys()));
    }

    private void about(int when) {
        Texts.read(
                background,
                () -> Notices.of(facts.licences()),
                notices ->
                        put(
                                Sheet.of(
                                        new About(words(), facts, this::licence)
                                                .of(state.plan().manifest(), notices),
                                        words().text("help.page.about")),
                                when),
                () -> put(Texts.unreadable(words(), facts.licences()), when));
    }

    private void licence(String title, Path file) {
        int now = ++asked;
        Texts.read(
                background,
                () -> Texts.lines(file),
                lines ->
                        put(
                                Sheet.around(Texts.view(lines, title))
                                        .from(words().text("about.all"), this::show),
                                now),
                () -> put(Texts.unreadable(words(), file), now));
    }

    private void head() {
        if (spoken.equals(Optional.of(words()))) {
            mark();
            return;
        }
        spoken = Optional.of(words());
        head.getChildren().clear();
        for (Page page : Page.values()) {
            ToggleButton tab = new ToggleButton(words().text(word(page)));
            tab.setId("help-tab-" + page.name());
            tab.getStyleClass().add("help-tab");
            tab.setOnAction(e -> turn(page));
            tabs.put(page, tab);
            head.getChildren().add(tab);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button("", Icons.of("mdi2c-close"));
        close.setId("help-close");
        close.getStyleClass().add("round-button");
        close.setAccessibleText(words().text("help.close"));
        close.setOnAction(e -> help.close());
        head.getChildren().addAll(space, close);
        mark();
    }

    /** Opens a page at its beginning, also where one has read on from there. */
    private void turn(Page page) {
        boolean here = help.page().get().equals(Optional.of(page));
        if (page == Page.GUIDES) help.read(Help.CONTENTS);
        else help.open(page);
        if (here) show();
    }

    private void mark() {
        tabs.forEach((page, tab) -> tab.setSelected(help.page().get().equals(Optional.of(page))));
    }

    private static String word(Page page) {
        return switch (page) {
            case KEYS -> "help.page.keys";
            case GUIDES -> "help.page.guides";
            case ABOUT -> "help.page.about";
        };
    }
}
