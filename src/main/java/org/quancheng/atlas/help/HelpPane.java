package org.quancheng.atlas.help;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Help;
import org.quancheng.atlas.work.Background;

import java.util.Optional;

/**
 * Lies over a whole window while the help is open, dims it and keeps keys and clicks from it, with
 * the help's card in the middle.
 */
public final class HelpPane extends Pane {
    /** The largest that the card gets at scale 1, in pixels; longer lines are hard to read. */
    private static final double WIDE = 1120;

    private static final double HIGH = 1180;

    /** Least between the card and the window's edge at scale 1. */
    private static final double EDGE = 20;

    private final AtlasState state;
    private final Help help;
    private final Region dim = new Region();
    private final HelpCard card;
    private final Scale scale = new Scale();
    private Optional<Node> before = Optional.empty();
    private boolean holding;
    private final ChangeListener<Node> hold = (o, was, is) -> hold(is);

    /**
     * @param background reads the files
     */
    public HelpPane(AtlasState state, Facts facts, Background background) {
        this.state = state;
        help = state.tools().help();
        card = new HelpCard(state, facts, background);
        setId("help");
        setManaged(false);
        dim.getStyleClass().add("help-dim");
        dim.setOnMouseClicked(e -> help.close());
        card.getTransforms().add(scale);
        getChildren().addAll(dim, card);
        InvalidationListener changed = o -> show();
        help.page().addListener(changed);
        help.guide().addListener(changed);
        state.preferences().language().addListener(changed);
        state.camera().free().addListener(o -> requestLayout());
        show();
    }

    /** Fills a window as it grows and shrinks. */
    public void over(Pane window) {
        window.getChildren().add(this);
        InvalidationListener size =
                o -> resizeRelocate(0, 0, window.getWidth(), window.getHeight());
        window.widthProperty().addListener(size);
        window.heightProperty().addListener(size);
        size.invalidated(window.widthProperty());
        show();
    }

    /** Whether the whole page is there: a long one arrives within several frames. */
    public boolean isComplete() {
        return card.isComplete();
    }

    private void show() {
        setVisible(help.isOpen());
        card.show();
        Scene scene = getScene();
        if (scene == null) return;
        if (help.isOpen() != holding) {
            holding = help.isOpen();
            if (holding) takeFocus(scene);
            else giveFocusBack(scene);
        }
        if (holding) card.first().ifPresent(Node::requestFocus);
        requestLayout();
    }

    private void takeFocus(Scene scene) {
        before = Optional.ofNullable(scene.getFocusOwner());
        scene.focusOwnerProperty().addListener(hold);
    }

    private void giveFocusBack(Scene scene) {
        scene.focusOwnerProperty().removeListener(hold);
        before.filter(n -> n.getScene() == scene).ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    /** Whoever goes on by the tab key comes round to the beginning. */
    private void hold(Node owner) {
        if (owner == null) return;
        for (Node up = owner; up != null; up = up.getParent()) if (up == this) return;
        card.first().ifPresent(Node::requestFocus);
    }

    @Override
    protected void layoutChildren() {
        dim.resizeRelocate(0, 0, getWidth(), getHeight());
        double factor = Math.max(0.5, state.camera().free().get().cardScale());
        scale.setX(factor);
        scale.setY(factor);
        double width = Math.min(WIDE, getWidth() / factor - 2 * EDGE);
        double height = Math.min(HIGH, getHeight() / factor - 2 * EDGE);
        card.resizeRelocate(
                Math.round((getWidth() - width * factor) / 2),
                Math.round((getHeight() - height * factor) / 2),
                width,
                height);
    }
}
