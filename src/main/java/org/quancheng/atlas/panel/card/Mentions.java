package org.quancheng.atlas.panel.card;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.part.Fold;
import org.quancheng.atlas.panel.part.LinkRow;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Statement;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.style.Icons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Statements elsewhere in the plan as rows that lead there; many of them are folded by where they
 * stand.
 */
public final class Mentions {
    /** As many rows as can be taken in without folds. */
    private static final int PLAIN = 7;

    private Mentions() {}

    /** A section of statements with its title and their number; nothing if there are none. */
    public static List<Node> section(Parts parts, String title, List<Statement> statements) {
        if (statements.isEmpty()) return List.of();
        List<Node> nodes = new ArrayList<>();
        nodes.add(parts.sectionTitle(title));
        nodes.addAll(rows(parts, statements));
        return nodes;
    }

    /** The rows without a title. */
    public static List<Node> rows(Parts parts, List<Statement> statements) {
        if (statements.size() <= PLAIN) return List.of(list(parts, statements));
        Map<Kind, List<Statement>> byKind =
                statements.stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.home().kind(), TreeMap::new, Collectors.toList()));
        List<Node> folds = new ArrayList<>();
        byKind.forEach(
                (kind, some) -> {
                    Fold fold =
                            new Fold(
                                    parts,
                                    parts.words().text("mentions." + kind.word()),
                                    Integer.toString(some.size()),
                                    List.of(),
                                    () -> List.of(list(parts, some)));
                    if (folds.isEmpty() && some.size() <= PLAIN) fold.unfold();
                    folds.add(fold);
                });
        VBox box = new VBox(folds.toArray(Node[]::new));
        box.getStyleClass().addAll("folds", "mentions");
        return List.of(box);
    }

    private static Node list(Parts parts, List<Statement> statements) {
        return parts.filled(
                new VBox(),
                statements.stream()
                        .map(s -> LinkRow.to(parts, s).icon(Icons.of(icon(s.home().kind())))));
    }

    /** The icon that stands for a kind of sheet. */
    public static String icon(Kind kind) {
        return switch (kind) {
            case OVERVIEW -> "mdi2b-bullseye";
            case ELEMENT -> "mdi2h-hexagon-multiple-outline";
            case DISTRICT -> "mdi2m-map-outline";
            case COMPARE -> "mdi2c-compare-horizontal";
            case PLACE -> "mdi2m-map-marker";
            case THEME -> "mdi2t-tag-outline";
            case MATRIX -> "mdi2g-grid";
            case INDICATORS -> "mdi2c-chart-timeline-variant";
            case STAGES -> "mdi2f-flag-outline";
            case STRATEGY -> "mdi2c-compass-outline";
            case TASKS, TASK -> "mdi2f-format-list-checks";
            case DOSSIER -> "mdi2f-folder-outline";
            case STORIES -> "mdi2p-play-circle-outline";
            case SOURCES -> "mdi2b-book-open-page-variant-outline";
            case PROBLEMS -> "mdi2a-alert-circle-outline";
        };
    }
}
