package org.quancheng.atlas.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/** Which page of the help is open over the map, if any. */
public final class Help {
    /** The pages of the help. */
    public enum Page {
        KEYS,
        GUIDES,
        ABOUT
    }

    /** The guide that leads to all others. */
    public static final String CONTENTS = "README";

    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> guide = new ReadOnlyObjectWrapper<>(CONTENTS);
    private boolean withheld;

    /** The page that is open; empty while the help is closed. */
    public ReadOnlyObjectProperty<Optional<Page>> page() {
        return page.getReadOnlyProperty();
    }

    /** The name of the guide that is read, or was read last. */
    public ReadOnlyObjectProperty<String> guide() {
        return guide.getReadOnlyProperty();
    }

    /** From now on it stays closed: visitors have no use for it. */
    void withhold() {
        withheld = true;
        close();
    }

    public boolean isOpen() {
        return page.get().isPresent();
    }

    public void open(Page which) {
        if (!withheld) page.set(Optional.of(which));
    }

    /** Opens a guide by the name of its file without the extension. */
    public void read(String name) {
        guide.set(name);
        open(Page.GUIDES);
    }

    public void close() {
        page.set(Optional.empty());
    }

    /** Opens a page, or closes the help where that page is open already. */
    public void toggle(Page which) {
        if (page.get().equals(Optional.of(which))) close();
        else open(which);
    }
}
