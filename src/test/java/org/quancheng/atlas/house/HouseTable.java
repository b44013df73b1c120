package org.quancheng.atlas.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may know whom: the table of allowed imports, each line with its reason. */
final class HouseTable {
    private HouseTable() {}

    /**
     * What a top package may use besides itself.
     *
     * @param may top packages, or single types written with their package
     */
    record Line(String from, Set<String> may, String why) {}

    /**
     * Something foreign that only some packages may use.
     *
     * @param what full names of types, or of members written {@code type.member}
     * @param only the top packages that may
     */
    record Reserved(Pattern what, Set<String> only, String why) {
        private static Reserved to(String only, String what, String why) {
            Set<String> packages =
                    Stream.of(only.split(" "))
                            .filter(p -> !p.isEmpty())
                            .collect(Collectors.toSet());
            return new Reserved(Pattern.compile(what), packages, why);
        }

        boolean covers(String name) {
            return what.matcher(name).matches();
        }
    }

    private static final List<Line> LINES =
            List.of(
                    line("geo", "", "the ground floor"),
                    line("shortcut", "", "says which keys do what and nothing of who listens"),
                    line("work", "", "knows threads and nothing of the plan"),
                    line("plan", "geo", "the domain: records that stand on coordinates"),
                    line("durable", "", "keeps texts and knows nothing of what they mean"),
                    line(
                            "supervise",
                            "durable work",
                            "watches a window from another process; durable: its diary; work: the"
                                    + " window's side asks the window's thread"),
                    line("hours", "plan.fact.Text", "a calendar; Text: refusals are bilingual"),
                    line(
                            "tally",
                            "durable plan.fact.Language plan.fact.Text",
                            "keeps counts of what it is told; durable: through a power cut"),
                    line("cache", "", "keeps bytes and knows nothing of what they mean"),
                    line(
                            "basemap",
                            "geo plan.fact.Text",
                            "reads tiles; Text: refusals are bilingual"),
                    line(
                            "pack",
                            "plan geo basemap cache durable",
                            "turns files into the domain and back; basemap: checks the one it"
                                    + " names; cache: keeps what came of it; durable: edited"
                                    + " stories outlive a power cut"),
                    line(
                            "fleet",
                            "durable pack.JsonText plan.fact.Language plan.fact.Text",
                            "files that kiosks write about themselves; JsonText: their form"),
                    line(
                            "parcel",
                            "plan pack durable",
                            "packs as signed files; pack: what a pack's folder says it is; durable:"
                                    + " installs so that a power cut does no harm"),
                    line("state", "plan geo", "what of the domain is being looked at"),
                    line("style", "plan.fact.Language", "one type for the two languages"),
                    line(
                            "diagnosis",
                            "plan.fact.Text plan.fact.Language",
                            "journal, crash reports and check-ups know nothing of the plan; Text,"
                                    + " Language: what a check finds is told in both"),
                    line("search", "plan geo", "finds in the domain"),
                    line(
                            "map",
                            "state plan geo style work basemap shortcut",
                            "draws the domain as state says, over a base map if there is one"),
                    line(
                            "panel",
                            "state plan geo style shortcut",
                            "geo: a place's sheet shows its LonLat"),
                    line(
                            "help",
                            "state plan style work shortcut panel.pane panel.part.Arrival",
                            "tells people what there is; panel.pane: lays cards out in columns;"
                                    + " Arrival: lets them come in steps"),
                    line(
                            "export",
                            "map panel state plan geo style work",
                            "draws with the views' own code what will be a file"),
                    line(
                            "story",
                            "state plan style shortcut",
                            "dresses the window for an audience as state says"),
                    line(
                            "kiosk",
                            "state plan style work durable hours tally",
                            "unattended use: watches, asks and invites over whatever is shown;"
                                    + " hours, tally: cards for the caretaker"),
                    line(
                            "window",
                            "map panel story search state style work plan geo shortcut",
                            "holds all views"),
                    line(
                            "bench",
                            "geo plan state pack.JsonText",
                            "does what people do and counts the frames; JsonText: reads what a"
                                    + " window reports"),
                    line(
                            "app",
                            "geo plan basemap cache durable fleet hours supervise tally pack parcel"
                                    + " state style work search map panel story window bench export"
                                    + " kiosk diagnosis help shortcut",
                            "the wiring knows everything"));

