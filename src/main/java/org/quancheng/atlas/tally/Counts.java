package org.quancheng.atlas.tally;

import org.quancheng.atlas.durable.SafeFile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts by month in files of one folder, on this machine only. What was added since the last
 * {@link #save} is lost if the power is cut; what was saved is not. Safe to use from several
 * threads of one program.
 */
public final class Counts {
    /** Older months are deleted. */
    static final int MONTHS = 36;

    private static final Pattern NAME = Pattern.compile("counts-(\\d{4}-\\d{2})\\.txt(\\..*)?");

    private final Path folder;
    private final SafeFile off;
    private Month current = new Month(YearMonth.of(1970, 1));
    private boolean loaded;
    private boolean changed;

    /**
     * @param folder made when first needed
     */
    public Counts(Path folder) {
        this.folder = folder;
        off = new SafeFile(folder.resolve("counting.txt"));
    }

    /** Whether anything is counted at all; where that cannot be read, nothing is. */
    public synchronized boolean isOn() {
        try {
            return !off.read().orElse("").strip().equals("off");
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Switches counting on or off; what was counted stays.
     *
     * @throws IOException if that cannot be kept
     */
    public synchronized void setOn(boolean on) throws IOException {
        if (!on) save();
        off.write(on ? "on\n" : "off\n");
    }

    /**
     * Adds one; of another month than before, the month before is saved first.
     *
     * @throws IOException if what there was cannot be read or saved; nothing is lost then but this
     */
    public synchronized void add(Entry entry) throws IOException {
        YearMonth month = YearMonth.from(entry.hour());
        if (!loaded || !month.equals(current.month())) {
            save();
            current = load(month);
            loaded = true;
        }
        current.add(entry, 1);
        changed = true;
    }

    /**
     * Writes what was added since the last time.
     *
     * @throws IOException if that fails; it is kept in memory
     */
    public synchronized void save() throws IOException {
        if (!changed) return;
        file(current.month()).write(current.text());
        changed = false;
        forgetOld();
    }

    private Month load(YearMonth month) throws IOException {
        return Month.of(month, file(month).read().orElse(""));
    }

    private SafeFile file(YearMonth month) {
        return new SafeFile(folder.resolve("counts-" + month + ".txt"));
    }

    /** The months that something was counted in, the oldest first. */
    public synchronized List<YearMonth> months() throws IOException {
        TreeSet<YearMonth> months = new TreeSet<>();
        if (changed) months.add(current.month());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "counts-*")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && !"damaged".equals(ending(file))) add(months, name.group(1));
            }
        } catch (NoSuchFileException e) {
            // Nothing was counted yet.
        }
        return List.copyOf(months);
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void add(TreeSet<YearMonth> months, String written) {
        try {
            months.add(YearMonth.parse(written));
        } catch (DateTimeException e) {
            // A file of somebody else's.
        }
    }

    /** What was counted in a month, in the order of time. */
    public synchronized Map<Entry, Long> in(YearMonth month) throws IOException {
        if (loaded && month.equals(current.month())) return current.all();
        return load(month).all();
    }

    /** What was counted in all months, in the order of time. */
    public synchronized Map<Entry, Long> all() throws IOException {
        Map<Entry, Long> all = new LinkedHashMap<>();
        for (YearMonth month : months()) all.putAll(in(month));
        return all;
    }

    /**
     * Deletes everything that was counted.
     *
     * @throws IOException if something cannot be deleted
     */
    public synchronized void deleteAll() throws IOException {
        changed = false;
        loaded = false;
        delete("counts-*");
    }

    private void forgetOld() throws IOException {
        List<YearMonth> months = months();
        for (YearMonth old : months.subList(0, Math.max(0, months.size() - MONTHS)))
            delete("counts-" + old + "*");
    }

    /** Deletes files of ours, damaged ones and copies too. */
    private void delete(String names) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            for (Path file : files)
                if (NAME.matcher(file.getFileName().toString()).matches())
                    Files.deleteIfExists(file);
        } catch (NoSuchFileException e) {
            // Nothing was counted yet.
        }
    }
}
