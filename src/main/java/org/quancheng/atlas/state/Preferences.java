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
    private final ReadOnlyObjectWrapper<Scheme> scheme = new ReadOnlyObjectWrapper<>(Scheme.LIGHT);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<TextScale> scale =
            new ReadOnlyObjectWrapper<>(TextScale.DESK);
    private final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper touchKeys = new ReadOnlyBooleanWrapper();

    public ReadOnlyObjectProperty<Language> language() {
        return language.getReadOnlyProperty();
    }

    /** The colours. */
    public ReadOnlyObjectProperty<Scheme> scheme() {
        return scheme.getReadOnlyProperty();
    }

    /** Whether the colours are those for the dark. */
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

    /** Whether letters to touch come up outside a hall too, for who touches the search box. */
    public ReadOnlyBooleanProperty touchKeys() {
        return touchKeys.getReadOnlyProperty();
    }

    public void setLanguage(Language value) {
        language.set(value);
    }

    /** Sets the colours. */
    public void setScheme(Scheme value) {
        dark.set(value.isDark());
        scheme.set(value);
    }

    /** Sets the colours to light or dark ones of the same contrast. */
    public void setDark(boolean value) {
        setScheme(Scheme.of(value, scheme.get().isContrast()));
    }

    public void setTouchKeys(boolean value) {
        touchKeys.set(value);
    }

    public void setScale(TextScale value) {
        scale.set(value);
    }

    public void setReducedMotion(boolean value) {
        reducedMotion.set(value);
    }
}
