package org.quancheng.atlas.panel.compare;

import javafx.scene.control.Label;

import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.Fold;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Offers districts to compare with; folded until it is asked for. */
public final class DistrictPicker {
    private DistrictPicker() {}

    /**
     * @param id of the row that unfolds it; a choice is called by it with the district's id behind
     * @param except ids of districts that are not offered
     * @param to what choosing a district opens
     */
    public static Fold fold(
            Parts parts,
            String id,
            String title,
            Set<String> except,
            Function<String, Subject> to) {
        Fold fold =
                new Fold(
                                parts,
                                title,
                                "",
                                List.of(),
                                () -> List.of(parts.chips(chips(parts, id, except, to))))
                        .small();
        fold.head().setId(id);
        fold.getStyleClass().add("compare-fold");
        return fold;
    }

    private static List<Label> chips(
            Parts parts, String id, Set<String> except, Function<String, Subject> to) {
        List<Label> chips = new ArrayList<>();
        for (District district : parts.plan().districts()) {
            if (except.contains(district.id())) continue;
            Label chip =
                    new Chips(parts)
                            .opening(
                                    "mdi2c-compare-horizontal",
                                    parts.say(district.name()),
                                    to.apply(district.id()));
            chip.setId(id + "-" + district.id());
            parts.tintOf(district.id()).ifPresent(t -> chip.setStyle(t.style()));
            chips.add(parts.lights(chip, district.feature().map(Set::of).orElse(Set.of())));
        }
        return chips;
    }
}
