package org.quancheng.atlas.map.swipe;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

import org.quancheng.atlas.map.ground.Ground;
import org.quancheng.atlas.map.sign.Sights;
import org.quancheng.atlas.map.sign.SignLayer;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Box;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Sides;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The right side of a swiped map: a second ground and second signs, cut off along the line, and the
 * line's cut through the first ones. They are made when the map is first divided; pictures of the
 * ground, as large as those of the whole map, are kept only while it is.
 */
public final class SwipeLayers {
    private final AtlasState state;
    private final Sides sides;
    private final Supplier<Right> maker;
    private final Group ground = group();
    private final Group signs = group();
    private final ReadOnlyObjectProperty<Sights> whole;
    private final ReadOnlyObjectWrapper<Sights> sights = new ReadOnlyObjectWrapper<>(Sights.NONE);
    private Optional<Right> made = Optional.empty();

    /** The drawing of the right side. */
    private record Right(Ground ground, SignLayer signs) {}

    /**
     * @param whole what lies in view of the map where it is whole, else left of the line
     * @param ground draws the ground of the right side
     * @param signs draws what stands on a ground of the right side
     */
    public SwipeLayers(
            AtlasState state,
            Sides sides,
            ReadOnlyObjectProperty<Sights> whole,
            Supplier<Ground> ground,
            Function<Ground, SignLayer> signs) {
        this.state = state;
        this.sides = sides;
        this.whole = whole;
        maker =
                () -> {
                    Ground flat = ground.get();
                    Right right = new Right(flat, signs.apply(flat));
                    right.signs().avoid(this::taken);
                    right.signs().sights().addListener((o, was, is) -> unite());
                    this.ground.getChildren().add(right.ground());
                    this.signs.getChildren().add(right.signs());
                    return right;
                };
        whole.subscribe(is -> unite());
    }

    private static Group group() {
        Group group = new Group();
        group.setManaged(false);
        group.setMouseTransparent(true);
        group.setVisible(false);
        return group;
    }

    /** Belongs right over the ground of the whole map. */
    public Node ground() {
        return ground;
    }

    /** Belongs right over the signs of the whole map. */
    public Node signs() {
        return signs;
    }

    private Optional<Right> shown() {
        return made.filter(r -> ground.isVisible());
    }

    /** Whether a point of the window lies on the right side of a divided map. */
    private boolean isRight(double x) {
        return line().filter(at -> x > at).isPresent();
    }

    private Optional<Double> line() {
        return seam().map(Seam::x);
    }

    private Optional<Seam> seam() {
        return state.tools().swipe().get().map(s -> Seam.of(state, s));
    }

    /** What the line covers, in pixels of the window; nothing where the map is whole. */
    public List<Box> taken() {
        return seam().map(Seam::taken).orElse(List.of());
    }

    /** Carries the right side along with a moving camera, cut along the line. */
    public void carry(Node wholeGround, Node wholeSigns) {
        cut(wholeGround, wholeSigns);
        follow(false);
    }

    /** Cuts the map along the line, or makes it whole. */
    public void cut(Node wholeGround, Node wholeSigns) {
        Optional<Double> line = line();
        if (line.isPresent() && made.isEmpty()) made = Optional.of(maker.get());
        ground.setVisible(line.isPresent());
        signs.setVisible(line.isPresent());
        if (line.isEmpty()) made.ifPresent(right -> right.ground().forget());
        FreeArea free = state.camera().free().get();
        double x = line.orElse(0.0);
        clip(wholeGround, line.isPresent(), 0, x, free);
        clip(wholeSigns, line.isPresent(), 0, x, free);
        clip(ground, line.isPresent(), x, free.windowWidth(), free);
        clip(signs, line.isPresent(), x, free.windowWidth(), free);
        unite();
    }

    private void unite() {
        Sights left = whole.get();
        sights.set(shown().map(right -> left.and(right.signs().sights().get())).orElse(left));
    }

    /** What lies in view on either side of the line; of the whole map where there is none. */
    public ReadOnlyObjectProperty<Sights> sights() {
        return sights.getReadOnlyProperty();
    }

    @SuppressWarnings("NullAway") // JavaFX takes null for: no clip.
    private static void clip(Node node, boolean cut, double from, double to, FreeArea free) {
        if (!cut) node.setClip(null);
        else if (node.getClip() instanceof Rectangle box) {
            box.setX(from);
            box.setWidth(to - from);
            box.setHeight(free.windowHeight());
        } else node.setClip(new Rectangle(from, 0, to - from, free.windowHeight()));
    }

    /** Carries the right side along with the camera. */
    public void follow(boolean atRest) {
        shown().ifPresent(
                        right -> {
                            right.ground().follow(atRest);
                            if (!atRest) right.signs().follow();
                        });
    }

    /** Lets the right side show what the camera sees, which rests or moves as it did. */
    public void follow() {
        shown().ifPresent(right -> right.ground().follow());
    }

    /** Draws the right side anew where layers, theme or what is chosen may have changed. */
    public void refresh() {
        shown().ifPresent(
                        right -> {
                            right.ground().refresh();
                            right.ground().light();
                        });
    }

    /** The next layout of the right side looks again at how everything is to be painted. */
    public void forgetLook() {
        shown().ifPresent(right -> right.ground().forgetLook());
    }

    /** Draws what is lit on the right side. */
    public void light() {
        shown().ifPresent(
                        right -> {
                            right.ground().light();
                            right.signs().place();
                        });
    }

    /** Places the signs of the right side. */
    public void stand() {
        shown().ifPresent(right -> right.signs().place());
    }

    /** The signs that a point of the window lies among. */
    public SignLayer signsAt(double x, SignLayer whole) {
        return shown().filter(right -> isRight(x)).map(Right::signs).orElse(whole);
    }

    /** Whether a layer is switched off on the side that a point lies on. */
    public boolean isHidden(String layer, double x) {
        return (isRight(x) ? sides.right() : sides.left()).hidden().get().contains(layer);
    }
}
