package org.quancheng.atlas.app;

import org.quancheng.atlas.bench.Course;
import org.quancheng.atlas.bench.Frames;
import org.quancheng.atlas.bench.Leg;
import org.quancheng.atlas.work.Watchdog;
import org.quancheng.atlas.work.Watchdog.Spell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What a course has shown, as it is written down: all times in milliseconds. */
final class CourseFigures {
    private CourseFigures() {}

    /**
     * By name of the leg its frames, and the longest that the window's thread worked and waited at
     * a stretch, with what it was at and by each thing that was done; the same while the machine
     * warmed up; and each time it did not answer for long.
     */
    static Map<String, Object> of(Map<Leg, Frames.Summary> legs, Watchdog<Course.Now> watchdog) {
        Map<String, Object> figures = new LinkedHashMap<>();
        Map<Course.Now, Spell> spells = watchdog.spells();
        legs.forEach(
                (leg, f) -> {
                    Map<String, Object> line = new LinkedHashMap<>();
                    line.put("frames", f.frames());
                    line.put("fps", round(f.fps()));
                    line.put("median", round(f.median()));
                    line.put("p95", round(f.p95()));
                    line.put("worst", round(f.worst()));
                    line.putAll(answers(leg, true, spells));
                    figures.put(name(leg), line);
                });
        Map<String, Object> first = new LinkedHashMap<>();
        for (Leg leg : Leg.values()) first.put(name(leg), answers(leg, false, spells));
        figures.put("warmUp", first);
        figures.put("worstWait", most(spells, Spell::millis));
        figures.put("worstWork", most(spells, Spell::worked));
        figures.put("stalls", watchdog.stalls().stream().map(CourseFigures::stall).toList());
        return figures;
    }

    private static Map<String, Object> answers(
            Leg leg, boolean counts, Map<Course.Now, Spell> spells) {
        Map<Course.Now, Spell> own = new LinkedHashMap<>(spells);
        own.keySet().removeIf(now -> now.leg() != leg || now.counts() != counts);
        Map<String, Object> line = new LinkedHashMap<>();
        if (own.isEmpty()) return line;
        line.put("work", most(own, Spell::worked));
        line.put("workAt", where(own, Spell::worked));
        line.put("wait", most(own, Spell::millis));
        line.put("waitAt", where(own, Spell::millis));
        Map<String, Object> deeds = new LinkedHashMap<>();
        own.forEach(
                (now, spell) ->
                        deeds.put(
                                now.deed(), List.of(round(spell.worked()), round(spell.millis()))));
        line.put("deeds", deeds);
        return line;
    }

    private static List<Object> stall(Watchdog.Stall<Course.Now> s) {
        return List.of(
                round(s.millis()),
                s.doing().lines().toList(),
                round(s.at()),
                round(s.worked()),
                (s.during().counts() ? "" : "warm-up ")
                        + name(s.during().leg())
                        + ": "
                        + s.during().deed());
    }

    private static double most(Map<Course.Now, Spell> spells, ToDoubleFunction<Spell> figure) {
        return round(spells.values().stream().mapToDouble(figure).max().orElse(0));
    }

    private static String where(Map<Course.Now, Spell> spells, ToDoubleFunction<Spell> figure) {
        return spells.entrySet().stream()
                .max(
                        (a, b) ->
                                Double.compare(
                                        figure.applyAsDouble(a.getValue()),
                                        figure.applyAsDouble(b.getValue())))
                .map(e -> e.getKey().deed())
                .orElse("");
    }

    private static String name(Leg leg) {
        return leg.name().toLowerCase(Locale.ROOT);
    }

    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
