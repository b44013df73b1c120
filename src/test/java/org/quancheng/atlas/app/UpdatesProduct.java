package org.quancheng.atlas.app;

import org.quancheng.atlas.durable.RealDisk;
import org.quancheng.atlas.kiosk.Hall;
import org.quancheng.atlas.kiosk.desk.DeskCard;
import org.quancheng.atlas.pack.PackLabel;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.Workplace;
import org.quancheng.atlas.parcel.install.HealthCheck;
import org.quancheng.atlas.parcel.source.UpdateSource;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.work.Background;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Lets tests in to the updates of a kiosk whose own pack is the tiny one, version 1.0.0. */
public final class UpdatesProduct {
    private UpdatesProduct() {}

    /** Its updates from a folder and a stick, with nothing left to run later. */
    static Updates of(
            Workplace place,
            Optional<Path> folder,
            Path stick,
            HealthCheck health,
            BiFunction<Path, Path, Optional<Text>> compare,
            Hall hall,
            Runnable restart) {
        PackLabel label = new PackLabel("tiny", "1.0.0", new Text("小", "Tiny"));
        Updates.Means means =
                new Updates.Means(
                        folder,
                        () -> List.of(stick),
                        () ->
                                new DefaultPack(
                                        place.folder().resolve("shipped-pack"),
                                        Optional.of(label),
                                        place.installed()),
                        new UpdateSource(place.installed(), place.trusted(), Limits.USUAL),
                        place.installer(new RealDisk(), health),
                        compare,
                        place.folder().resolve("incoming"));
        return new Updates(means, hall, Background.immediate(), restart);
    }

    /**
     * The caretaker's card about what lies on a stick.
     *
     * @param restart what happens once the window is to start anew
     */
    public static DeskCard card(
            Workplace place, Path stick, KioskProduct kiosk, Text difference, Runnable restart) {
        Updates updates =
                of(
                        place,
                        Optional.empty(),
                        stick,
                        pack -> Optional.empty(),
                        (before, after) -> Optional.of(difference),
                        kiosk.hall(),
                        restart);
        updates.poll();
        updates.poll();
        return new UpdatesCard(updates);
    }
}
