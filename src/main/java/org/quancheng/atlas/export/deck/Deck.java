package org.quancheng.atlas.export.deck;

import javafx.scene.paint.Color;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.quancheng.atlas.export.Export;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A topic as slides that a person can edit: a story, a briefing, the indicators or the map. */
public record Deck(Order order, Workshop workshop) implements Export {
    /** One or more slides that are made in one step. */
    @FunctionalInterface
    interface Piece {
        void add(XMLSlideShow show);
    }

    /** A piece with what a person reads while it is made. */
    record Named(Text name, Piece piece) {}

    @Override
    public void write(Path part, Steps steps) throws IOException {
        Plan plan = workshop.plan();
        Words words = Words.in(order.language());
        Tones tones = Tones.of(workshop.look());
        steps.at(0, 1, order.topic().name(plan));
        try (XMLSlideShow show = Template.of(plan, order.language(), tones, paper())) {
            List<Named> pieces = new Outline(plan, order, workshop, words, tones).pieces();
            int all = pieces.size() + 1;
            for (int i = 0; i < pieces.size(); i++) {
                steps.at(i, all, pieces.get(i).name());
                pieces.get(i).piece().add(show);
            }
            steps.at(pieces.size(), all, order.topic().name(plan));
            Particulars.tell(show, order.topic().name(plan).in(order.language()), order.language());
            try (OutputStream out = Files.newOutputStream(part)) {
                show.write(out);
            }
        }
    }

    private Color paper() {
        AtlasState state = workshop.states().get();
        return MapScene.of(workshop, state, () -> {}, false, 1, 400, 300).map.ground().paper();
    }
}