    static final Map<String, Line> BY_PACKAGE =
            LINES.stream().collect(Collectors.toMap(Line::from, l -> l));

    static final List<Reserved> RESERVED =
            List.of(
                    Reserved.to(
                            "pack basemap",
                            "(tools\\.jackson|com\\.(fasterxml|networknt))\\..*",
                            "the form of a pack on disk is one package's secret; basemap: PMTiles"
                                    + " hold JSON"),
                    Reserved.to(
                            "pack parcel basemap cache durable export style",
                            "java\\.util\\.(zip|jar)\\..*",
                            "pack: packs in one file; basemap: PMTiles hold gzip; cache, durable"
                                    + " and style: check sums; export: several tables in one file"),
                    Reserved.to(
                            "basemap",
                            "(org\\.sqlite|java\\.sql)\\..*",
                            "the form of a base map on disk is one package's secret"),
                    Reserved.to("map", "com\\.gluonhq\\..*", "the map view can be replaced"),
                    Reserved.to(
                            "geo plan pack map",
                            "org\\.locationtech\\.jts\\..*",
                            "plan: outlines are JTS shapes and a scope joins them; pack: reads and"
                                    + " checks them; map: draws them; geo: may compute with them"),
                    Reserved.to(
                            "geo",
                            "net\\.sf\\.geographiclib\\..*",
                            "one place knows the ellipsoid"),
                    Reserved.to("help", "org\\.commonmark\\..*", "guides are for reading"),
                    Reserved.to("search", "com\\.github\\.houbb\\..*", "pinyin is for finding"),
                    Reserved.to(
                            "style",
                            "(atlantafx|org\\.kordamp)\\..*",
                            "themes and icons can be replaced"),
                    Reserved.to(
                            "export tally",
                            "org\\.(apache\\.(?!commons\\.compress\\.)|openxmlformats).*",
                            "the forms of office files are one package's secret; tally: writes"
                                    + " CSV"),
                    Reserved.to(
                            "parcel",
                            "org\\.apache\\.commons\\.compress\\..*",
                            "sees of zip files what the JDK hides: links, names that are there"
                                    + " twice"),
                    Reserved.to("app", "picocli\\..*", "only app has a command line"),
                    Reserved.to(
                            "app map export",
                            "(java\\.awt|javax\\.(swing|imageio))\\..*|javafx\\.embed\\..*",
                            "app: PNG files; map: paints the ground into pictures; export:"
                                    + " writes pictures and documents"),
                    Reserved.to(
                            "work",
                            "javafx\\.application\\.Platform\\.runLater",
                            "the window's thread has one gate"),
                    Reserved.to(
                            "work app style",
                            "javafx\\.application\\..*",
                            "app starts and ends the toolkit; style: its theme is the toolkit's"),
                    Reserved.to(
                            "app",
                            "java\\.lang\\.System\\.(getenv|getProperty|getProperties|setProperty)"
                                + "|java\\.lang\\.(Boolean\\.getBoolean|Integer\\.getInteger|Long\\.getLong)",
                            "only app reads the environment"),
                    Reserved.to(
                            "app",
                            "java\\.nio\\.file\\.(Path\\.of|Paths|FileSystems)|java\\.io\\.File"
                                    + "|java\\.lang\\.Class\\.getProtectionDomain",
                            "only app says where things lie; the others are given paths"),
                    Reserved.to(
                            "",
                            "java\\.net\\.(?!(URI|URISyntaxException|URL)($|\\.)).*"
                                    + "|java\\.net\\.URL\\.(?!toURI$).*"
                                    + "|javax\\.net\\..*|java\\.rmi\\..*|javafx\\.scene\\.web\\..*"
                                    + "|java\\.nio\\.channels\\.\\w*(Socket|Datagram|Multicast).*",
                            "the atlas works with no network"));

    private static Line line(String from, String may, String why) {
        Set<String> packages =
                Stream.of(may.split(" ")).filter(p -> !p.isEmpty()).collect(Collectors.toSet());
        return new Line(from, packages, why);
    }

    /** Whether a top package may use a type of ours, named from below the root package. */
    static boolean allows(String from, String type) {
        Line line = BY_PACKAGE.get(from);
        return type.startsWith(from + ".")
                || line != null
                        && line.may().stream()
                                .anyMatch(m -> type.equals(m) || type.startsWith(m + "."));
    }
}
