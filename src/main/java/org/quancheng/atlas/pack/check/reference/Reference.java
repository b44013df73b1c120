package org.quancheng.atlas.pack.check.reference;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value that names something by its id.
 *
 * @param pointer where the id stands
 * @param spaces the sorts of things it may name
 * @param dropped what is left out if there is no such thing
 * @param remedy how that is left out
 */
record Reference(
        Dataset dataset,
        String pointer,
        String id,
        List<IdSpace> spaces,
        String dropped,
        Remedy remedy) {
    private static final String COMPARE = "compare/";

    /**
     * The references that a value is, by the name of its field: a comparison names two districts.
     */
    static List<Reference> all(Dataset dataset, Value value) {
        String written = value.node().asString("");
        if (!value.field().equals("subject") || !written.startsWith(COMPARE))
            return of(dataset, value).stream().toList();
        return Stream.of(written.substring(COMPARE.length()).split("/"))
                .map(
                        id ->
                                new Reference(
                                        dataset,
                                        value.pointer(),
                                        id,
                                        List.of(IdSpace.DISTRICT),
                                        value.pointer(),
                                        Remedy.DROP_ELEMENT))
                .toList();
    }

    private static Optional<Reference> of(Dataset dataset, Value value) {
        if (!value.node().isString()) return Optional.empty();
        String id = value.node().asString();
        String at = value.pointer();
        if (value.field().equals("id") && value.isIn("source"))
            return Optional.of(toSource(dataset, value));
        if (value.field().equals("subject")) {
            return space(id)
                    .map(
                            s ->
                                    new Reference(
                                            dataset,
                                            at,
                                            id.substring(id.indexOf('/') + 1),
                                            List.of(s),
                                            at,
                                            Remedy.DROP_ELEMENT));
        }
        List<IdSpace> spaces = spaces(dataset.kind(), value.field());
        if (spaces.isEmpty()) return Optional.empty();
        boolean required =
                value.field().equals("kind")
                        || value.field().equals("category")
                        || dataset.kind() == Kind.MEASURES;
        Remedy remedy = required ? Remedy.DROP_ELEMENT : Remedy.DROP_VALUE;
        return Optional.of(new Reference(dataset, at, id, spaces, at, remedy));
    }

    /**
     * Without its source a statement would pass for one of the source around it, so it goes too.
     */
    private static Reference toSource(Dataset dataset, Value id) {
        boolean alone = dataset.kind() == Kind.PLACES || dataset.kind() == Kind.STORY;
        String source = id.pointer().substring(0, id.pointer().lastIndexOf('/'));
        return new Reference(
                dataset,
                id.pointer(),
                id.node().asString(),
                List.of(IdSpace.SOURCE),
                source,
                alone ? Remedy.DROP_VALUE : Remedy.DROP_ELEMENT);
    }

    private static List<IdSpace> spaces(Kind kind, String field) {
        return switch (field) {
            case "district", "districts", "tinted" -> List.of(IdSpace.DISTRICT);
            case "place", "places", "seat" -> List.of(IdSpace.PLACE);
            case "element", "elements" -> List.of(IdSpace.ELEMENT);
            case "themes" -> List.of(IdSpace.THEME);
            case "domain" -> List.of(IdSpace.DOMAIN);
            case "category" -> List.of(IdSpace.CATEGORY);
            case "kind" -> kind == Kind.PLACES ? List.of(IdSpace.PLACE_KIND) : List.of();
            case "layers" -> List.of(IdSpace.LAYER);
            case "feature" -> List.of(IdSpace.SHAPE);
            case "outlines" -> List.of(IdSpace.OUTLINE);
            case "lit" ->
                    List.of(IdSpace.DISTRICT, IdSpace.PLACE, IdSpace.ELEMENT, IdSpace.FEATURE);
            default -> List.of();
        };
    }

    /** What a subject of the form kind/id names; empty for panels of which there is only one. */
    private static Optional<IdSpace> space(String subject) {
        return Stream.of(
                        IdSpace.DISTRICT,
                        IdSpace.ELEMENT,
                        IdSpace.PLACE,
                        IdSpace.THEME,
                        IdSpace.TASK,
                        IdSpace.DOSSIER)
                .filter(s -> subject.startsWith(s.name().toLowerCase(Locale.ROOT) + "/"))
                .findFirst();
    }
}
