package org.quancheng.atlas.panel.card;

import org.quancheng.atlas.panel.part.LinkRow;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Place;
import org.quancheng.atlas.plan.PlaceKind;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.style.Icons;

import java.util.Optional;
import java.util.Set;

/** Places as rows with the icon of their kind; a row opens its place and lights it on the map. */
public final class PlaceRow {
    private PlaceRow() {}

    /** The row of a place. */
    public static LinkRow of(Parts parts, Place place) {
        Optional<PlaceKind> kind = parts.plan().placeKind(place.kind());
        String below = place.note().or(() -> kind.map(PlaceKind::name)).map(parts::say).orElse("");
        LinkRow row =
                new LinkRow(
                                parts,
                                parts.say(place.name()),
                                below,
                                Subject.place(place.id()),
                                Optional.empty())
                        .icon(Icons.of(kind.map(PlaceKind::icon).orElse("mdi2m-map-marker")));
        return parts.lights(row, Set.of(place.id()));
    }
}
