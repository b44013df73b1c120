package org.quancheng.atlas.parcel.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.parcel.Contents;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.Workplace;
import org.quancheng.atlas.parcel.install.FailingDisk.Loss;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plug is pulled after every single step of everything that changes what is installed, with
 * everything that may be lost then; and the disk is full at every single step.
 */
class PowerCutTest {
    /** More than one write of a file. */
    private static final byte[] LARGE = new byte[(1 << 17) + 100];

    @TempDir private Path folder;

    private Workplace place;
    private final List<Contents> versions = new ArrayList<>();

    /** What is done to a machine on which so many versions are installed. */
    private enum Act {
        FIRST(0),
        UPDATE(1),
        UPDATE_THAT_DROPS_THE_OLDEST(3),
        ROLL_BACK(2),
        ROLL_BACK_TO_THE_SHIPPED(1),
        GIVE_UP(2);

        private final int installed;

        Act(int installed) {
            this.installed = installed;
        }
    }

    @BeforeEach
    void setUp() throws Exception {
        place = Workplace.in(folder);
        for (int n = 1; n <= 5; n++) {
            LARGE[0] = (byte) n;
            var craft = place.craft().version("1.0." + n).file("b/large.bin", LARGE.clone());
            craft.to(parcel(n));
            versions.add(craft.contents());
        }
    }

    private Path parcel(int n) {
        return folder.resolve(n + ".atlas");
    }

    private void install(int n, FailingDisk disk) throws Refused {
        place.installer(disk, pack -> Optional.empty())
                .install(parcel(n), Workplace.present("1.0.0"), Progress.NONE);
    }

    /** The machine before an act; made once and copied from then on. */
    private void prepare(Act act) throws Refused, IOException {
        clear();
        Path made = folder.resolve("made-" + act);
        if (!Files.exists(made)) {
            make(act);
            copy(place.packs(), made);
        } else {
            copy(made, place.packs());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        if (!Files.exists(from)) return;
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.skip(1).toList())
                Files.copy(each, to.resolve(from.relativize(each).toString()));
        }
    }

    private void make(Act act) throws Refused, IOException {
        for (int n = 1; n <= act.installed; n++) {
            install(n, FailingDisk.fullAfter(Integer.MAX_VALUE));
            place.installed().shown("tiny", current().orElseThrow());
        }
        if (act == Act.GIVE_UP) {
            install(act.installed + 1, FailingDisk.fullAfter(Integer.MAX_VALUE));
            for (int n = 0; n < InstalledPacks.TRIES; n++) place.installed().tryOut("tiny");
        }
    }

    private void act(Act act, FailingDisk disk) throws Refused {
        InstalledPacks packs = new InstalledPacks(place.packs(), disk);
        switch (act) {
            case FIRST, UPDATE, UPDATE_THAT_DROPS_THE_OLDEST -> install(act.installed + 1, disk);
            case ROLL_BACK, ROLL_BACK_TO_THE_SHIPPED -> packs.rollBack("tiny");
            case GIVE_UP -> packs.tryOut("tiny");
        }
    }

    private static int after(Act act) {
        return switch (act) {
            case FIRST, UPDATE, UPDATE_THAT_DROPS_THE_OLDEST -> act.installed + 1;
            case ROLL_BACK, ROLL_BACK_TO_THE_SHIPPED -> act.installed - 1;
            case GIVE_UP -> act.installed;
        };
    }

    private static int before(Act act) {
        return act == Act.GIVE_UP ? act.installed + 1 : act.installed;
    }

    private Optional<Path> current() {
        return place.installed().installed("tiny").current().map(InstalledPacks.Version::folder);
    }

    /** The number of the version in use, 0 for the shipped one; it is whole. */
    private int inUse() {
        Optional<Path> current = current();
        if (current.isEmpty()) return 0;
        String name = current.get().getFileName().toString();
        int n = name.charAt(4) - '0';
        assertTrue(Folders.isWhole(current.get(), versions.get(n - 1)), name + " is not whole");
        return n;
    }

    private void clear() throws IOException {
        if (!Files.exists(place.packs())) return;
        try (Stream<Path> all = Files.walk(place.packs())) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    @Test
    void afterAPowerCutTheOldOrTheNewIsInUseAndWhole() throws Exception {
        int cuts = 0;
        for (Act act : Act.values())
            for (Loss loss : Loss.values()) {
                boolean failed = true;
                for (int steps = 0; failed; steps++) {
                    prepare(act);
                    assertEquals(before(act), inUse());
                    FailingDisk disk = FailingDisk.withoutPowerAfter(steps);
                    try {
                        act(act, disk);
                        failed = disk.hasFailed();
                    } catch (FailingDisk.PowerCut e) {
                        cuts++;
                    }
                    disk.lose(loss);
                    String where = act + ", " + loss + ", cut after " + steps;
                    int found = inUse();
                    assertTrue(
                            found == after(act) || failed && found == before(act),
                            where + ": " + found);
                    assertSwept(where, steps % 5 == 0);
                }
            }
        assertTrue(cuts > 300, "only " + cuts + " power cuts");
    }

    /** At the next start all that was left goes, and the next installation succeeds. */
    private void assertSwept(String where, boolean installs) throws Exception {
        int found = inUse();
        place.installed().sweep();
        assertEquals(found, inUse(), where);
        List<String> names =
                place.names().stream()
                        .map(n -> n.replaceFirst("-[0-9a-f]{16}$", ""))
                        .filter(n -> n.contains("/."))
                        .toList();
        assertEquals(List.of(), names, where);
        assertTrue(place.names().stream().filter(n -> n.matches("tiny/1.*")).count() <= 3, where);
        if (!installs) return;
        install(5, FailingDisk.fullAfter(Integer.MAX_VALUE));
        assertEquals(5, inUse(), where);
    }

    @Test
    void onAFullDiskNothingChangesAndNothingIsLeft() throws Exception {
        for (Act act : List.of(Act.FIRST, Act.UPDATE, Act.ROLL_BACK)) {
            boolean failed = true;
            for (int steps = 0; failed; steps++) {
                prepare(act);
                List<String> names = place.names();
                FailingDisk disk = FailingDisk.fullAfter(steps);
                failed = false;
                try {
                    act(act, disk);
                } catch (Refused e) {
                    failed = true;
                    assertTrue(e.sentence().zh().contains("磁盘可能满了"), e.sentence().zh());
                    assertTrue(e.isOfFiles());
                }
                int found = inUse();
                assertEquals(failed ? before(act) : after(act), found, act + " at " + steps);
                if (failed) assertEquals(kept(names), kept(place.names()), act + " at " + steps);
            }
        }
    }

    /** The lock stays, and of the small file that says what is in use the one before it. */
    private static List<String> kept(List<String> names) {
        return names.stream().filter(n -> !n.matches("\\.lock|tiny/current\\.previous")).toList();
    }
}
