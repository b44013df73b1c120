package org.quancheng.atlas.export;

/**
 * What an export is about.
 *
 * @param id of the district, element or story; empty for kinds that have none, and for all
 *     districts
 */
public record Topic(Kind kind, String id) {
    /** The kinds of topic. */
    public enum Kind {
        /** One district, by id. */
        DISTRICT,
        /** All districts in one document. */
        DISTRICTS,
        /** One element of the layout, by id. */
        ZONE,
        /** One story, by id. */
        STORY,
        INDICATORS,
        /** The map as it is looked at. */
        MAP
    }

    /** A topic of which there is only one. */
    public static Topic of(Kind kind) {
        return new Topic(kind, "");
    }
}
