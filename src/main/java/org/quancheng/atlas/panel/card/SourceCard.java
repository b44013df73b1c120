package org.quancheng.atlas.panel.card;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Quantity;
import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.fact.Source;

import java.util.ArrayList;
import java.util.List;

/**
 * One source: what it is, when it speaks, what is peculiar about it, and how much of the plan rests
 * on it.
 */
public final class SourceCard extends VBox {
    /**
     * @param statements how many statements come from it
     * @param all how many statements there are
     */
    public SourceCard(Parts parts, Source source, int statements, int all) {
        List<String> facts = new ArrayList<>();
        source.kind().map(parts::say).ifPresent(facts::add);
        source.publisher().map(parts::say).ifPresent(facts::add);
        facts.add(Numbers.date(source.asOf(), parts.words()));
        getChildren()
                .addAll(
                        parts.paragraph(source.title(), "t15", "strong"),
                        parts.paragraph(String.join(" · ", facts), "t13", "soft"),
                        new Quantity(
                                "",
                                Numbers.plain(statements, parts.words()),
                                parts.words().text("sources.statements", statements)),
                        bar(all == 0 ? 0 : (double) statements / all));
        source.note().ifPresent(note -> getChildren().add(parts.paragraph(note, "t13")));
        getStyleClass().addAll("card", "source-card");
        setId("source-" + source.id());
    }

    /** The share as a bar, so that one sees at a glance what most of the plan rests on. */
    private static StackPane bar(double share) {
        Region done = new Region();
        done.getStyleClass().add("share-done");
        StackPane bar = new StackPane(done);
        bar.getStyleClass().add("share");
        done.maxWidthProperty().bind(bar.widthProperty().multiply(share));
        return bar;
    }
}
