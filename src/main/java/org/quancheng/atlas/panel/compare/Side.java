package org.quancheng.atlas.panel.compare;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.panel.part.Chips;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceMark;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.style.Icons;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The head of one column: the district, the zones it belongs to, and another one in its stead. */
final class Side extends VBox {
    /**
     * @param id of the picker
     * @param other the district that it is compared with
     * @param instead the comparison with another district in its stead
     */
    Side(
            Parts parts,
            String id,
            District district,
            District other,
            Function<String, Subject> instead) {
        parts.tintOf(district.id()).ifPresent(t -> setStyle(t.style()));
        Region bar = new Region();
        bar.getStyleClass().add("card-bar");
        Label name = parts.paragraph(district.name(), "t18", "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(bar, name, Icons.of("mdi2c-chevron-right"));
        head.getStyleClass().addAll("card-head", "card-link");
        head.setId(id + "-district");
        parts.opens(
                head,
                Subject.district(district.id()),
                Optional.empty(),
                parts.say(district.name()));
        parts.lights(head, district.feature().map(Set::of).orElse(Set.of()));
        Chips chips = new Chips(parts);
        Node zones =
                parts.chips(
                        parts.plan().elementsOf(district.id()).stream()
                                .map(chips::element)
                                .toList());
        getChildren()
                .addAll(
                        head,
                        zones,
                        SourceMark.beside(
                                parts,
                                parts.paragraph(district.positioning()),
                                district.source(),
                                district.doubt()),
                        DistrictPicker.fold(
                                parts,
                                id,
                                parts.words().text("compare.instead"),
                                Set.of(district.id(), other.id()),
                                instead));
        getStyleClass().addAll("card", "pair-side");
    }
}
