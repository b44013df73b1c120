package org.quancheng.atlas.pack.check.shape;

import org.locationtech.jts.geom.Envelope;
import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Finding.Remedy;

import tools.jackson.databind.JsonNode;

/** The part of the earth that a pack speaks of, against which all of its coordinates are held. */
public final class Extent {
    /** How a coordinate lies. */
    enum Lie {
        INSIDE,
        SWAPPED,
        OUTSIDE
    }

    /** How far geometry may reach beyond the extent: about 300 km, in degrees. */
    private static final double MARGIN = 3;

    private final Envelope box;

    private Extent(Envelope box) {
        this.box = box;
    }

    /** The extent of a manifest that passed {@link #check}. */
    public static Extent of(Dataset manifest) {
        JsonNode e = manifest.root().path("extent");
        Bounds bounds =
                new Bounds(
                        e.path("west").asDouble(),
                        e.path("south").asDouble(),
                        e.path("east").asDouble(),
                        e.path("north").asDouble());
        return new Extent(
                new Envelope(bounds.west(), bounds.east(), bounds.south(), bounds.north()));
    }

    /** Refuses a manifest whose extent is no area. */
    public static void check(Dataset manifest) {
        JsonNode e = manifest.root().path("extent");
        refuse(manifest, e, "west", "east", "西界不在东界以西");
        refuse(manifest, e, "south", "north", "南界不在北界以南");
    }

    private static void refuse(
            Dataset manifest, JsonNode extent, String low, String high, String zh) {
        if (!extent.path(low).isNumber() || !extent.path(high).isNumber()) return;
        if (extent.path(low).asDouble() < extent.path(high).asDouble()) return;
        manifest.report(
                "/extent",
                Remedy.DROP_ELEMENT,
                "范围 extent 的" + zh + "，请检查 " + low + " 和 " + high + "。",
                "The extent's " + low + " is not below its " + high + "; check both.");
    }

    /** The same extent with room for neighbours and rivers. */
    Extent withMargin() {
        Envelope grown = box.copy();
        grown.expandBy(MARGIN);
        return new Extent(grown);
    }

    /** How a pair of numbers lies that should be longitude and latitude. */
    Lie lie(double lon, double lat) {
        if (box.contains(lon, lat)) return Lie.INSIDE;
        return box.contains(lat, lon) ? Lie.SWAPPED : Lie.OUTSIDE;
    }

    /** How a JSON pair lies. */
    Lie lie(JsonNode pair) {
        return lie(pair.path(0).asDouble(0), pair.path(1).asDouble(0));
    }

    static String zh(Lie lie, JsonNode pair) {
        return lie == Lie.SWAPPED
                ? "坐标 " + pair + " 的经纬度写反了，请按 [经度, 纬度] 的顺序改正"
                : "坐标 " + pair + " 在清单的范围之外，请核对";
    }

    static String en(Lie lie, JsonNode pair) {
        return lie == Lie.SWAPPED
                ? "The coordinate " + pair + " is swapped; write [longitude, latitude]"
                : "The coordinate " + pair + " lies outside the manifest's extent; please check";
    }
}
