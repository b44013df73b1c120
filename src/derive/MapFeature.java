import org.locationtech.jts.geom.Geometry;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One feature of an output file.
 *
 * @param id kebab-case pinyin
 * @param name Chinese and English
 * @param quality {@code generalised} or {@code schematic}
 * @param extras further properties in the order in which they are written; text, whole numbers or
 *     decimals, or {@link Bilingual}
 * @param shape WGS-84 degrees, five decimals
 */
record MapFeature(
        String id, Bilingual name, String quality, Map<String, Object> extras, Geometry shape) {

    /** The same words in Chinese and English. */
    record Bilingual(String zh, String en) {}

    MapFeature {
        extras = new LinkedHashMap<>(extras);
    }
}
