package org.quancheng.atlas.panel.part;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.Optional;

/**
 * Tells where a statement comes from when it is asked: a small button over the note that it
 * unfolds.
 */
public final class SourceMark extends VBox {
    /**
     * @param asOf the date that the statement itself speaks of, where it has one
     */
    public SourceMark(Parts parts, SourceRef ref, Optional<String> asOf, Optional<Text> doubt) {
        SourceNote note = new SourceNote(parts, ref, asOf).doubt(doubt);
        note.button().setText(parts.words().text("source.ask"));
        getChildren().addAll(note.button(), note);
        setSpacing(2);
    }

    /** A node with the small button at its right end and the note underneath. */
    public static Node beside(Parts parts, Region node, SourceRef ref, Optional<Text> doubt) {
        return new SourceNote(parts, ref, Optional.empty()).doubt(doubt).under(node);
    }
}
