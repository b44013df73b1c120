package org.quancheng.atlas.panel.indicator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.part.Fold;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Indicators;
import org.quancheng.atlas.plan.Theme;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows above the indicators where one chooses all, a class, a theme or a department. */
public final class Filter extends VBox {
    private final Parts parts;
    private final Indicators indicators;
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(Selection.ALL);
    private final Map<Selection, Choice> choices = new LinkedHashMap<>();
    private final Label count;

    public Filter(Parts parts, Indicators indicators) {
        this.parts = parts;
        this.indicators = indicators;
        this.count = parts.paragraph("", "t13", "soft");
        setId("indicators-filter");
        setSpacing(2);
        List<Choice> classes = new ArrayList<>();
        classes.add(choice(Selection.ALL, parts.words().text("indicators.all")));
        for (Indicators.Category category : indicators.classes()) {
            classes.add(
                    choice(
                            new Selection(Selection.By.CLASS, category.id()),
                            parts.say(category.name())));
        }
        Fold more =
                new Fold(parts, parts.words().text("indicators.more"), "", List.of(), this::more)
                        .small();
        more.head().setId("indicators-filter-more");
        getChildren().addAll(parts.chips(classes), more, count);
        choose(Selection.ALL);
    }

    /** What is chosen. */
    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Chooses what to see. */
    public void choose(Selection chosen) {
        selection.set(chosen);
        choices.forEach((which, choice) -> choice.setChosen(which.equals(chosen)));
        long shown = indicators.indicators().stream().filter(chosen::holds).count();
        count.setText(
                parts.words().text("indicators.count", shown, indicators.indicators().size()));
    }

    private List<Node> more() {
        List<Choice> themes = new ArrayList<>();
        for (Theme theme : parts.plan().manifest().themes()) {
            Selection by = new Selection(Selection.By.THEME, theme.id());
            if (indicators.indicators().stream().anyMatch(by::holds))
                themes.add(choice(by, parts.say(theme.name())));
        }
        Map<String, Text> departments = new LinkedHashMap<>();
        indicators.indicators().forEach(i -> departments.put(i.department().zh(), i.department()));
        List<Choice> offices = new ArrayList<>();
        departments.forEach(
                (key, name) ->
                        offices.add(
                                choice(
                                        new Selection(Selection.By.DEPARTMENT, key),
                                        parts.say(name))));
        return List.of(
                parts.paragraph(parts.words().text("indicators.by-theme"), "t13", "soft"),
                parts.chips(themes),
                parts.paragraph(parts.words().text("indicators.by-department"), "t13", "soft"),
                parts.chips(offices));
    }

    private Choice choice(Selection which, String name) {
        long many = indicators.indicators().stream().filter(which::holds).count();
        Choice choice = new Choice(name + " " + many, name, () -> choose(which));
        String key =
                which.by() == Selection.By.DEPARTMENT ? "-" + choices.size() : "-" + which.key();
        choice.setId(
                "indicators-filter-"
                        + which.by().name().toLowerCase(Locale.ROOT)
                        + (which.key().isEmpty() ? "" : key));
        choices.put(which, choice);
        return choice;
    }
}
