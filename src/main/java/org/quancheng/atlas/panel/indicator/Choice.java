package org.quancheng.atlas.panel.indicator;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

import org.quancheng.atlas.panel.part.Opening;

/** One of several things of which exactly one is chosen: a filter, a tab. */
public final class Choice extends Label {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private boolean chosen;

    /**
     * @param name what it is called by those who do not see it
     */
    public Choice(String text, String name, Runnable choose) {
        super(text);
        setWrapText(true);
        getStyleClass().add("choice");
        Opening.by(this, name, choose);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    }

    public void setChosen(boolean value) {
        chosen = value;
        pseudoClassStateChanged(CHOSEN, value);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
