package org.quancheng.atlas.house;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a pack calls its city, districts, places and zones, and the colours that it gives them. */
final class PackNames {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final Set<String> chinese = new TreeSet<>();
    private final Set<String> latin = new TreeSet<>();

    /** Names that are searched for inside other words too, such as in a class name. */
    private final Set<String> proper = new TreeSet<>();

    PackNames(Path pack) {
        JsonNode manifest = read(pack.resolve("manifest.json"));
        proper.add(manifest.path("id").asString());
        for (Path file : WorkingCopy.files(pack.resolve("districts"), ".json")) {
            JsonNode district = read(file);
            proper.add(district.path("id").asString());
            proper.add(district.path("code").asString());
            call(district);
        }
        read(pack.resolve("places.json")).path("places").forEach(this::call);
        JsonNode layout = read(pack.resolve("layout.json"));
        layout.path("groups").forEach(this::call);
        for (JsonNode element : layout.path("elements")) {
            call(element);
            element.path("colour").forEach(c -> proper.add(c.asString().replace("#", "")));
        }
        for (Path file : WorkingCopy.files(pack.resolve("geometry"), ".geojson"))
            read(file).path("features").forEach(f -> call(f.path("properties")));
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(WorkingCopy.text(file));
    }

    private void call(JsonNode named) {
        add(named.path("id"));
        named.path("name").forEach(this::add);
        named.path("label").forEach(this::add);
        named.path("aliases").forEach(this::add);
        add(named.path("pinyin"));
    }

    private void add(JsonNode text) {
        if (!text.isString() || text.asString().isBlank()) return;
        String name = text.asString().strip();
        (CHINESE.matcher(name).find() ? chinese : latin).add(name.toLowerCase(Locale.ROOT));
    }

    int size() {
        return chinese.size() + latin.size() + proper.size();
    }

    /** Finds any of the names: Latin ones as whole words, Chinese and proper ones anywhere. */
    Pattern pattern(Set<String> general) {
        chinese.removeAll(general);
        latin.removeAll(general);
        proper.removeAll(general);
        // A functional zone has no code.
        proper.remove("");
        return Pattern.compile(
                anyOf(proper)
                        + "|"
                        + anyOf(chinese)
                        + "|(?<![a-z0-9])"
                        + anyOf(latin)
                        + "(?![a-z0-9])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String anyOf(Set<String> names) {
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
