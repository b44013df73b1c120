import org.locationtech.jts.geom.Geometry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The twelve districts and counties of Jinan, under the names and codes that hold since 2019. */
final class Districts {

    static final List<String> CITY_FILES = List.of("shan1_dong1_ji4_nan2", "shan1_dong1_lai2_wu2");

    private static final List<Entry> ENTRIES =
            List.of(
                    new Entry("lixia", "370102", "历下区", "历下区", "Lixia District"),
                    new Entry("shizhong", "370103", "市中区", "市中区", "Shizhong District"),
                    new Entry("huaiyin", "370104", "槐荫区", "槐荫区", "Huaiyin District"),
                    new Entry("tianqiao", "370105", "天桥区", "天桥区", "Tianqiao District"),
                    new Entry("licheng", "370112", "历城区", "历城区", "Licheng District"),
                    new Entry("changqing", "370113", "长清区", "长清区", "Changqing District"),
                    new Entry("zhangqiu", "370114", "章丘区", "章丘区", "Zhangqiu District"),
                    new Entry("jiyang", "370115", "济阳县", "济阳区", "Jiyang District"),
                    new Entry("laiwu", "370116", "莱城区", "莱芜区", "Laiwu District"),
                    new Entry("gangcheng", "370117", "钢城区", "钢城区", "Gangcheng District"),
                    new Entry("pingyin", "370124", "平阴县", "平阴县", "Pingyin County"),
                    new Entry("shanghe", "370126", "商河县", "商河县", "Shanghe County"));

    private record Entry(String id, String code, String inPackage, String today, String english) {}

    private Districts() {}

    /** The raw shapes in the order of the official codes. */
    static List<County> read(Path folder) throws IOException {
        List<County> found = new ArrayList<>();
        for (String file : CITY_FILES) {
            found.addAll(County.read(folder, file));
        }
        return ENTRIES.stream()
                .map(
                        entry ->
                                found.stream()
                                        .filter(county -> county.name().equals(entry.inPackage()))
                                        .findFirst()
                                        .orElseThrow())
                .toList();
    }

    /** Features for repaired shapes in WGS-84, given in the order of {@link #read}. */
    static List<MapFeature> features(List<Geometry> shapes) {
        List<MapFeature> features = new ArrayList<>();
        for (int i = 0; i < ENTRIES.size(); i++) {
            Entry entry = ENTRIES.get(i);
            Map<String, Object> extras = new LinkedHashMap<>();
            extras.put("code", entry.code());
            extras.put("areaKm2", Math.round(GeodesicArea.squareKm(shapes.get(i))));
            features.add(
                    new MapFeature(
                            entry.id(),
                            new MapFeature.Bilingual(entry.today(), entry.english()),
                            "generalised",
                            extras,
                            shapes.get(i)));
        }
        return features;
    }
}
