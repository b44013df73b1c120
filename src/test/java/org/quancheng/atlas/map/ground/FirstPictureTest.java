package org.quancheng.atlas.map.ground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.work.Background;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The picture that a map begins with, from one start to the next. */
class FirstPictureTest {
    private static final Frame FRAME = new Frame(9.5, 1, -30, 20, 150, 100);
    private static final Ink BLUE = Ink.filled(Color.web("#2060a0"));
    private static final Aspect LIGHT = aspect(BLUE, Scheme.LIGHT, 0, Set.of(), Set.of());

    private final MemoryShelf shelf = new MemoryShelf();

    private static Aspect aspect(
            Ink paper, Scheme scheme, double basemap, Set<String> hidden, Set<String> chosen) {
        return new Aspect(
                new Inks.Palette(Map.of("map-paper", paper)),
                scheme,
                basemap,
                hidden,
                chosen,
                Map.of());
    }

    private static Picture painted(Frame frame) {
        Picture picture = Picture.of(frame);
        for (int i = 0; i < picture.pixels().length; i++)
            picture.pixels()[i] = 0xff000000 | i * 2654435;
        return picture;
    }

    private void keep(Frame frame, Aspect aspect) {
        new FirstPicture(shelf).keep(painted(frame), aspect, Background.immediate());
    }

    private Optional<Picture> find(Frame frame, Aspect aspect) {
        return new FirstPicture(shelf).find(frame, aspect);
    }

    @Test
    void theNextStartHasTheSamePixels() {
        keep(FRAME, LIGHT);
        Picture found = find(FRAME, LIGHT).orElseThrow();
        assertEquals(FRAME, found.frame());
        assertArrayEquals(painted(FRAME).pixels(), found.pixels());
    }

    static List<Aspect> others() {
        return List.of(
                aspect(Ink.filled(Color.web("#2060a1")), Scheme.LIGHT, 0, Set.of(), Set.of()),
                aspect(BLUE, Scheme.DARK, 0, Set.of(), Set.of()),
                aspect(BLUE, Scheme.LIGHT, 0.5, Set.of(), Set.of()),
                aspect(BLUE, Scheme.LIGHT, 0, Set.of("rivers"), Set.of()),
                aspect(BLUE, Scheme.LIGHT, 0, Set.of(), Set.of("hewan")),
                aspect(BLUE.dashed(List.of(3.0)), Scheme.LIGHT, 0, Set.of(), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatLooksOtherwiseIsPainted(Aspect other) {
        keep(FRAME, LIGHT);
        assertTrue(find(FRAME, other).isEmpty());
    }

    @Test
    void anotherViewIsPainted() {
        keep(FRAME, LIGHT);
        assertTrue(find(FRAME.grown(1, 0), LIGHT).isEmpty());
        assertTrue(find(new Frame(9.6, 1, -30, 20, 150, 100), LIGHT).isEmpty());
    }

    @Test
    void overABaseMapNothingIsKept() {
        keep(FRAME, aspect(BLUE, Scheme.LIGHT, 0.5, Set.of(), Set.of()));
        assertEquals(Map.of(), shelf.kept);
    }

    @Test
    void onlyTheFirstPictureIsKeptAndLookedFor() {
        FirstPicture first = new FirstPicture(shelf);
        first.keep(painted(FRAME), LIGHT, Background.immediate());
        first.keep(painted(FRAME.grown(9, 9)), LIGHT, Background.immediate());
        assertEquals(1, shelf.kept.size());
        assertTrue(first.find(FRAME, LIGHT).isEmpty());
    }

    @Test
    void whatWasFoundIsNotWrittenAgain() {
        keep(FRAME, LIGHT);
        FirstPicture next = new FirstPicture(shelf);
        Picture found = next.find(FRAME, LIGHT).orElseThrow();
        shelf.kept.clear();
        next.keep(found, LIGHT, Background.immediate());
        assertEquals(Map.of(), shelf.kept);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40, 60_000})
    void aFileOfAnotherMakeIsPaintedAnew(int length) {
        keep(FRAME, LIGHT);
        shelf.kept.replaceAll((name, bytes) -> Arrays.copyOf(bytes, length));
        assertTrue(find(FRAME, LIGHT).isEmpty());
        shelf.kept.replaceAll((name, bytes) -> Arrays.copyOf(new byte[] {-1}, 70_000));
        assertTrue(find(FRAME, LIGHT).isEmpty());
    }
}
