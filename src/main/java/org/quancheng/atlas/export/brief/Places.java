package org.quancheng.atlas.export.brief;

import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.page.Block;
import org.quancheng.atlas.export.page.Prose;
import org.quancheng.atlas.export.scene.Spot;
import org.quancheng.atlas.plan.Place;

import java.util.List;
import java.util.Optional;

/** A section of places. */
final class Places {
    private Places() {}

    /** Each place with what it is and how exactly its position is known; nothing for none. */
    static void section(Pieces pieces, List<Place> places, List<Block> into) {
        if (places.isEmpty()) return;
        into.add(pieces.wideHeading("places", pieces.words().text("document.places")));
        places.forEach(p -> into.add(Block.column(row(pieces, p))));
    }

    private static VBox row(Pieces pieces, Place place) {
        Prose name = new Prose(pieces.say(place.name()), "strong");
        place.source().ifPresent(ref -> name.note(pieces.notes().of(ref)));
        String kind =
                pieces.plan().placeKind(place.kind()).map(k -> pieces.say(k.name())).orElse("");
        String grade =
                place.at().isPresent()
                        ? place.precision().map(Enum::name).orElse("unknown")
                        : "unplaced";
        VBox row =
                new VBox(
                        name,
                        new Prose(
                                kind + " · " + pieces.words().text("position." + grade),
                                "t13",
                                "soft"));
        place.note().ifPresent(n -> row.getChildren().add(new Prose(pieces.say(n), "t13")));
        Optional.of(place)
                .flatMap(Place::doubt)
                .map(pieces::say)
                .map(pieces::doubt)
                .ifPresent(row.getChildren()::add);
        row.getStyleClass().add("row-piece");
        return Spot.named(row, pieces.spot("place-" + place.id()));
    }
}
