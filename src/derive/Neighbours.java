import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.CoverageUnion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The prefecture-level cities around Jinan, so that the map does not end in a void. */
final class Neighbours {

    /** What the map shows at most: 115.2–119.2°E, 35.2–38.2°N. */
    static final Envelope BOX = new Envelope(115.2, 119.2, 35.2, 38.2);

    /**
     * Shapes are thinned until no dropped detail spans more than about this, in degrees (~250 m).
     */
    private static final double TOLERANCE = 0.0025;

    private static final List<City> CITIES =
            List.of(
                    new City("dezhou", "shan1_dong1_de2_zhou1", "德州", "Dezhou"),
                    new City("liaocheng", "shan1_dong1_liao2_cheng2", "聊城", "Liaocheng"),
                    new City("taian", "shan1_dong1_tai4_an1", "泰安", "Tai'an"),
                    new City("jining", "shan1_dong1_ji4_ning2", "济宁", "Jining"),
                    new City("zibo", "shan1_dong1_zi1_bo2", "淄博", "Zibo"),
                    new City("binzhou", "shan1_dong1_bin1_zhou1", "滨州", "Binzhou"),
                    new City("dongying", "shan1_dong1_dong1_ying2", "东营", "Dongying"),
                    new City("weifang", "shan1_dong1_wei2_fang1", "潍坊", "Weifang"),
                    new City("linyi", "shan1_dong1_lin2_yi2", "临沂", "Linyi"),
                    new City("heze", "shan1_dong1_he2_ze2", "菏泽", "Heze"),
                    new City("zaozhuang", "shan1_dong1_zao3_zhuang1", "枣庄", "Zaozhuang"),
                    new City("rizhao", "shan1_dong1_ri4_zhao4", "日照", "Rizhao"));

    private record City(String id, String file, String name, String english) {}

    private Neighbours() {}

    /** Every county of every neighbouring city, raw. */
    static List<County> read(Path folder) throws IOException {
        List<County> counties = new ArrayList<>();
        for (City city : CITIES) {
            counties.addAll(County.read(folder, city.file()));
        }
        return counties;
    }

    /**
     * Features made of the repaired counties, thinned and clipped to {@link #BOX}.
     *
     * @param counties as {@link #read} gave them, for their city
     * @param shapes the same counties repaired, WGS-84, sharing vertices with each other and Jinan
     * @param jinan the union of the districts, which is not thinned, nor its border in the
     *     neighbours
     */
    static List<MapFeature> features(List<County> counties, List<Geometry> shapes, Geometry jinan) {
        List<Geometry> cities = new ArrayList<>();
        for (City city : CITIES) {
            cities.add(union(counties, shapes, city.file()));
        }
        cities.add(jinan);
        double[] tolerances = new double[cities.size()];
        Arrays.fill(tolerances, TOLERANCE);
        tolerances[cities.size() - 1] = 0;
        Geometry[] thin = CoverageSimplifier.simplify(cities.toArray(Geometry[]::new), tolerances);
        List<MapFeature> features = new ArrayList<>();
        for (int i = 0; i < CITIES.size(); i++) {
            City city = CITIES.get(i);
            Geometry clipped = thin[i].intersection(thin[i].getFactory().toGeometry(BOX));
            features.add(
                    new MapFeature(
                            city.id(),
                            new MapFeature.Bilingual(city.name(), city.english()),
                            "generalised",
                            Map.of(),
                            Datum.rounded(clipped)));
        }
        return features;
    }

    private static Geometry union(List<County> counties, List<Geometry> shapes, String file) {
        List<Geometry> own = new ArrayList<>();
        for (int i = 0; i < counties.size(); i++) {
            if (counties.get(i).file().equals(file)) {
                own.add(shapes.get(i));
            }
        }
        return CoverageUnion.union(own.getFirst().getFactory().buildGeometry(own));
    }
}
