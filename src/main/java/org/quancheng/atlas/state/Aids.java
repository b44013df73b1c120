package org.quancheng.atlas.state;

import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What helps a hand to reach and to type; all of it goes away with the person. */
public final class Aids {
    private final ReadOnlyBooleanWrapper keys = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper reaching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper();

    /**
     * @param beginnings changes when the next person comes
     */
    Aids(Observable beginnings) {
        beginnings.addListener(o -> layAside());
    }

    /** Whether letters to touch are out. */
    public ReadOnlyBooleanProperty keys() {
        return keys.getReadOnlyProperty();
    }

    /** Whether the controls are brought down to the lower half of a tall window. */
    public ReadOnlyBooleanProperty reaching() {
        return reaching.getReadOnlyProperty();
    }

    /** Whether the person is asked how everything is to look. */
    public ReadOnlyBooleanProperty choosing() {
        return choosing.getReadOnlyProperty();
    }

    public void setKeys(boolean value) {
        keys.set(value);
    }

    public void setReaching(boolean value) {
        reaching.set(value);
    }

    public void setChoosing(boolean value) {
        choosing.set(value);
    }

    /** Puts all of it away. */
    public void layAside() {
        keys.set(false);
        reaching.set(false);
        choosing.set(false);
    }
}
