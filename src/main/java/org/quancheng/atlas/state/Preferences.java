package org.quancheng.atlas.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.quancheng.atlas.plan.fact.Language;

/** How the person wants to see everything. */
public final class Preferences {
    private final ReadOnlyObjectWrapper<Language> language =
            new ReadOnlyObjectWrapper<>(Language.ZH);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<TextScale> scale =
            new ReadOnlyObjectWrapper<>(TextScale.DESK);
    private final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper();

    public ReadOnlyObjectProperty<Language> language() {
        return language.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TextScale> scale() {
        return scale.getReadOnlyProperty();
    }

    /** No flights, no slides. */
    public ReadOnlyBooleanProperty reducedMotion() {
        return reducedMotion.getReadOnlyProperty();
    }

    public void setLanguage(Language value) {
        language.set(value);
    }

    public void setDark(boolean value) {
        dark.set(value);
    }

    public void setScale(TextScale value) {
        scale.set(value);
    }

    public void setReducedMotion(boolean value) {
        reducedMotion.set(value);
    }
}
