package org.quancheng.atlas.panel.sheet;

import javafx.scene.control.Label;

import org.quancheng.atlas.panel.compare.Pairs;
import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;

import java.util.List;

/** Two districts side by side: what both have, and what only one of them has. */
final class CompareSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        List<District> sides =
                new Subject(Kind.COMPARE, id)
                        .sides().stream().flatMap(s -> parts.plan().district(s).stream()).toList();
        District left = sides.getFirst();
        District right = sides.getLast();
        Label swap =
                new Chips(parts)
                        .opening(
                                "mdi2s-swap-horizontal",
                                parts.words().text("compare.swap"),
                                Subject.compare(right.id(), left.id()));
        swap.setId("compare-swap");
        Sheet sheet =
                new Sheet(
                                parts.words()
                                        .text(
                                                "compare.title",
                                                parts.say(left.name()),
                                                parts.say(right.name())),
                                "")
                        .wide();
        sheet.chips(List.of(swap));
        new Pairs(parts, left, right).nodes().forEach(sheet::later);
        return sheet;
    }
}
