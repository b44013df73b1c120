package org.quancheng.atlas.map.sign;

import javafx.scene.Group;
import javafx.scene.shape.Circle;

import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.state.Box;

import java.util.List;
import java.util.Optional;

/** Discs with the number of the places that stand there as one. */
final class ClusterSigns {
    /** Radius in pixels at scale 1 of the disc of two places, and what each tenfold adds. */
    private static final double LEAST = 11;

    private static final double TENFOLD = 4;
    private static final double LARGEST = 23;

    private final Outlook look;
    private final Plane plane;
    private final Stock stock;

    ClusterSigns(Outlook look, Plane plane, Stock stock) {
        this.look = look;
        this.plane = plane;
        this.stock = stock;
    }

    Sign sign(Clusters.Cluster cluster) {
        double factor = look.factor();
        int count = cluster.members().size();
        double radius =
                Math.min(LARGEST, LEAST + TENFOLD * Math.log10(count)) * Math.min(factor, 1.3);
        Group node =
                stock.get(
                        Group.class,
                        cluster.id() + "|" + count + "|" + factor,
                        () -> disc(count, radius, factor));
        Box box = new Box(-radius, -radius, 2 * radius, 2 * radius);
        return new Sign(
                cluster.id(),
                Sign.FIXED,
                cluster.at(),
                node,
                List.of(new Sign.Pose(box, () -> {})),
                Optional.empty(),
                Optional.of(
                        new Gathering(
                                bounds(cluster),
                                cluster.members().stream().map(PlaceIndex.Spot::place).toList())));
    }

    private static Group disc(int count, double radius, double factor) {
        Circle disc = new Circle(radius);
        disc.getStyleClass().add("map-cluster");
        HaloText number =
                new HaloText(Integer.toString(count), 12 * factor, true, 0, "map-cluster-number");
        number.setTranslateX(-number.width() / 2);
        number.setTranslateY(-number.height() / 2);
        return new Group(disc, number);
    }

    private Bounds bounds(Clusters.Cluster cluster) {
        LonLat nw = plane.at(cluster.box().getMinX(), cluster.box().getMinY());
        LonLat se = plane.at(cluster.box().getMaxX(), cluster.box().getMaxY());
        return new Bounds(nw.lon(), se.lat(), se.lon(), nw.lat());
    }
}
