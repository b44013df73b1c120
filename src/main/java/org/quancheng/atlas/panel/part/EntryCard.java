package org.quancheng.atlas.panel.part;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.Role;

/** One statement of a source as a card: title, themes, summary, figures, named things by role, source. */
public final class EntryCard extends HBox {
    /**
     * @param colour of the bar at its side, as #RRGGBB; empty: the accent colour
     */
    public EntryCard(Parts parts, Entry entry, Optional<String> colour) {
        Region bar = new Region();
        bar.getStyleClass().add("card-bar");
        colour.ifPresent(c -> bar.setStyle("-fx-background-color: " + c + ";"));
        VBox content = new VBox(8);
        HBox.setHgrow(content, Priority.ALWAYS);
        getStyleClass().add("card");
        setSpacing(12);
        getChildren().addAll(bar, content);
        parts.anchors().passage(entry.id(), this);
        fill(parts, entry, content);
    }

    private static void fill(Parts parts, Entry entry, VBox content) {
        Chips chips = new Chips(parts);
        String number = entry.number().map(n -> n + " ").orElse("");
        content.getChildren().add(parts.paragraph(number + parts.say(entry.title()), "t15", "strong"));
        entry.date()
                .ifPresent(d -> content.getChildren()
                        .add(parts.paragraph(Numbers.date(d, parts.words()), "t13", "soft")));
        entry.summary().ifPresent(s -> content.getChildren().add(parts.paragraph(s)));
        if (!entry.figures().isEmpty()) content.getChildren().add(figures(parts, entry.figures()));
        byRole(entry.items()).forEach((role, items) -> content.getChildren()
                .add(parts.stack(
                        4,
                        parts.paragraph(parts.words().text("role." + role.name()), "t13", "soft"),
                        parts.chips(items.stream().map(chips::item).toList()))));
        List<Label> themes = entry.themes().stream().flatMap(t -> chips.theme(t).stream()).toList();
        Node source = new SourceMark(parts, entry.source(), Optional.empty(), entry.doubt());
        if (!themes.isEmpty()) content.getChildren().add(parts.chips(themes));
        content.getChildren().add(source);
    }

    private static Map<Role, List<Item>> byRole(List<Item> items) {
        Map<Role, List<Item>> byRole = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Item> some = items.stream().filter(i -> i.role() == role).toList();
            if (!some.isEmpty()) byRole.put(role, some);
        }
        return byRole;
    }

    private static Node figures(Parts parts, List<Figure> figures) {
        VBox list = new VBox(6);
        for (Figure figure : figures) list.getChildren().add(new FigureRow(parts, figure));
        list.setAlignment(Pos.TOP_LEFT);
        return list;
    }
}
