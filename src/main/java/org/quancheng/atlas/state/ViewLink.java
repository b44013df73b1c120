package org.quancheng.atlas.state;

import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * A view in one line, to be opened on another machine with the same pack, written {@code
 * atlas:pack?subject=…;view=lon,lat,zoom;…}: every character of it passes through the command lines
 * of all systems between plain double quotes.
 *
 * @param pack id of the pack
 * @param passage id of what is marked in the panel
 * @param view as {@link Camera#flyAnywhere} takes it; kept to a centimetre
 * @param hidden ids of the layers that are switched off
 * @param shading id of the measure that the districts are shaded by
 * @param chapter the chapter that is presented
 */
public record ViewLink(
        String pack,
        Subject subject,
        Optional<String> passage,
        Viewpoint view,
        int year,
        Set<String> hidden,
        Optional<String> shading,
        Language language,
        Optional<Chapter> chapter) {
    /** How every link begins. */
    public static final String SCHEME = "atlas:";

    /** Decimals of degrees: the seventh is a centimetre. */
    private static final int DEGREE_DIGITS = 7;

    /**
     * Decimals of the zoom: the sixth moves the edge of the largest screen by less than a pixel.
     */
    private static final int ZOOM_DIGITS = 6;

    /** Characters of an id that stand for themselves. */
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./";

    /** Before the two hexadecimal digits of each byte of any other; a percent sign is no good. */
    private static final char ESCAPE = '~';

    /**
     * A chapter by its ids.
     *
     * @param away whether something else is seen, from which one comes back to it
     */
    public record Chapter(String story, String id, boolean away) {}

    public ViewLink {
        hidden = Set.copyOf(hidden);
        LonLat c = view.center();
        view =
                new Viewpoint(
                        new LonLat(
                                rounded(c.lon(), DEGREE_DIGITS), rounded(c.lat(), DEGREE_DIGITS)),
                        rounded(view.zoom(), ZOOM_DIGITS));
    }

    private static double rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** What is seen now. */
    public static ViewLink of(AtlasState state) {
        return new ViewLink(
                state.plan().manifest().id(),
                state.subject().get(),
                state.passage().get(),
                state.camera().aimAnywhere(),
                state.year().get(),
                state.hidden().get(),
                state.shading().get().map(s -> s.measure().id()),
                state.preferences().language().get(),
                state.showing()
                        .stop()
                        .get()
                        .map(
                                stop ->
                                        new Chapter(
                                                stop.story().id(),
                                                stop.chapter().id(),
                                                state.showing().away().get())));
    }

    /** Whether a plan has what it shows: another version of the same pack may lack it. */
    public boolean fits(Plan plan) {
        return plan.has(subject)
                && shading.filter(id -> plan.measure(id).isEmpty()).isEmpty()
                && chapter.filter(c -> stop(plan.stories(), c).isEmpty()).isEmpty();
    }

    /** Shows it, in the language that is set already; only for a plan that it fits. */
    public void open(AtlasState state) {
        chapter.flatMap(c -> stop(state.drafts().stories().get(), c))
                .ifPresent(stop -> state.showing().start(stop.story(), stop.index()));
        if (chapter.isPresent() && !chapter.get().away() && state.showing().isOn()) return;
        state.open(subject, passage);
        state.setYear(year);
        state.hide(hidden);
        state.shade(shading);
        state.camera().flyAnywhere(view);
    }

    /** The chapter in stories, if they have it. */
    private static Optional<Showing.Stop> stop(List<Story> stories, Chapter chapter) {
        for (Story story : stories) {
            if (!story.id().equals(chapter.story())) continue;
            for (int i = 0; i < story.chapters().size(); i++)
                if (story.chapters().get(i).id().equals(chapter.id()))
                    return Optional.of(new Showing.Stop(story, i));
        }
        return Optional.empty();
    }

    /** The link. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add("subject=" + escaped(subject.toString()));
        passage.ifPresent(id -> parts.add("at=" + escaped(id)));
        parts.add(
                "view="
                        + plain(view.center().lon())
                        + ","
                        + plain(view.center().lat())
                        + ","
                        + plain(view.zoom()));
        parts.add("year=" + year);
        if (!hidden.isEmpty())
            parts.add(
                    "off="
                            + String.join(
                                    ",",
                                    new TreeSet<>(hidden)
                                            .stream().map(ViewLink::escaped).toList()));
        shading.ifPresent(id -> parts.add("shading=" + escaped(id)));
        parts.add("lang=" + language.name().toLowerCase(Locale.ROOT));
        chapter.ifPresent(
                c -> {
                    parts.add("story=" + escaped(c.story()));
                    parts.add("chapter=" + escaped(c.id()));
                    if (c.away()) parts.add("away=1");
                });
        return SCHEME + escaped(pack) + "?" + String.join(";", parts);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && PLAIN.indexOf(b) >= 0) escaped.append((char) b);
            else escaped.append(ESCAPE).append(HexFormat.of().toHexDigits(b));
        }
        return escaped.toString();
    }

    /** Reads a link; empty where it is none or damaged. */
    public static Optional<ViewLink> parse(String written) {
        int question = written.indexOf('?');
        if (!written.startsWith(SCHEME) || question < 0) return Optional.empty();
        try {
            SequencedMap<String, String> parts = new java.util.LinkedHashMap<>();
            for (String part : written.substring(question + 1).split(";")) {
                int equals = part.indexOf('=');
                if (equals < 0
                        || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null)
                    return Optional.empty();
            }
            return Optional.of(
                    read(unescaped(written.substring(SCHEME.length(), question)), parts));
        } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /**
     * @throws IllegalArgumentException if a part is malformed or unknown
     * @throws java.util.NoSuchElementException if one is missing
     */
    private static ViewLink read(String pack, SequencedMap<String, String> parts) {
        Optional<String> story = take(parts, "story").map(ViewLink::unescaped);
        Optional<String> chapter = take(parts, "chapter").map(ViewLink::unescaped);
        boolean away = take(parts, "away").filter("1"::equals).isPresent();
        if (story.isPresent() != chapter.isPresent() || (away && story.isEmpty()) || pack.isEmpty())
            throw new IllegalArgumentException("half a chapter, or no pack");
        ViewLink link =
                new ViewLink(
                        pack,
                        take(parts, "subject")
                                .map(ViewLink::unescaped)
                                .flatMap(Subject::parse)
                                .orElseThrow(),
                        take(parts, "at").map(ViewLink::unescaped),
                        take(parts, "view").map(ViewLink::viewpoint).orElseThrow(),
                        take(parts, "year").map(Integer::parseInt).orElseThrow(),
                        take(parts, "off")
                                .map(ids -> List.of(ids.split(",")))
                                .orElse(List.of())
                                .stream()
                                .map(ViewLink::unescaped)
                                .collect(java.util.stream.Collectors.toSet()),
                        take(parts, "shading").map(ViewLink::unescaped),
                        take(parts, "lang")
                                .map(l -> Language.valueOf(l.toUpperCase(Locale.ROOT)))
                                .orElseThrow(),
                        story.map(s -> new Chapter(s, chapter.orElseThrow(), away)));
        if (!parts.isEmpty()) throw new IllegalArgumentException("unknown " + parts);
        return link;
    }

    private static Optional<String> take(SequencedMap<String, String> parts, String name) {
        return Optional.ofNullable(parts.remove(name));
    }

    private static Viewpoint viewpoint(String written) {
        String[] numbers = written.split(",");
        if (numbers.length != 3) throw new IllegalArgumentException(written);
        double lon = number(numbers[0], 180);
        double lat = number(numbers[1], 90);
        return new Viewpoint(new LonLat(lon, lat), number(numbers[2], 30));
    }

    private static double number(String written, double limit) {
        if (!written.matches("-?\\d{1,3}(\\.\\d{1,17})?"))
            throw new IllegalArgumentException(written);
        double value = Double.parseDouble(written);
        if (Math.abs(value) > limit) throw new IllegalArgumentException(written);
        return value;
    }

    private static String unescaped(String written) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == ESCAPE) {
                if (i + 3 > written.length()) throw new IllegalArgumentException(written);
                bytes.write(HexFormat.fromHexDigits(written, i + 1, i + 3));
                i += 2;
            } else if (PLAIN.indexOf(c) >= 0) {
                bytes.write(c);
            } else {
                throw new IllegalArgumentException(written);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
