package org.quancheng.atlas.map.ground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quancheng.atlas.state.Scheme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** What is held of the pictures of the ground, and for how long. */
class ScreenTest {
    private static final Frame HERE = new Frame(10, 1, 0, 0, 90, 60);
    private static final Frame THERE = new Frame(10, 1, 20, 10, 90, 60);
    private static final Frame WINDOW = new Frame(10, 1, 25, 15, 60, 40);
    private static final Frame CLOSER = new Frame(10.3, 1, 31, 19, 60, 40);
    private static final Aspect LOOK =
            new Aspect(
                    new Inks.Palette(Map.of("map-paper", Ink.filled(Color.WHITE))),
                    Scheme.LIGHT,
                    0,
                    Set.of(),
                    Set.of(),
                    Map.of());

    private final ByHand quiet = new ByHand();
    private Screen screen;

    /** Waits until the test says that it has been quiet for long enough. */
    private static final class ByHand implements Quiet {
        private Optional<Runnable> then = Optional.empty();

        @Override
        public void begin(Runnable next) {
            then = Optional.of(next);
        }

        @Override
        public void end() {
            then = Optional.empty();
        }

        void pass() {
            then.ifPresent(Runnable::run);
        }
    }

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        screen = inWindow(() -> new Screen(quiet));
    }

    private static <T> T inWindow(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private static Picture painted(Frame frame, int colour) {
        Picture picture = Picture.of(frame);
        Arrays.fill(picture.pixels(), colour);
        return picture;
    }

    /** Sets pictures one after another, then shows the window. */
    private void show(Frame window, Picture... pictures) {
        inWindow(
                () -> {
                    for (Picture picture : pictures) screen.setNear(picture, LOOK);
                    screen.show(window, Rectangle2D.EMPTY);
                    return screen;
                });
    }

    private void rest(boolean atRest) {
        inWindow(
                () -> {
                    screen.rest(atRest);
                    quiet.pass();
                    return screen;
                });
    }

    private Image shown() {
        return ((ImageView) screen.getChildren().getFirst()).getImage();
    }

    @Test
    void oneImageShowsAllPicturesOfASize() {
        Picture first = painted(HERE, 0xff112233);
        Picture second = painted(THERE, 0xff445566);
        show(WINDOW, first, second);
        Picture near = screen.near().orElseThrow();
        assertEquals(THERE, near.frame());
        assertSame(first.image(), near.image());
        assertSame(first.image(), shown());
        assertArrayEquals(second.pixels(), near.pixels());
        assertEquals(0xff445566, shown().getPixelReader().getArgb(89, 59));
        assertSame(second.pixels(), screen.spare(HERE).orElseThrow().pixels());
    }

    @Test
    void aPictureOfAnotherSizeIsShownItself() {
        Picture small = painted(WINDOW, 0xff112233);
        Picture large = painted(THERE, 0xff445566);
        show(WINDOW, small, large);
        assertSame(large.image(), shown());
        assertTrue(screen.spare(THERE).isEmpty());
        assertTrue(screen.spare(WINDOW).isEmpty());
    }

    @Test
    void atRestOnlyWhatIsSeenIsHeld() {
        show(WINDOW, painted(HERE, 0xff112233), painted(THERE, 0xff445566));
        show(CLOSER);
        Image sheet = shown();
        show(WINDOW);
        rest(true);
        assertTrue(screen.spare(HERE).isEmpty());
        assertEquals(THERE, screen.near().orElseThrow().frame());
        // The next movement has both again.
        show(CLOSER);
        assertNotSame(sheet, shown());
        show(WINDOW, painted(HERE, 0xff778899));
        assertTrue(screen.spare(HERE).isPresent());
    }

    /** Zoomed out, a window shows more than any picture holds. */
    @Test
    void whatNoPictureReachesIsPaperOfTheSameTheme() {
        Aspect dark =
                new Aspect(
                        new Inks.Palette(Map.of("map-paper", Ink.filled(Color.web("#0e1418")))),
                        Scheme.DARK,
                        0,
                        Set.of(),
                        Set.of(),
                        Map.of());
        inWindow(
                () -> {
                    screen.setNear(painted(THERE, 0xff445566), dark);
                    screen.show(new Frame(9, 1, 0, 0, 60, 40), Rectangle2D.EMPTY);
                    return screen;
                });
        assertEquals(0xff0e1418, shown().getPixelReader().getArgb(0, 0));
        assertEquals(0xff445566, shown().getPixelReader().getArgb(30, 20));
    }

    @Test
    void whatIsSeenIsHeldAtRestToo() {
        show(CLOSER, painted(THERE, 0xff445566));
        Image sheet = shown();
        rest(true);
        show(new Frame(10.4, 1, 31, 19, 60, 40));
        assertSame(sheet, shown());
    }

    @Test
    void whileItMovesNothingIsLetGoOf() {
        show(WINDOW, painted(HERE, 0xff112233), painted(THERE, 0xff445566));
        show(CLOSER);
        Image sheet = shown();
        show(WINDOW);
        inWindow(
                () -> {
                    screen.rest(true);
                    screen.rest(false);
                    quiet.pass();
                    return screen;
                });
        assertTrue(screen.spare(HERE).isPresent());
        show(CLOSER);
        assertSame(sheet, shown());
    }
}
