package org.quancheng.atlas.app;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.plan.measure.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the subject that a person named on the command line. */
final class Target {
    private Target() {}

    /** A name on the command line that nothing in the pack answers to. */
    static final class Unknown extends Exception {
        private final transient Text sentence;

        Unknown(Text sentence) {
            super(sentence.en());
            this.sentence = sentence;
        }

        Text sentence() {
            return sentence;
        }
    }

    /**
     * The subject that the options name; the overview if they name none.
     *
     * @throws Unknown if the pack has nothing of that name
     */
    static Subject of(Plan plan, ViewOptions options) throws Unknown {
        if (options.district != null) return district(plan, options.district);
        if (options.zone != null)
            return known(
                    plan,
                    "element/" + options.zone,
                    options.zone,
                    ids(plan.elements().stream().map(e -> e.id())));
        if (options.place != null)
            return known(plan, "place/" + options.place, options.place, List.of());
        if (options.view != null) return view(plan, options.view);
        return Subject.of(Subject.Kind.OVERVIEW);
    }

    private static Subject district(Plan plan, String named) throws Unknown {
        return Subject.district(districtId(plan, named));
    }

    private static String districtId(Plan plan, String named) throws Unknown {
        Optional<District> found =
                plan.districts().stream()
                        .filter(
                                d ->
                                        d.id().equalsIgnoreCase(named)
                                                || d.code().equals(named)
                                                || d.name().zh().equals(named)
                                                || d.label().zh().equals(named)
                                                || d.name().en().equalsIgnoreCase(named)
                                                || d.label().en().equalsIgnoreCase(named)
                                                || d.aliases().contains(named))
                        .findFirst();
        if (found.isPresent()) return found.get().id();
        throw unknown(
                named,
                plan.districts().stream().map(d -> d.label().zh() + " (" + d.id() + ")").toList());
    }

    /**
     * The id of the measure that the options shade the districts by, if any.
     *
     * @throws Unknown if the pack has nothing of that name
     */
    static Optional<String> shading(Plan plan, ViewOptions options) throws Unknown {
        if (options.shading == null) return Optional.empty();
        String named = options.shading;
        Optional<String> found =
                plan.measures().stream()
                        .filter(
                                m ->
                                        m.id().equals(named)
                                                || m.name().zh().equals(named)
                                                || m.name().en().equalsIgnoreCase(named))
                        .map(Measure::id)
                        .findFirst();
        if (found.isEmpty())
            throw unknown(
                    named,
                    plan.measures().stream()
                            .map(m -> m.name().zh() + " (" + m.id() + ")")
                            .toList());
        return found;
    }

    /** Two districts side by side, written compare/A/B. */
    private static Subject comparison(Plan plan, String[] sides) throws Unknown {
        if (sides.length != 2)
            throw new Unknown(
                    new Text(
                            "对比要写成 compare/区县/区县，例如 compare/" + example(plan),
                            "A comparison is written compare/DISTRICT/DISTRICT, such as compare/"
                                    + example(plan)));
        String left = districtId(plan, sides[0]);
        String right = districtId(plan, sides[1]);
        if (left.equals(right))
            throw new Unknown(
                    new Text(
                            "对比的两个区县要不同，「" + sides[0] + "」写了两次。",
                            "Compare two different districts; \""
                                    + sides[0]
                                    + "\" is named twice."));
        return Subject.compare(left, right);
    }

    private static String example(Plan plan) {
        return plan.districts().stream().limit(2).map(District::id).collect(joining("/"));
    }

    private static Subject view(Plan plan, String named) throws Unknown {
        String compare = Subject.Kind.COMPARE.word();
        if (named.equals(compare) || named.startsWith(compare + "/"))
            return comparison(
                    plan, named.substring(compare.length()).replaceFirst("/", "").split("/"));
        Optional<Subject> subject = Subject.parse(named).filter(plan::has);
        if (subject.isPresent()) return subject.get();
        Optional<Subject> dossier =
                plan.dossiers().stream()
                        .filter(d -> d.id().equals(named) || d.aliases().contains(named))
                        .findFirst()
                        .map(d -> Subject.dossier(d.id()));
        if (dossier.isPresent()) return dossier.get();
        List<String> views =
                new ArrayList<>(
                        List.of(
                                "overview",
                                "matrix",
                                "indicators",
                                "stages",
                                "strategy",
                                "tasks",
                                "sources",
                                compare + "/ID/ID"));
        plan.dossiers().forEach(d -> views.add(d.id()));
        throw unknown(named, views);
    }

    private static Subject known(Plan plan, String written, String named, List<String> choices)
            throws Unknown {
        Optional<Subject> subject = Subject.parse(written).filter(plan::has);
        if (subject.isEmpty()) throw unknown(named, choices);
        return subject.get();
    }

    private static List<String> ids(java.util.stream.Stream<String> ids) {
        return ids.toList();
    }

    /** The complaint about a name, with the names that would do. */
    static Unknown unknown(@Nullable String named, List<String> choices) {
        String zh = choices.isEmpty() ? "" : "可选：" + String.join("、", choices) + "。";
        String en = choices.isEmpty() ? "" : " Choose one of: " + String.join(", ", choices) + ".";
        return new Unknown(
                new Text("内容包里没有「" + named + "」。" + zh, "The pack has no \"" + named + "\"." + en));
    }
}
