package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.map.ground.Ground;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Subject;

import java.lang.reflect.Method;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A window that is used for months keeps nothing of what it once showed, a closed one nothing. */
class ForgettingJourney {
    private static final int TIMES = 20;
    private static final int SHEETS = 30;

    /** In a method of its own, so that no variable of the test keeps what it opens. */
    private static void closed(Traces traces, Visit opened, Consumer<Visit> use) {
        try (Visit visit = opened) {
            traces.see(visit.stage);
            traces.see(visit.scene());
            traces.see(visit.state);
            traces.see(visit.scene().getRoot());
            traces.see(visit.node("map"));
            use.accept(visit);
        }
    }

    @Test
    void aClosedWindowIsGone() {
        Traces traces = new Traces();
        closed(
                traces,
                Visit.to(Packs.shipped()),
                visit -> {
                    visit.click("tool-swipe");
                    visit.click("tool-measure");
                    visit.click("rail-matrix");
                    visit.click("rail-language");
                    visit.click("rail-theme");
                });
        assertEquals(0, traces.left(0), traces::toString);
    }

    /** Closed with the camera under way and with work that is still being done for it. */
    @Test
    void aWindowClosedInTheMiddleOfThingsIsGone() {
        Traces traces = new Traces();
        closed(
                traces,
                Visit.to(Packs.shipped(), 900, 700, p -> {}, Product::windowAtWork),
                visit ->
                        visit.open(
                                visit.plan().districts().stream()
                                        .map(d -> Subject.district(d.id()))
                                        .findFirst()
                                        .orElseThrow()));
        assertEquals(0, traces.left(0), traces::toString);
    }

    @Test
    void cardsInTheOtherLanguageAreGone() {
        repeat(
                TIMES,
                List.of("header", "rail", "time-bar", "zoom", "tools", "panel"),
                (visit, i) -> visit.click("rail-language"));
    }

    @Test
    void theOtherThemeIsGone() {
        repeat(TIMES, List.of("panel"), (visit, i) -> visit.click("rail-theme"));
    }

    @Test
    void sheetsThatWereLeftAreGone() {
        List<Subject> subjects = Subjects.of(Packs.shipped().plan()).limit(SHEETS).toList();
        assertEquals(SHEETS, subjects.size());
        repeat(SHEETS, List.of("panel"), (visit, i) -> visit.open(subjects.get(i)));
    }

    /** What carries the map would make empty tiles wherever the camera is, and keep them long. */
    @Test
    void placesThatTheCameraHasLeftAreGone() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Node map = visit.node("map");
            Traces tiles = new Traces();
            for (District district : visit.plan().districts()) {
                visit.open(Subject.district(district.id()));
                visit.ask(() -> map.lookupAll("*")).stream()
                        .filter(ForgettingJourney::isOfTheCarrier)
                        .forEach(tiles::see);
            }
            assertEquals(0, tiles.left(visit, 0), () -> tiles.kinds(visit));
        }
    }

    private static boolean isOfTheCarrier(Node node) {
        return node.getClass().getPackageName().startsWith("com.gluonhq.");
    }

    /** They are as large as those of the whole map. */
    @Test
    void picturesOfTheOtherSideAreGoneWhenTheMapIsWhole() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            visit.click("tool-swipe");
            Traces pictures = new Traces();
            assertTrue(seePictures(visit, pictures) > 0, "nothing is painted");
            visit.click("tool-swipe");
            assertEquals(0, pictures.left(0), pictures::toString);
            visit.click("tool-swipe");
            assertTrue(seePictures(visit, new Traces()) > 0, "and they come back");
        }
    }

    private static long seePictures(Visit visit, Traces pictures) {
        return grounds(visit).get(1).lookupAll("*").stream()
                .filter(node -> node instanceof ImageView view && view.getImage() != null)
                .peek(node -> pictures.see(drawn(((ImageView) node).getImage())))
                .count();
    }

    /** What the renderer has of an image: it may keep that when the image itself is gone. */
    private static Object drawn(Image image) {
        try {
            Method platform = Image.class.getDeclaredMethod("getPlatformImage");
            platform.setAccessible(true);
            return platform.invoke(image);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Node> grounds(Visit visit) {
        return visit.ask(
                () ->
                        visit.scene().getRoot().lookupAll("*").stream()
                                .filter(Ground.class::isInstance)
                                .toList());
    }

    /** JavaFX keeps the outlines of a font for each turn that it was ever drawn with. */
    @Test
    void lettersAlongRiversAreTurnedByWholeDegrees() {
        try (Visit visit = Visit.to(Packs.shipped())) {
            int turned = 0;
            for (District district : visit.plan().districts()) {
                visit.open(Subject.district(district.id()));
                visit.placeSigns();
                for (double angle : visit.ask(() -> angles(visit.signs()))) {
                    assertEquals(Math.rint(angle), angle);
                    turned++;
                }
            }
            assertTrue(turned > 20, turned + " letters were seen");
        }
    }

    private static List<Double> angles(Node signs) {
        return signs.lookupAll("*").stream()
                .filter(Text.class::isInstance)
                .flatMap(node -> node.getTransforms().stream())
                .filter(Rotate.class::isInstance)
                .map(turn -> ((Rotate) turn).getAngle())
                .toList();
    }

    @Test
    void theOtherSideOfADividedMapIsMadeOnce() {
        repeat(TIMES, List.of(), (visit, i) -> visit.click("tool-swipe"));
    }

    /**
     * Does something as many times over again: of the cards nothing may be left that is not in the
     * window, and of all the rest no more than after the first round.
     *
     * @param cards ids of the parts of the window of which nothing may be left
     */
    private static void repeat(int times, List<String> cards, BiConsumer<Visit, Integer> act) {
        try (Visit visit = Visit.to(Packs.shipped())) {
            Traces whole = new Traces();
            Traces parts = new Traces();
            round(visit, times, cards, act, whole, parts);
            int kept = whole.left(visit, 0);
            round(visit, times, cards, act, whole, parts);
            assertEquals(0, parts.left(visit, 0), () -> parts.kinds(visit));
            int after = whole.left(visit, kept);
            assertTrue(
                    after <= kept,
                    () -> kept + " were kept, now " + after + ": " + whole.kinds(visit));
        }
    }

    private static void round(
            Visit visit,
            int times,
            List<String> cards,
            BiConsumer<Visit, Integer> act,
            Traces whole,
            Traces parts) {
        for (int i = 0; i < times; i++) {
            act.accept(visit, i);
            whole.see(visit);
            cards.forEach(card -> parts.see(visit, card));
        }
    }
}
