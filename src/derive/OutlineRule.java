import java.util.List;

/**
 * How one schematic outline is drawn from places of the gazetteer.
 *
 * @param within ids of the districts that it must lie in
 * @param places ids of the gazetteer's places that it must contain
 * @param towards ids of places outside that it reaches out to, without having to contain them
 * @param around ids of earlier outlines that it must contain as well
 * @param avoid ids of earlier outlines that it keeps clear of
 * @param marginKm how far it reaches beyond those, before the swing
 * @param areaKm2 drawing size; when not 0, the margin is found so that the area comes out at it
 * @param swing see {@link Blob#around}
 * @param phase see {@link Blob#around}
 * @param basis the sentence that tells a reader how it was drawn
 */
record OutlineRule(
        String id,
        MapFeature.Bilingual name,
        List<String> within,
        List<String> places,
        List<String> towards,
        List<String> around,
        List<String> avoid,
        double marginKm,
        double areaKm2,
        double swing,
        double phase,
        MapFeature.Bilingual basis) {}
