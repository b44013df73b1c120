package org.quancheng.atlas.export.brief;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.page.Block;
import org.quancheng.atlas.export.page.Notes;
import org.quancheng.atlas.export.page.Prose;
import org.quancheng.atlas.export.scene.Spot;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Tint;
import org.quancheng.atlas.style.Words;

import java.util.Optional;

/**
 * What the parts of a document are made with.
 *
 * @param part name of the part, in front of the names of its spots
 * @param tint its colour
 */
record Pieces(Plan plan, Words words, String part, Tint tint, Notes notes) {
    Pieces(Plan plan, Words words, String part, Optional<String> colour) {
        this(
                plan,
                words,
                part,
                Tint.of(colour.orElse(ACCENT), false),
                new Notes(part, plan, words));
    }

    /** The colour of what belongs to no element, as the light theme has it. */
    private static final String ACCENT = "#0E7C86";

    /** A text of the pack in the document's language. */
    String say(Text text) {
        return text.in(words.language());
    }

    /** The name of a spot of this part. */
    String spot(String name) {
        return part + "/" + name;
    }

    /** The heading of a section in a column, with a bookmark. */
    Block heading(String name, String title) {
        return Block.heading(headline(name, title));
    }

    /** Likewise across the page. */
    Block wideHeading(String name, String title) {
        return new Block(headline(name, title), true, 0, 0, true);
    }

    private Region headline(String name, String title) {
        Region bar = new Region();
        bar.getStyleClass().add("headline-bar");
        Prose words = new Prose(title, "headline-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(10, bar, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("headline");
        line.setStyle(tint.style());
        return Spot.marked(line, spot(name), title, 1);
    }

    /** A doubt, which is always to be seen. */
    Node doubt(String words) {
        VBox box = new VBox(new Prose(words, "t13", "doubt-words"));
        box.getStyleClass().add("doubt");
        return box;
    }

    /** The end of a part: where everything comes from. */
    void sources(java.util.List<Block> blocks) {
        java.util.List<Region> all = notes.blocks();
        if (all.isEmpty()) return;
        blocks.add(wideHeading("sources", words.text("document.sources")));
        all.forEach(note -> blocks.add(Block.column(note)));
    }
}
