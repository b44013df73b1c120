package org.quancheng.atlas.export.page;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import org.quancheng.atlas.export.scene.Laid;
import org.quancheng.atlas.style.Look;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets blocks on pages: wide ones across, the others in columns that are filled one after another;
 * the last columns of a stretch are made equally long. Where that saves a page all is set tighter;
 * where the last page would hold a few lines only, the page before it ends earlier.
 */
public final class Galley {
    private static final double GAP = 12;

    /** How far maps and gaps may shrink where that saves a page, step by step. */
    private static final double[] TIGHTER = {0.92, 0.84, 0.76, 0.68, 0.6};

    /** A last page of which less than this share is filled looks forgotten. */
    private static final double FEW = 0.22;

    /** Shares of its room that the page before such a one may leave to it, step by step. */
    private static final double[] EARLIER = {0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35};

    /** Space above what goes across. */
    private static final double AIR = 20;

    private final PageFormat format;
    private final Look look;
    private final List<Pane> pages = new ArrayList<>();
    private double y;
    private double end;
    private double gap = GAP;
    private double air = AIR;

    /** The most that is left free at the foot of a page before the last. */
    private double hole;

    /** The page that ends earlier than others, from 0, and by how many pixels. */
    private Early early = Early.NONE;

    private record Early(int page, double by) {
        static final Early NONE = new Early(-1, 0);
    }

    /** A block with its height in its place. */
    private record Measured(Block block, double height) {
        /** What has a height of its own can do with less. */
        Measured shrunk(double by) {
            return block.height() > 0
                    ? new Measured(block, Math.max(block.least(), Math.round(height * by)))
                    : this;
        }
    }

    public Galley(PageFormat format, Look look) {
        this.format = format;
        this.look = look;
    }

    /**
     * Sets blocks.
     *
     * @param top where the first page begins
     * @return the bodies of the pages, which fill them
     */
    public List<Pane> set(List<Block> blocks, double top) {
        List<Measured> all = measured(blocks);
        double shrink = tightness(all, top);
        int pages = set(all, top, shrink, Early.NONE);
        if (pages > 1 && filled() < FEW) {
            for (double share : EARLIER) {
                Early earlier = new Early(pages - 2, share * room());
                if (set(all, top, shrink, earlier) == pages && filled() >= FEW) return copy();
            }
            set(all, top, shrink, Early.NONE);
        }
        return copy();
    }

    private List<Pane> copy() {
        return List.copyOf(pages);
    }

    /** 1, or what saves a page, or what fills one that would be left with a hole. */
    private double tightness(List<Measured> all, double top) {
        int loose = set(all, top, 1, Early.NONE);
        boolean torn = hole > FEW * room();
        double filling = 1;
        for (double shrink : TIGHTER) {
            if (set(all, top, shrink, Early.NONE) < loose) return shrink;
            if (torn && filling == 1 && hole <= FEW * room()) filling = shrink;
        }
        return filling;
    }

    /** The height of a page between head and foot. */
    private double room() {
        return format.height() - PageFormat.TOP - PageFormat.BOTTOM;
    }

    /** How much of the last page is filled, from 0 to 1. */
    private double filled() {
        return (y - air - PageFormat.TOP) / room();
    }

    /** Sets everything anew, and answers how many pages it takes. */
    private int set(List<Measured> measured, double top, double shrink, Early earlier) {
        early = earlier;
        hole = 0;
        List<Measured> all = measured.stream().map(m -> m.shrunk(shrink)).toList();
        gap = GAP * shrink;
        air = AIR * shrink;
        pages.clear();
        turn(top);
        int i = 0;
        while (i < all.size()) {
            if (all.get(i).block().wide()) {
                across(all, i++);
                continue;
            }
            int to = i;
            while (to < all.size() && !all.get(to).block().wide()) to++;
            columns(all.subList(i, to));
            i = to;
        }
        return pages.size();
    }

    private List<Measured> measured(List<Block> blocks) {
        Pane all = new Pane();
        for (Block block : blocks) all.getChildren().add(block.node());
        Laid.dressed(all, format.width(), format.height(), look);
        List<Measured> measured = new ArrayList<>();
        for (Block block : blocks) {
            double width = block.wide() ? format.measure() : format.column();
            double height =
                    block.height() > 0 ? block.height() : Math.ceil(block.node().prefHeight(width));
            measured.add(new Measured(block, height));
        }
        all.getChildren().clear();
        return measured;
    }

    private void turn(double top) {
        pages.add(new Pane());
        y = top;
        end = foot() - (pages.size() - 1 == early.page() ? early.by() : 0);
    }

    /** Goes on to the next page where something has no room on this one. */
    private void leave() {
        hole = Math.max(hole, end - y);
        turn(PageFormat.TOP);
    }

    private double foot() {
        return format.height() - PageFormat.BOTTOM;
    }

    private void across(List<Measured> all, int i) {
        Measured m = all.get(i);
        double needed = m.height();
        // A heading stays with what it heads.
        if (m.block().leads() && i + 1 < all.size()) needed += air + all.get(i + 1).height();
        if (needed > end - y && y > PageFormat.TOP) leave();
        put(m, PageFormat.SIDE, y, format.measure());
        y += Math.min(m.height(), foot() - y) + air;
    }

    private void columns(List<Measured> all) {
        List<Measured> left = all;
        while (!left.isEmpty()) {
            int fits = fill(left, end - y, false);
            if (fits == 0 && y > PageFormat.TOP) {
                leave();
                continue;
            }
            if (fits == left.size()) {
                double height = balanced(left, end - y);
                fill(left, height, true);
                y += height + air;
                return;
            }
            int taken = Math.max(1, fits);
            fill(left.subList(0, taken), end - y, true);
            left = left.subList(taken, left.size());
            turn(PageFormat.TOP);
        }
    }

    /** The least height in which all blocks find room. */
    private double balanced(List<Measured> all, double most) {
        double low = 0;
        double high = most;
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (fill(all, middle, false) == all.size()) high = middle;
            else low = middle;
        }
        return high;
    }

    /** How many blocks find room in columns of a height; puts them there if wanted. */
    private int fill(List<Measured> all, double height, boolean put) {
        int column = 0;
        double at = 0;
        for (int i = 0; i < all.size(); i++) {
            Measured m = all.get(i);
            double needed = m.height();
            // A heading stays with what it heads.
            for (int k = i; all.get(k).block().leads() && k + 1 < all.size(); k++)
                needed += gap + all.get(k + 1).height();
            if (at > 0 && at + needed > height) {
                column++;
                at = 0;
            }
            boolean over = column >= format.columns() || needed > height;
            if (over && !(put && i == 0)) return i;
            if (put)
                put(
                        m,
                        PageFormat.SIDE + column * (format.column() + PageFormat.GUTTER),
                        y + at,
                        format.column());
            at += m.height() + gap;
        }
        return all.size();
    }

    /** What is higher than a whole page is made smaller, never cut. */
    private void put(Measured m, double x, double top, double width) {
        Region node = m.block().node();
        node.getTransforms().clear();
        node.resizeRelocate(x, top, width, m.height());
        double room = foot() - top;
        if (m.height() > room) {
            double k = room / m.height();
            node.getTransforms().add(new Scale(k, k, 0, 0));
        }
        node.setManaged(false);
        pages.getLast().getChildren().add(node);
    }
}
