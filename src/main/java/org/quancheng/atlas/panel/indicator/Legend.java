package org.quancheng.atlas.panel.indicator;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Indicators;

/** Says once what the marks of the target paths mean, and that they are aims, not results. */
public final class Legend extends VBox {
    private final IntegerProperty year = new SimpleIntegerProperty(this, "year");
    private final Parts parts;
    private final Label reached = new Label();
    private final Node reachedKey;
    private final int first;

    public Legend(Parts parts, Indicators indicators) {
        this.parts = parts;
        setSpacing(6);
        getStyleClass().add("indicator-legend");
        Circle solid = new Circle(6);
        solid.getStyleClass().add("target-mark");
        solid.pseudoClassStateChanged(PseudoClass.getPseudoClass("reached"), true);
        Circle grey = new Circle(6);
        grey.getStyleClass().add("target-mark");
        reached.getStyleClass().add("t13");
        FlowPane keys = new FlowPane(18, 4);
        reachedKey = key(solid, reached);
        keys.getChildren().addAll(reachedKey, key(grey, words("indicators.key.ahead")));
        if (indicators.indicators().stream().anyMatch(i -> !i.actual().isEmpty())) {
            keys.getChildren().add(key(new ActualMark(), words("indicators.key.actual")));
        }
        getChildren().addAll(parts.paragraph(parts.words().text("indicators.aims"), "t13"), keys);
        first =
                indicators.indicators().stream()
                        .flatMap(i -> i.targets().stream())
                        .mapToInt(Indicators.Target::year)
                        .min()
                        .orElse(0);
        year.addListener((o, was, is) -> say());
        year.bind(parts.state().year());
        say();
    }

    private void say() {
        reachedKey.setVisible(year.get() >= first);
        reachedKey.setManaged(year.get() >= first);
        reached.setText(parts.words().text("indicators.key.reached", Integer.toString(year.get())));
    }

    private Label words(String key) {
        Label label = new Label(parts.words().text(key));
        label.getStyleClass().add("t13");
        return label;
    }

    private static Node key(Node mark, Label words) {
        HBox key = new HBox(6, mark, words);
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }
}
