package org.quancheng.atlas.export.deck;

import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Words;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Slides with words at the left and a map at the right. */
final class ChapterSlide {
    private static final double GAP = 12;
    private static final double CAPTION_MOST = 16;
    private static final double CAPTION_LEAST = 11;
    private static final double CAPTION_HEIGHT = 150;
    private static final double VALUE_SIZE = 22;
    private static final double LABEL_SIZE = 10.5;
    private static final double FIGURE_WIDTH = 140;

    /** The smallest that a legend is drawn, as a share of the map's scale. */
    private static final double LEGEND_LEAST = 0.7;

    private final XMLSlideShow show;
    private final Workshop workshop;
    private final Words words;
    private final Tones tones;

    /**
     * What a slide tells.
     *
     * @param frame brings a fresh state to where it is to be seen
     * @param source where it comes from
     */
    record Content(
            SlideLayout layout,
            Text title,
            Text caption,
            Optional<Text> notes,
            List<Figure> figures,
            Optional<SourceRef> source,
            Consumer<AtlasState> frame) {}

    ChapterSlide(XMLSlideShow show, Workshop workshop, Words words, Tones tones) {
        this.show = show;
        this.workshop = workshop;
        this.words = words;
        this.tones = tones;
    }

    void add(Content content) {
        Desk desk = new Desk(show, content.layout(), tones);
        boolean cover = content.layout() == SlideLayout.TITLE;
        double y = desk.title(say(content.title()), cover ? Form.COVER_TITLE : Form.TITLE) + GAP;
        y =
                desk.words(
                                say(content.caption()),
                                new Rectangle2D.Double(Form.EDGE, y, Form.COLUMN, CAPTION_HEIGHT),
                                CAPTION_MOST,
                                CAPTION_LEAST)
                        + GAP;
        MapScene scene = scene(content, false, 1);
        // A legend that is too high for the column is made smaller, or else laid on the map.
        double fits = (Form.BOTTOM - y) / (scene.legend.getHeight() * Form.SCALE);
        double shrunk = Math.clamp(fits, LEGEND_LEAST, 1);
        boolean beside = !cover && fits >= LEGEND_LEAST;
        if (!beside) scene = scene(content, true, 1);
        else if (shrunk < 1) scene = scene(content, false, shrunk);
        double scale = beside ? Form.SCALE * shrunk : Form.SCALE;
        double legend = scene.legend.getHeight() * scale;
        figures(desk, content.figures(), y, beside ? Form.BOTTOM - legend - GAP : Form.BOTTOM);
        MapShapes shapes =
                new MapShapes(desk.slide, desk.tags, new ThingNames(workshop.plan(), words), words);
        shapes.map(scene, Form.MAP);
        if (beside) shapes.legend(scene, Form.EDGE, Form.BOTTOM - legend, scale);
        else
            shapes.legend(
                    scene,
                    Form.MAP.getX() + scene.legend.getLayoutX() * Form.SCALE,
                    scene.legend.getLayoutY() * Form.SCALE,
                    scale);
        desk.foot(words.text("source.ask"), told(content));
        content.notes().map(this::say).ifPresent(desk::notes);
    }

    private MapScene scene(Content content, boolean legendOnMap, double legendScale) {
        AtlasState state = workshop.states().get();
        state.preferences().setLanguage(words.language());
        state.preferences().setDark(false);
        return MapScene.of(
                workshop,
                state,
                () -> content.frame().accept(state),
                legendOnMap,
                legendScale,
                Form.MAP.getWidth() / Form.SCALE,
                Form.MAP.getHeight() / Form.SCALE);
    }

    /** The figures of a caption, two beside one another, as far as there is room. */
    private void figures(Desk desk, List<Figure> figures, double from, double to) {
        double y = from;
        for (int i = 0; i < figures.size(); i += 2) {
            double lowest = y;
            for (Figure f : figures.subList(i, Math.min(i + 2, figures.size())))
                lowest = Math.max(lowest, y + VALUE_SIZE * 1.5 + labelHeight(f));
            if (lowest > to) return;
            for (int k = i; k < Math.min(i + 2, figures.size()); k++)
                figure(desk, figures.get(k), Form.EDGE + (k - i) * (FIGURE_WIDTH + 16), y);
            y = lowest + 6;
        }
    }

    private double labelHeight(Figure figure) {
        return Measure.height(say(figure.label()), LABEL_SIZE, false, FIGURE_WIDTH);
    }

    private void figure(Desk desk, Figure printed, double x, double y) {
        Figure figure = printed.in(words.language());
        String number = words.number(figure.value());
        String value =
                figure.qualifier()
                                .map(q -> words.text("qualifier." + q.name(), number))
                                .orElse(number)
                        + " "
                        + say(figure.unit());
        String label = say(figure.label());
        double size =
                Measure.size(value, VALUE_SIZE, LABEL_SIZE, true, FIGURE_WIDTH, VALUE_SIZE * 1.5);
        desk.note(
                value,
                value,
                new Rectangle2D.Double(x, y, FIGURE_WIDTH, VALUE_SIZE * 1.5),
                size,
                true,
                tones.accent());
        desk.note(
                label,
                label,
                new Rectangle2D.Double(x, y + VALUE_SIZE * 1.5, FIGURE_WIDTH, labelHeight(figure)),
                LABEL_SIZE,
                false,
                tones.soft());
    }

    /** Where it comes from, and what is printed there of figures that are said otherwise here. */
    private Optional<String> told(Content content) {
        return content.source()
                .map(
                        source ->
                                Stream.concat(
                                                Stream.of(where(source)),
                                                content.figures().stream()
                                                        .filter(
                                                                f ->
                                                                        f.isConverted(
                                                                                words.language()))
                                                        .map(this::printed))
                                        .collect(Collectors.joining(" · ")));
    }

    private String printed(Figure figure) {
        return words.text(
                "source.printed", words.number(figure.value()) + " " + figure.unit().zh());
    }

    private String where(SourceRef ref) {
        Plan plan = workshop.plan();
        return words.text(
                "source.where",
                plan.source(ref.id()).map(s -> say(s.title())).orElse(ref.id()),
                ref.section());
    }

    private String say(Text text) {
        return text.in(words.language());
    }
}
