package org.quancheng.atlas.style;

import javafx.beans.InvalidationListener;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The place of a card that is hidden at first: the card is made when it is shown for the first
 * time, so that those who never ask for it do not wait for it.
 *
 * @param <T> the card
 */
public final class Late<T extends Region> extends StackPane {
    private final Supplier<T> maker;
    private Optional<T> card = Optional.empty();

    /**
     * @param maker called once at most, on the JavaFX thread
     */
    public Late(Supplier<T> maker) {
        this.maker = maker;
        setVisible(false);
        setPickOnBounds(false);
        InvalidationListener shown =
                o -> {
                    if (isVisible() && card.isEmpty()) make();
                };
        visibleProperty().addListener(shown);
    }

    /** Does something to the card if it has been made. */
    public void ifMade(Consumer<T> act) {
        card.ifPresent(act);
    }

    private void make() {
        T made = maker.get();
        card = Optional.of(made);
        getChildren().add(made);
        applyCss();
    }
}
