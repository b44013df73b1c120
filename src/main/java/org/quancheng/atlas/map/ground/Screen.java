package org.quancheng.atlas.map.ground;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.image.ImageView;

import java.lang.ref.WeakReference;
import java.util.Optional;

/**
 * Shows painted pictures in the window: as they are where the zoom is their own, else resampled
 * into a sheet of the window's size.
 */
final class Screen extends Group {
    private final ImageView view = new ImageView();
    private Optional<Picture> near = Optional.empty();
    private Optional<Picture> spare = Optional.empty();
    private Optional<Picture> far = Optional.empty();
    private Optional<Aspect> aspect = Optional.empty();
    private Optional<Aspect> farAspect = Optional.empty();
    private Optional<Frame> shown = Optional.empty();
    private Optional<Picture> sheet = Optional.empty();
    private final Quiet quiet;

    /**
     * @param quiet tells when what only a movement needs can go
     */
    Screen(Quiet quiet) {
        this.quiet = quiet;
        view.setSmooth(false);
        getChildren().add(view);
        setManaged(false);
    }

    /** The picture that was painted last for about what the window shows. */
    Optional<Picture> near() {
        return near;
    }

    /** The near picture, if it looks like this and may share pixels with a frame. */
    Optional<Picture> near(Frame frame, Aspect look) {
        return near.filter(
                p ->
                        aspect.equals(Optional.of(look))
                                && p.frame().zoom() == frame.zoom()
                                && p.frame().density() == frame.density());
    }

    /** How the near picture looks. */
    Optional<Aspect> aspect() {
        return aspect;
    }

    Optional<Aspect> farAspect() {
        return farAspect;
    }

    /**
     * The camera rests or moves. When it has rested for a while, only what is seen is held: what
     * lies ready for the next movement is made again with that.
     */
    void rest(boolean atRest) {
        if (!atRest) {
            quiet.end();
            return;
        }
        // The clock would hold a window that has closed meanwhile.
        WeakReference<Screen> self = new WeakReference<>(this);
        quiet.begin(() -> Optional.ofNullable(self.get()).ifPresent(Screen::lighten));
    }

    private void lighten() {
        spare = Optional.empty();
        sheet = sheet.filter(s -> view.getImage() == s.image());
    }

    /** A picture of this size that is not shown and may be painted over. */
    Optional<Picture> spare(Frame frame) {
        return spare.filter(p -> p.isAsLargeAs(frame));
    }

    /**
     * Shows another picture. Its pixels go over into the one that is shown already, if that is as
     * large: JavaFX holds a second copy of every picture that it has shown once.
     */
    void setNear(Picture picture, Aspect look) {
        Optional<Picture> shownBefore = near.filter(p -> p.isAsLargeAs(picture.frame()));
        spare = shownBefore.map(p -> picture);
        Picture next = shownBefore.map(p -> p.taking(picture)).orElse(picture);
        next.update();
        near = Optional.of(next);
        aspect = Optional.of(look);
        shown = Optional.empty();
    }

    /**
     * Gives back all pictures. The view is hidden with them: JavaFX looks at what lies in a hidden
     * group only where it is hidden itself, and would keep its last picture.
     */
    @SuppressWarnings("NullAway") // JavaFX takes null for: no image.
    void clear() {
        quiet.end();
        near = Optional.empty();
        spare = Optional.empty();
        far = Optional.empty();
        aspect = Optional.empty();
        farAspect = Optional.empty();
        shown = Optional.empty();
        sheet = Optional.empty();
        view.setImage(null);
        view.setVisible(false);
    }

    /** A picture of the whole plan, taken where the near one does not reach. */
    void setFar(Picture picture) {
        far = Optional.of(picture);
        farAspect = aspect;
    }

    /**
     * Shows what a window sees, as well as the pictures allow.
     *
     * @param unseen a part of the window that is covered, in pixels of the screen
     */
    void show(Frame window, Rectangle2D unseen) {
        if (near.isEmpty() || shown.equals(Optional.of(window))) return;
        shown = Optional.of(window);
        Picture picture = near.get();
        if (picture.frame().holds(window)) put(picture, window);
        else put(resampled(picture, window, unseen), window);
    }

    private Picture resampled(Picture picture, Frame window, Rectangle2D unseen) {
        Picture target =
                sheet.filter(s -> s.isAsLargeAs(window))
                        .map(s -> s.at(window))
                        .orElseGet(() -> Picture.of(window));
        int paper = aspect.map(look -> Painter.pixel(look.inks().paper())).orElse(0xffffffff);
        Resampler.fill(window, target.pixels(), paper, picture, far.orElse(picture), unseen);
        target.update();
        sheet = Optional.of(target);
        return target;
    }

    private void put(Picture picture, Frame window) {
        double density = window.density();
        if (view.getImage() != picture.image()) view.setImage(picture.image());
        view.setVisible(true);
        view.setFitWidth(picture.frame().width() / density);
        view.setFitHeight(picture.frame().height() / density);
        view.setTranslateX((picture.frame().left() - window.left()) / density);
        view.setTranslateY((picture.frame().top() - window.top()) / density);
    }
}
