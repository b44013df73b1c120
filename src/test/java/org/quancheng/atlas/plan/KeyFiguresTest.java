package org.quancheng.atlas.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.fact.Figure;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/** The figures beside a caption are those that it names, from the source that it names. */
class KeyFiguresTest {
    private final Plan plan = read();

    private static Plan read() {
        try {
            return new PackReader(Product.assets().resolve("schema"))
                    .read(Product.shippedPack())
                    .plan();
        } catch (UnreadablePack e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Figure> of(String caption, Optional<SourceRef> source) {
        Text text = new Text(caption, caption);
        return KeyFigures.of(
                plan,
                new Story.Chapter(
                        "c",
                        text,
                        text,
                        text,
                        Subject.of(Subject.Kind.OVERVIEW),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        9,
                        source,
                        List.of()));
    }

    private Figure any() {
        return plan.statements().all().stream()
                .flatMap(s -> s.entry().figures().stream())
                .filter(
                        f ->
                                f.upTo().isEmpty()
                                        && f.value() == Math.rint(f.value())
                                        && f.value() > 9)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsWhatTheCaptionNamesAndNothingElse() {
        Figure figure = any();
        String written = Math.round(figure.value()) + figure.unit().zh();
        Optional<SourceRef> source = Optional.of(figure.source());
        assertEquals(figure.value(), of("一共 " + written + "。", source).getFirst().value());
        assertEquals(List.of(), of("一共 1" + written + "。", source), "a part of a longer number");
        assertEquals(List.of(), of("一共 0." + written + "。", source));
        assertEquals(List.of(), of("一共 " + written + "。", Optional.empty()));
        assertEquals(List.of(), of("一共 " + written, Optional.of(new SourceRef("another", "1"))));
        assertEquals(List.of(), of("没有数字。", source));
    }

    /** In all stories: each figure's number stands in the caption, in its order, only once. */
    @Test
    void theStoriesOfThePackKeepToTheirCaptions() {
        int found = 0;
        for (Story story : plan.stories()) {
            for (Story.Chapter chapter : story.chapters()) {
                int at = -1;
                for (Figure figure : KeyFigures.of(plan, chapter)) {
                    int next =
                            chapter.caption()
                                    .zh()
                                    .indexOf(
                                            figure.value() == Math.rint(figure.value())
                                                    ? Long.toString(Math.round(figure.value()))
                                                    : Double.toString(figure.value()));
                    assertTrue(next > at, chapter.id() + " " + figure.label().zh());
                    at = next;
                    found++;
                }
            }
        }
        assertTrue(found >= 8, "found " + found);
    }
}
