package org.quancheng.atlas.map.sign;

import javafx.scene.Node;

import org.locationtech.jts.geom.Coordinate;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.Box;

import java.util.List;
import java.util.Optional;

/**
 * Something upright on the map: a name, or an icon with its name.
 *
 * @param id stable, unique among signs
 * @param priority lower is placed first; {@link #FIXED}: always shown in its first pose, whatever
 *     it covers
 * @param at the point it belongs to, in plane units
 * @param node what is drawn, its origin on that point
 * @param poses the ways it may stand, best first
 * @param opens what a click on it opens
 * @param reveals the places that it stands for together
 */
record Sign(
        String id,
        double priority,
        Coordinate at,
        Node node,
        List<Pose> poses,
        Optional<Subject> opens,
        Optional<Gathering> reveals) {
    Sign(
            String id,
            double priority,
            Coordinate at,
            Node node,
            List<Pose> poses,
            Optional<Subject> opens) {
        this(id, priority, at, node, poses, opens, Optional.empty());
    }

    /** The priority of signs that give way to nothing. */
    static final double FIXED = 0;

    Sign {
        poses = List.copyOf(poses);
    }

    /**
     * One way to stand.
     *
     * @param box what it covers, relative to the point
     * @param apply arranges the node that way
     */
    record Pose(Box box, Runnable apply) {}

    boolean isFixed() {
        return priority == FIXED;
    }

    /** The same sign, which would rather be left out than stand in its last pose. */
    Sign withoutLastPose() {
        return new Sign(id, priority, at, node, poses.subList(0, poses.size() - 1), opens, reveals);
    }

    /** The wish to stand at a window point. */
    LabelPlacer.Wish wish(double x, double y) {
        return new LabelPlacer.Wish(
                id,
                priority,
                poses.stream()
                        .map(
                                p ->
                                        new Box(
                                                x + p.box().x(),
                                                y + p.box().y(),
                                                p.box().width(),
                                                p.box().height()))
                        .toList());
    }
}
