package org.quancheng.atlas.map.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.map.ground.Plane;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.enlarge.Enlarger;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.state.AtlasState;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Six thousand places on a screen that holds some hundreds; and a hundred, which need no help. */
class ClustersTest {
    private static final Envelope EVERYWHERE = new Envelope(-1e6, 1e6, -1e6, 1e6);

    @TempDir private static Path folder;
    private static Plan few;
    private static Plan many;

    @BeforeAll
    static void grow() throws Exception {
        PackReader reader = new PackReader(Product.assets().resolve("schema"));
        few = reader.read(Product.shippedPack()).plan();
        new Enlarger(1, 6000).enlarge(Product.shippedPack(), folder.resolve("many"));
        many = reader.read(folder.resolve("many")).plan();
    }

    private static Plane plane() {
        return Plane.around(few.manifest().view().center());
    }

    private static Outlook look(Plan plan, double zoom) {
        AtlasState state = new AtlasState(plan);
        state.camera().show(new Viewpoint(plan.manifest().view().center(), zoom));
        return Outlook.of(state, false);
    }

    private static Optional<List<Clusters.Cluster>> clusters(Plan plan, double zoom, Envelope box) {
        return new Clusters(new PlaceIndex(plan, plane())).within(box, look(plan, zoom));
    }

    @ParameterizedTest
    @ValueSource(doubles = {8, 9, 10, 11, 12, 14})
    void fewPlacesStandByThemselves(double zoom) {
        assertTrue(clusters(few, zoom, EVERYWHERE).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(doubles = {10.4, 11, 11.9})
    void everyPlaceIsInExactlyOneCluster(double zoom) {
        List<Clusters.Cluster> all = clusters(many, zoom, EVERYWHERE).orElseThrow();
        Set<String> seen = new HashSet<>();
        for (Clusters.Cluster cluster : all)
            for (PlaceIndex.Spot spot : cluster.members())
                assertTrue(seen.add(spot.place().id()), spot.place().id());
        long shown =
                new PlaceIndex(many, plane())
                        .all(Math.floor(zoom) + 0.999, look(many, zoom))
                        .size();
        assertEquals(shown, seen.size());
    }

    /** Neighbouring discs, 46 pixels wide at most, do not touch at the zoom they are made for. */
    @Test
    void clustersStandApart() {
        List<Clusters.Cluster> all =
                clusters(many, 11, EVERYWHERE).orElseThrow().stream()
                        .filter(c -> c.members().size() > 1)
                        .toList();
        for (Clusters.Cluster a : all)
            for (Clusters.Cluster b : all)
                assertTrue(a == b || a.at().distance(b.at()) * Plane.scale(11) >= 46);
    }

    @Test
    void aMoveOfTheMapChangesNone() {
        List<Clusters.Cluster> all = clusters(many, 11, EVERYWHERE).orElseThrow();
        Envelope window = new Envelope(-700, 300, -400, 200);
        assertEquals(
                all.stream().filter(c -> window.intersects(c.at())).toList().size(),
                clusters(many, 11, window).orElseThrow().size());
    }
}
