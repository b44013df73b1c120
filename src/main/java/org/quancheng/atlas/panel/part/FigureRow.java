package org.quancheng.atlas.panel.part;

import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.pane.Quantity;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.plan.fact.SourceRef;

import java.util.Optional;

/**
 * One number of a source: large, its unit small beside it, what it counts underneath, its source on
 * demand.
 */
public final class FigureRow extends VBox {
    public FigureRow(Parts parts, Figure figure) {
        this(parts, figure, Optional.empty());
    }

    /**
     * @param told the source that the card around it tells already; only another one gets a mark of
     *     its own
     */
    public FigureRow(Parts parts, Figure figure, Optional<SourceRef> told) {
        this(parts, figure, told, Optional.empty());
    }

    /**
     * @param around the note of the card around it, which has room for the doubts of narrow columns
     */
    FigureRow(Parts parts, Figure printed, Optional<SourceRef> told, Optional<SourceNote> around) {
        Figure figure = printed.in(parts.words().language());
        Quantity quantity =
                new Quantity(
                        Numbers.before(figure.qualifier(), parts.words()),
                        Numbers.range(figure.value(), figure.upTo(), parts.words()),
                        Numbers.after(figure.qualifier(), parts.words())
                                + " "
                                + parts.say(figure.unit()));
        SourceNote note = new SourceNote(parts, figure.source(), Optional.of(figure.asOf()));
        boolean converted = printed.isConverted(parts.words().language());
        if (converted) note.with(Numbers.printed(printed, parts.words()));
        around.ifPresentOrElse(
                card ->
                        figure.doubt()
                                .ifPresent(
                                        d ->
                                                card.doubt(
                                                        parts.words()
                                                                .text(
                                                                        "card.about",
                                                                        parts.say(figure.label()),
                                                                        parts.say(d)))),
                () -> note.doubt(figure.doubt()));
        boolean own =
                converted
                        || told.filter(figure.source()::equals).isEmpty()
                        || !dated(parts, figure);
        getChildren().add(own ? note.under(quantity) : quantity);
        getChildren().add(parts.paragraph(figure.label(), "t13", "soft"));
        if (!own) getChildren().add(note);
        getStyleClass().add("figure");
        figure.id().ifPresent(id -> parts.anchors().passage(id, this));
    }

    /** Whether a figure speaks of the very date of its source. */
    private static boolean dated(Parts parts, Figure figure) {
        return parts.plan()
                .source(figure.source().id())
                .map(Source::asOf)
                .filter(figure.asOf()::equals)
                .isPresent();
    }
}
