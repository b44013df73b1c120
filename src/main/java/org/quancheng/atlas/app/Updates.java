package org.quancheng.atlas.app;

import org.quancheng.atlas.kiosk.Hall;
import org.quancheng.atlas.kiosk.Hall.Mode;
import org.quancheng.atlas.parcel.PackVersion;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.install.Installer;
import org.quancheng.atlas.parcel.install.Progress;
import org.quancheng.atlas.parcel.source.OwnCopy;
import org.quancheng.atlas.parcel.source.UpdateFolder;
import org.quancheng.atlas.parcel.source.UpdateFolder.Seen;
import org.quancheng.atlas.parcel.source.UpdateSource;
import org.quancheng.atlas.parcel.source.UpdateSource.Found;
import org.quancheng.atlas.parcel.source.UpdateSource.Update;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * New content for a kiosk: what lies in the update folder is installed while nobody is there; what
 * a stick holds, once the caretaker says so. The window is started anew with it, never during a
 * visit. All methods are called on the JavaFX thread.
 */
final class Updates {
    /** After so many looks what failed because of a disk is tried again. */
    private static final int PAUSE = 75;

    private final Means means;
    private final Hall hall;
    private final Background background;
    private final Runnable restart;
    private final Map<Seen, Integer> failed = new HashMap<>();
    private Runnable changed = () -> {};
    private Look look;
    private Optional<Text> outcome = Optional.empty();
    private boolean looking;
    private boolean busy;
    private boolean waiting;
    private double progress;

    /**
     * What it works with.
     *
     * @param folder the update folder, if one is named
     * @param drives the sticks that are plugged in
     * @param pack what the machine shows
     * @param compare what changes from a pack to a parcel, for a person; empty if nobody can say
     * @param copies where a parcel is copied to before it is installed
     */
    record Means(
            Optional<Path> folder,
            Supplier<List<Path>> drives,
            Supplier<DefaultPack> pack,
            UpdateSource source,
            Installer installer,
            BiFunction<Path, Path, Optional<Text>> compare,
            Path copies) {}

    /**
     * What a look has found.
     *
     * @param pack what the machine shows
     * @param difference from that to what was found
     */
    record Look(DefaultPack pack, Found found, Optional<Text> difference) {
        Optional<PackVersion> version() {
            return pack.shownVersion();
        }
    }

    Updates(Means means, Hall hall, Background background, Runnable restart) {
        this.means = means;
        this.hall = hall;
        this.background = background;
        this.restart = restart;
        look = new Look(means.pack().get(), Found.NOTHING, Optional.empty());
        hall.mode().addListener((o, was, is) -> settle());
    }

    /** Who wants to know of every change; only one at a time does. */
    void whenChanged(Runnable told) {
        changed = told;
    }

    /** What was found last. */
    Look look() {
        return look;
    }

    /** The update folder, if one is named. */
    Optional<Path> folder() {
        return means.folder();
    }

    /** What came of the last thing that was done. */
    Optional<Text> outcome() {
        return outcome;
    }

    /** Whether something is being installed or rolled back. */
    boolean isBusy() {
        return busy;
    }

    /** How much of a parcel is unpacked, 0 to 1; it is tried then. */
    double progress() {
        return progress;
    }

    /** Looks what there is now; to be called every few seconds. */
    void poll() {
        if (looking || busy) return;
        looking = true;
        failed.replaceAll((seen, looks) -> looks - 1);
        failed.values().removeIf(looks -> looks == 0);
        Look before = look;
        background.call(
                () -> look(before),
                now -> {
                    looking = false;
                    boolean same = now.equals(look);
                    look = now;
                    if (!same) changed.run();
                    settle();
                });
    }

    private Look look(Look before) {
        try {
            return found(before);
        } catch (RuntimeException e) {
            // A disk that fails: what was known stays, and the next look may succeed.
            System.err.println(e);
            return before;
        }
    }

    private Look found(Look before) {
        List<Path> folders = new ArrayList<>(means.folder().stream().toList());
        folders.addAll(means.drives().get());
        DefaultPack pack = means.pack().get();
        Found found =
                means.source().look(UpdateFolder.look(folders), pack.id(), pack.shownVersion());
        if (found.newest().equals(before.found().newest())
                && pack.folder().equals(before.pack().folder()))
            return new Look(pack, found, before.difference());
        return new Look(
                pack,
                found,
                found.newest().flatMap(u -> means.compare().apply(pack.folder(), u.seen().file())));
    }

    /** Does what has to wait until nobody is there. */
    private void settle() {
        if (hall.mode().get() != Mode.ATTRACT && hall.mode().get() != Mode.ASLEEP) return;
        if (waiting) {
            waiting = false;
            restart.run();
        } else if (!busy) {
            look.found()
                    .newest()
                    .filter(u -> !failed.containsKey(u.seen()) && isInFolder(u))
                    .ifPresent(this::install);
        }
    }

    private boolean isInFolder(Update update) {
        return means.folder().filter(f -> update.seen().file().startsWith(f)).isPresent();
    }

    /** Installs what was found. */
    void install(Update update) {
        if (busy) return;
        begin();
        background.call(
                () -> {
                    try (OwnCopy copy = OwnCopy.of(update.seen(), means.copies())) {
                        means.installer()
                                .install(copy.file(), means.pack().get().present(false), news());
                        return installed(update);
                    } catch (Refused e) {
                        return new Done(false, e.isOfFiles(), e.sentence());
                    } catch (IOException | RuntimeException e) {
                        return broken(e);
                    }
                },
                done -> {
                    if (!done.changed())
                        failed.put(update.seen(), done.ofFiles() ? PAUSE : Integer.MAX_VALUE);
                    end(done);
                });
    }

    private record Done(boolean changed, boolean ofFiles, Text sentence) {}

    private static Done broken(Exception e) {
        return new Done(
                false,
                true,
                new Text(
                        "没有成功，仍用原来的内容：" + e.getMessage(),
                        "This did not work, and what was in use still is: " + e.getMessage()));
    }

    private static Done installed(Update update) {
        return new Done(
                true,
                false,
                new Text(
                        "版本 " + update.contents().version() + " 已安装，没有人使用时自动换上。",
                        "Version "
                                + update.contents().version()
                                + " is installed and comes up as soon as nobody is there."));
    }

    private Progress news() {
        return (done, of) ->
                background.tell(
                        () -> {
                            progress = of == 0 ? 1 : (double) done / of;
                            changed.run();
                        });
    }

    /** Goes back to the version before. */
    void rollBack() {
        if (busy) return;
        begin();
        background.call(
                () -> {
                    try {
                        DefaultPack pack = means.pack().get();
                        pack.packs().rollBack(pack.id());
                        return new Done(
                                true,
                                false,
                                new Text(
                                        "已退回上一个版本，没有人使用时自动换上。",
                                        "The version before is back, and comes up as soon as nobody"
                                                + " is there."));
                    } catch (Refused e) {
                        return new Done(false, e.isOfFiles(), e.sentence());
                    } catch (RuntimeException e) {
                        return broken(e);
                    }
                },
                this::end);
    }

    private void begin() {
        busy = true;
        progress = 0;
        outcome = Optional.empty();
        changed.run();
    }

    private void end(Done done) {
        busy = false;
        waiting = waiting || done.changed();
        outcome = Optional.of(done.sentence());
        look = new Look(means.pack().get(), Found.NOTHING, Optional.empty());
        changed.run();
        settle();
    }
}
