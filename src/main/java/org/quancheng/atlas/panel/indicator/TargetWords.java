package org.quancheng.atlas.panel.indicator;

import org.quancheng.atlas.panel.part.Numbers;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Indicators.Indicator;
import org.quancheng.atlas.plan.Indicators.Target;

import java.util.Optional;
import java.util.stream.Collectors;

/** Writes targets as people read them, whether they are values or changes against a base year. */
public final class TargetWords {
    private final Parts parts;

    public TargetWords(Parts parts) {
        this.parts = parts;
    }

    /** The number alone, such as ≤ 190 or −10%. */
    public String number(Target target) {
        return target.value()
                .map(v -> Numbers.qualified(v, Optional.empty(), target.qualifier(), parts.words()))
                .orElseGet(() -> Numbers.signed(target.number(), parts.words()) + "%");
    }

    /** What a relative target is measured against, such as 比2015年. */
    public Optional<String> base(Target target) {
        return target.value().isPresent()
                ? Optional.empty()
                : target.relative()
                        .map(
                                r ->
                                        parts.words()
                                                .text(
                                                        "indicators.base",
                                                        Integer.toString(r.baseYear())));
    }

    /** The unit of a target; none for a relative one, which is in percent. */
    public String unit(Indicator indicator, Target target) {
        return target.value().isPresent() ? parts.say(indicator.unit()) : "";
    }

    /** The whole target, such as ≤ 190 /10万 or 比2015年 −10%. */
    public String whole(Indicator indicator, Target target) {
        return (base(target).orElse("") + " " + number(target) + " " + unit(indicator, target))
                .strip();
    }

    /** How far a target goes beyond the one before it; empty if they cannot be compared. */
    public Optional<String> change(Indicator indicator, Target target) {
        return indicator.targets().stream()
                .filter(t -> t.year() < target.year())
                .reduce((a, b) -> b)
                .filter(t -> t.value().isPresent() && target.value().isPresent())
                .map(
                        t -> {
                            double by = Math.round((target.number() - t.number()) * 1e6) / 1e6;
                            String year = Integer.toString(t.year());
                            return by == 0
                                    ? parts.words().text("indicators.same", year)
                                    : parts.words()
                                            .text(
                                                    "indicators.change",
                                                    year,
                                                    Numbers.signed(by, parts.words()));
                        });
    }

    /** The path in words, for those who hear it. */
    public String spoken(Indicator indicator) {
        String targets =
                indicator.targets().stream()
                        .map(
                                t ->
                                        parts.words()
                                                .text(
                                                        "indicators.spoken",
                                                        Integer.toString(t.year()),
                                                        whole(indicator, t)))
                        .collect(Collectors.joining(" "));
        String actual =
                indicator.actual().stream()
                        .map(
                                a ->
                                        parts.words()
                                                .text(
                                                        "indicators.spoken.actual",
                                                        Numbers.date(a.date(), parts.words()),
                                                        Numbers.plain(a.value(), parts.words())
                                                                + " "
                                                                + parts.say(indicator.unit())))
                        .collect(Collectors.joining(" "));
        String direction =
                parts.words().text("indicators.direction." + indicator.direction().name());
        return (parts.say(indicator.name()) + ". " + direction + ". " + targets + " " + actual)
                .strip();
    }
}
