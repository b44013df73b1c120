package org.quancheng.atlas.panel.stage;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.indicator.TargetWords;
import org.quancheng.atlas.panel.part.Fold;
import org.quancheng.atlas.panel.part.LinkRow;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Indicators.Target;
import org.quancheng.atlas.plan.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the indicators aim at in one year, as a short list that leads to their paths. */
public final class TargetList {
    private final Parts parts;
    private final TargetWords words;

    public TargetList(Parts parts) {
        this.parts = parts;
        this.words = new TargetWords(parts);
    }

    /** The folded list; empty if no indicator has a target for the year. */
    public Optional<Fold> of(int year) {
        List<Node> rows = new ArrayList<>();
        for (Indicator indicator : indicators()) {
            indicator.targets().stream()
                    .filter(t -> t.year() == year)
                    .findFirst()
                    .ifPresent(t -> rows.add(row(indicator, t)));
        }
        if (rows.isEmpty()) return Optional.empty();
        String title = parts.words().text("stages.targets", Integer.toString(year));
        String note = parts.words().text("stages.target-count", rows.size());
        Fold fold =
                new Fold(
                        parts,
                        title,
                        note,
                        List.of(),
                        () -> List.of(parts.stack(0, rows.toArray(Node[]::new))));
        fold.head().setId("stage-targets");
        return Optional.of(fold);
    }

    /** The way to the paths of all indicators; empty if the pack has none. */
    public Optional<Node> link() {
        Subject paths = Subject.of(Subject.Kind.INDICATORS);
        return parts.plan().has(paths)
                ? Optional.of(
                        new LinkRow(
                                parts,
                                parts.words().text("stages.paths"),
                                "",
                                paths,
                                Optional.empty()))
                : Optional.empty();
    }

    private List<Indicator> indicators() {
        return parts.plan()
                .indicators()
                .map(i -> i.in(parts.words().language()).indicators())
                .orElse(List.of());
    }

    private Node row(Indicator indicator, Target target) {
        Label name = parts.paragraph(indicator.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = new Label(words.number(target));
        number.getStyleClass().addAll("t18", "strong");
        Label unit = new Label(words.base(target).orElse(words.unit(indicator, target)));
        unit.getStyleClass().add("unit");
        HBox value = new HBox(4, number, unit);
        value.setAlignment(Pos.BASELINE_RIGHT);
        VBox side = new VBox(value);
        words.change(indicator, target)
                .ifPresent(
                        c -> {
                            Label change = new Label(c);
                            change.getStyleClass().addAll("t13", "soft");
                            side.getChildren().add(change);
                        });
        side.setAlignment(Pos.CENTER_RIGHT);
        side.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, name, side);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("link-row", "target-row");
        String spoken = parts.say(indicator.name()) + " " + words.whole(indicator, target);
        return parts.opens(
                row, Subject.of(Subject.Kind.INDICATORS), Optional.of(indicator.id()), spoken);
    }
}
