package org.quancheng.atlas.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.plan.fact.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What visitors looked at, counted within bounds and kept through a loss of power. */
class CountsTest {
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 22, 10, 41);

    @TempDir private Path folder;

    private static Entry view(LocalDateTime at, String what) {
        return new Entry(at, Kind.VIEW, what, Language.ZH);
    }

    @Test
    void countsByHourAndReadsThatAgain() throws IOException {
        Counts counts = new Counts(folder);
        counts.add(view(TEN, "district/a"));
        counts.add(view(TEN.plusMinutes(10), "district/a"));
        counts.add(view(TEN.plusMinutes(30), "district/a"));
        counts.add(new Entry(TEN, Kind.VIEW, "district/a", Language.EN));
        counts.save();
        Map<Entry, Long> again = new Counts(folder).all();
        assertEquals(3, again.size());
        assertEquals(2, again.get(view(TEN, "district/a")));
        assertEquals(1, again.get(view(TEN.plusHours(1), "district/a")));
    }

    @Test
    void goesOnWhereItWasLeft() throws IOException {
        for (int start = 0; start < 5; start++) {
            Counts counts = new Counts(folder);
            counts.add(view(TEN, "matrix"));
            counts.save();
        }
        assertEquals(5, new Counts(folder).all().get(view(TEN, "matrix")));
    }

    @Test
    void aLossOfPowerCostsOnlyWhatWasNotSaved() throws IOException {
        Counts counts = new Counts(folder);
        counts.add(view(TEN, "matrix"));
        counts.save();
        counts.add(view(TEN, "matrix"));
        assertEquals(1, new Counts(folder).all().get(view(TEN, "matrix")));
        Path file = folder.resolve("counts-2026-11.txt");
        counts.save();
        Files.writeString(file, Files.readString(file).substring(0, 40));
        assertEquals(1, new Counts(folder).all().get(view(TEN, "matrix")));
    }

    @Test
    void eachMonthHasItsFileAndOldOnesGo() throws IOException {
        Counts counts = new Counts(folder);
        for (int month = 0; month < 40; month++) counts.add(view(TEN.plusMonths(month), "matrix"));
        counts.save();
        List<YearMonth> months = counts.months();
        assertEquals(Counts.MONTHS, months.size());
        assertEquals(YearMonth.of(2030, 2), months.getLast());
        assertEquals(36, counts.all().size());
        try (var files = Files.list(folder)) {
            assertEquals(36, files.count());
        }
    }

    @Test
    void aMonthHasRoomForSoMuchAndNoMore() throws IOException {
        Counts counts = new Counts(folder);
        for (int n = 0; n < 30_000; n++)
            counts.add(view(TEN.plusHours(n % 100), "place/" + "x".repeat(30) + n));
        for (int n = 0; n < 5_000; n++)
            counts.add(new Entry(TEN, Kind.NOTHING_FOUND, "typed " + n, Language.ZH));
        counts.save();
        Map<Entry, Long> all = new Counts(folder).all();
        assertEquals(35_000, all.values().stream().mapToLong(n -> n).sum());
        assertTrue(all.size() <= Month.MOST + 200, "" + all.size());
        assertTrue(Files.size(folder.resolve("counts-2026-11.txt")) < 2_000_000);
    }

    @Test
    void whatWasTypedIsShortenedAndHarmless() throws IOException {
        String typed = "=HYPERLINK(\"x\")\t\n" + "长".repeat(60);
        Entry entry = new Entry(TEN, Kind.NOTHING_FOUND, typed, Language.ZH);
        assertEquals(Entry.LONGEST, entry.what().length());
        Counts counts = new Counts(folder);
        counts.add(entry);
        counts.save();
        String csv = CountsCsv.of(new Counts(folder).all(), Language.EN, Entry::what);
        assertTrue(csv.contains(",nothing found,\"'=HYPERLINK(\"\"x\"\") 长"), csv);
        assertEquals(2, csv.lines().count());
        assertTrue(csv.startsWith("\uFEFFday,hour,kind,id,name,language,count\r\n2026-11-22,10,"));
    }

    @Test
    void theSwitchIsKeptAndAllCanBeDeleted() throws IOException {
        Counts counts = new Counts(folder);
        assertTrue(counts.isOn());
        counts.add(view(TEN, "matrix"));
        counts.setOn(false);
        assertFalse(new Counts(folder).isOn());
        assertEquals(1, new Counts(folder).all().size());
        counts.deleteAll();
        assertEquals(Map.of(), new Counts(folder).all());
        assertEquals(Map.of(), counts.all());
        counts.setOn(true);
        assertTrue(new Counts(folder).isOn());
    }

    /** What was counted stands in a damaged file too, and in one of which only that is left. */
    @Test
    void ofWhatIsDeletedNothingIsLeft() throws IOException {
        Path foreign = Files.writeString(folder.resolve("counts-of-mine.ods"), "mine");
        Counts counts = new Counts(folder);
        counts.deleteAll();
        for (String name : List.of("counts-2026-09.txt.damaged", "counts-2026-10.txt.part"))
            Files.writeString(folder.resolve(name), "\0");
        counts.add(view(TEN, "matrix"));
        counts.save();
        counts.deleteAll();
        try (var files = Files.list(folder)) {
            assertEquals(List.of(foreign), files.toList());
        }
    }
}
