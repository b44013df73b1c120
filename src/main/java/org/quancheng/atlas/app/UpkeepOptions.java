package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.hours.HoursText;
import org.quancheng.atlas.hours.UnclearHours;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** How a kiosk is kept up. */
final class UpkeepOptions {
    /** Less than this, no window could open. */
    static final int LEAST_MEMORY = 300;

    @Option(
            names = "--memory-limit",
            paramLabel = "MB",
            defaultValue = "1200",
            descriptionKey = "kiosk.memory-limit")
    int memoryLimit = 1200;

    @Option(
            names = "--hours",
            paramLabel = "\"Tue-Sun 09:00-17:00\"",
            defaultValue = "",
            descriptionKey = "kiosk.hours")
    String hours = "";

    @Option(
            names = "--fleet",
            paramLabel = "${bundle:usage.label.path}",
            descriptionKey = "kiosk.fleet")
    @Nullable Path fleet;

    @Option(
            names = "--name",
            paramLabel = "${bundle:usage.label.name}",
            descriptionKey = "kiosk.name")
    @Nullable String name;

    /** What cannot be used of them. */
    Optional<Text> fault() {
        if (memoryLimit < LEAST_MEMORY)
            return Optional.of(
                    new Text(
                            "--memory-limit 至少写 300（MB）。",
                            "--memory-limit takes 300 (MB) or more."));
        try {
            return HoursText.read(hours).isNever() ? Optional.of(never()) : Optional.empty();
        } catch (UnclearHours e) {
            return Optional.of(e.sentence());
        }
    }

    private static Text never() {
        return new Text(
                "--hours 把一周七天都写成休馆，展厅就永远不开。请写出哪天几点开放，例如"
                        + " 周二至周日 09:00-17:00；只写“周一 休馆”，其余六天全天开放。",
                "--hours closes all seven days, so the hall would never open. Write when it is"
                        + " open, such as Tue-Sun 09:00-17:00; \"Mon closed\" alone leaves the"
                        + " other six days open day and night.");
    }

    /** What they ask for, for one window. */
    Upkeep start() {
        return new Upkeep(this, KioskFolder.find());
    }
}
