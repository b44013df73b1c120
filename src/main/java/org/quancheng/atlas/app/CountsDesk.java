package org.quancheng.atlas.app;

import org.quancheng.atlas.durable.SafeFile;
import org.quancheng.atlas.kiosk.upkeep.CountsCard;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.style.Words;
import org.quancheng.atlas.tally.Counts;
import org.quancheng.atlas.tally.CountsCsv;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the caretaker does with counts; the disk is waited for in the background. */
final class CountsDesk implements CountsCard.Desk {
    private final Counts counts;
    private final Supplier<Optional<Plan>> plan;
    private final List<CountsCard.Place> always;
    private final Supplier<List<CountsCard.Place>> drives;
    private final Background disk;
    private final Consumer<String> page;
    private List<CountsCard.Place> found = List.of();
    private boolean on;

    /**
     * @param plan gives what is counted its name
     * @param always places besides the drives that are plugged in
     * @param page opens the page again with a sentence
     */
    CountsDesk(
            Counts counts,
            Supplier<Optional<Plan>> plan,
            List<CountsCard.Place> always,
            Supplier<List<CountsCard.Place>> drives,
            Background disk,
            Consumer<String> page) {
        this.counts = counts;
        this.plan = plan;
        this.always = always;
        this.drives = drives;
        this.disk = disk;
        this.page = page;
        disk.call(counts::isOn, is -> on = is);
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    public List<CountsCard.Place> places() {
        List<CountsCard.Place> all = new ArrayList<>(found);
        all.addAll(always);
        return all;
    }

    /** Looks for drives, in time for when the page is opened. */
    void look(Runnable then) {
        disk.call(
                drives::get,
                now -> {
                    found = now;
                    then.run();
                });
    }

    @Override
    public void lookAgain() {
        look(() -> page.accept(""));
    }

    @Override
    public void write(CountsCard.Place place, Words words) {
        attempt(
                () -> {
                    Path file = free(place.folder());
                    String csv =
                            CountsCsv.of(
                                    counts.all(),
                                    words.language(),
                                    e -> CountedNames.of(plan.get(), e).in(words.language()));
                    SafeFile.replace(file, csv.getBytes(StandardCharsets.UTF_8));
                    return words.text("upkeep.written", file.getFileName().toString());
                },
                words.text("upkeep.not-written", place.name()));
    }

    /** A name that nothing has yet. */
    private static Path free(Path folder) {
        String stem = "atlas-counts-" + LocalDate.now();
        Path file = folder.resolve(stem + ".csv");
        for (int n = 2; Files.exists(file); n++) file = folder.resolve(stem + "-" + n + ".csv");
        return file;
    }

    @Override
    public void setOn(boolean wanted, Words words) {
        attempt(
                () -> {
                    counts.setOn(wanted);
                    on = wanted;
                    return "";
                },
                words.text("upkeep.not-kept"));
    }

    @Override
    public void deleteAll(Words words) {
        attempt(
                () -> {
                    counts.deleteAll();
                    return words.text("upkeep.deleted");
                },
                words.text("upkeep.not-kept"));
    }

    private void attempt(Callable<String> work, String failed) {
        disk.call(
                () -> {
                    try {
                        return work.call();
                    } catch (IOException e) {
                        System.err.println(e);
                        return failed;
                    }
                },
                page);
    }
}
