package org.quancheng.atlas.pack.check.shape;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;
import org.quancheng.atlas.pack.check.OpenedPack;
import org.quancheng.atlas.pack.check.shape.Extent.Lie;

import tools.jackson.databind.JsonNode;

/** The camera never stands where there is nothing to see, and no ink lies on the wrong side. */
public final class Views {
    private Views() {}

    /** Reports views outside the extent; a chapter then frames its subject. */
    public static void check(OpenedPack pack, Extent extent) {
        for (Dataset dataset : pack.datasets()) {
            if (dataset.kind() == Kind.STORY) ink(dataset, extent);
            if (dataset.kind() != Kind.MANIFEST && dataset.kind() != Kind.STORY) continue;
            for (Value center : dataset.values()) {
                if (!center.field().equals("center") || !center.node().isArray()) continue;
                Lie lie = extent.lie(center.node());
                if (lie == Lie.INSIDE) continue;
                dataset.report(
                        center.pointer(),
                        Remedy.KEEP,
                        Extent.zh(lie, center.node()) + "。",
                        Extent.en(lie, center.node()) + ".");
                // A chapter without a view frames its subject; the manifest cannot do without.
                String view = center.pointer().substring(0, center.pointer().lastIndexOf('/'));
                if (dataset.kind() == Kind.STORY) dataset.leaveOut(view, Remedy.DROP_VALUE);
            }
        }
    }

    /** One may draw beside the extent, but nobody means to draw at its mirror image. */
    private static void ink(Dataset story, Extent extent) {
        for (Value points : story.values()) {
            if (!points.field().equals("points") || !points.node().isArray()) continue;
            for (JsonNode point : points.node()) {
                if (extent.lie(point) != Lie.SWAPPED) continue;
                story.report(
                        points.pointer(),
                        Remedy.KEEP,
                        Extent.zh(Lie.SWAPPED, point) + "。",
                        Extent.en(Lie.SWAPPED, point) + ".");
                String stroke = points.pointer().substring(0, points.pointer().lastIndexOf('/'));
                story.leaveOut(stroke, Remedy.DROP_VALUE);
                break;
            }
        }
    }
}
