package org.quancheng.atlas.state;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;

/**
 * Keeps the cameras of two windows on the same ground, whatever the windows' sizes and shapes: what
 * the free part of the first shows is seen whole in the second, and a hand that moves the second
 * moves the first.
 */
public final class Twin {
    private final Camera first;
    private final Camera second;
    private boolean on;
    private boolean busy;

    public Twin(Camera first, Camera second) {
        this.first = first;
        this.second = second;
        first.view().addListener((o, was, is) -> follow());
        first.free().addListener((o, was, is) -> follow());
        first.destination().addListener(o -> second.stay());
        second.free().addListener((o, was, is) -> follow());
        second.view().addListener((o, was, is) -> lead());
    }

    /** Joins them, or lets each go its way. */
    public void setOn(boolean value) {
        on = value;
        follow();
    }

    private void follow() {
        if (on) alone(() -> second.show(seen(first, second)));
    }

    private void lead() {
        if (on)
            alone(
                    () -> {
                        first.carry(seen(second, first));
                        second.show(seen(first, second));
                    });
    }

    private void alone(Runnable change) {
        if (busy) return;
        busy = true;
        try {
            change.run();
        } finally {
            busy = false;
        }
    }

    /** The view from which one camera shows what another does. */
    private Viewpoint seen(Camera from, Camera by) {
        FreeArea area = from.free().get();
        LonLat middle =
                from.at(
                        area.windowWidth() / 2 + area.offsetX(),
                        area.windowHeight() / 2 + area.offsetY());
        double nearer = from == first ? larger() : -larger();
        return by.lookingAt(middle, from.view().get().zoom() + nearer);
    }

    /** By how many levels the second window is larger than the first. */
    private double larger() {
        FreeArea one = first.free().get();
        FreeArea other = second.free().get();
        double share =
                Math.min(
                        Math.max(1, other.width()) / Math.max(1, one.width()),
                        Math.max(1, other.height()) / Math.max(1, one.height()));
        return Math.log(share) / Math.log(2);
    }
}
