package org.quancheng.atlas.pack.author;

import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.plan.ink.Stroke;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a story into the tree of the file that it came from: fields that are unknown here stay,
 * and so do chapters that could not be shown because of a mistake in them.
 */
final class StoryTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode root;

    private StoryTree(ObjectNode root) {
        this.root = root;
    }

    /**
     * The tree of a story.
     *
     * @param before the tree of its file, if it has one
     * @param known the story as that file was understood when it was last read or written
     */
    static ObjectNode of(Story story, Optional<JsonNode> before, Optional<Story> known) {
        ObjectNode root =
                before.filter(JsonNode::isObject)
                        .map(t -> (ObjectNode) t.deepCopy())
                        .orElseGet(NODES::objectNode);
        StoryTree tree = new StoryTree(root);
        root.put("id", story.id());
        set(root, "title", story.title());
        set(root, "summary", story.summary());
        story.icon().ifPresent(icon -> root.put("icon", icon));
        tree.chapters(story, known);
        return root;
    }

    private void chapters(Story story, Optional<Story> known) {
        Map<String, ObjectNode> before = new HashMap<>();
        List<JsonNode> unseen = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        known.ifPresent(s -> s.chapters().forEach(c -> seen.add(c.id())));
        story.chapters().forEach(c -> seen.add(c.id()));
        for (JsonNode chapter : root.path("chapters")) {
            String id = chapter.path("id").asString("");
            boolean first = chapter instanceof ObjectNode o && before.putIfAbsent(id, o) == null;
            if (!first || !seen.contains(id)) unseen.add(chapter);
        }
        ArrayNode chapters = NODES.arrayNode();
        for (Story.Chapter chapter : story.chapters())
            chapters.add(
                    chapter(
                            chapter,
                            before.getOrDefault(chapter.id(), NODES.objectNode()),
                            known.flatMap(s -> s.chapter(chapter.id()))));
        unseen.forEach(chapters::add);
        root.set("chapters", chapters);
    }

    private static ObjectNode chapter(
            Story.Chapter chapter, ObjectNode node, Optional<Story.Chapter> known) {
        // Not a digit of what nobody has changed is written otherwise.
        if (!node.isEmpty() && known.equals(Optional.of(chapter))) return node;
        node.put("id", chapter.id());
        set(node, "title", chapter.title());
        set(node, "caption", chapter.caption());
        set(node, "notes", chapter.notes());
        node.put("subject", chapter.subject().toString());
        if (!known.map(Story.Chapter::view).equals(Optional.of(chapter.view())))
            chapter.view()
                    .ifPresentOrElse(
                            view ->
                                    node.putObject("view")
                                            .put("zoom", view.zoom())
                                            .putArray("center")
                                            .add(view.center().lon())
                                            .add(view.center().lat()),
                            () -> node.remove("view"));
        list(node, "lit", chapter.lit());
        chapter.stage()
                .ifPresentOrElse(year -> node.put("stage", year), () -> node.remove("stage"));
        list(node, "layers", chapter.layers());
        node.put("dwell", chapter.dwell());
        chapter.source()
                .ifPresentOrElse(
                        s -> node.putObject("source").put("id", s.id()).put("section", s.section()),
                        () -> node.remove("source"));
        ink(node, chapter.ink());
        return node;
    }

    private static void ink(ObjectNode node, List<Stroke> strokes) {
        if (strokes.isEmpty()) {
            node.remove("ink");
            return;
        }
        ArrayNode list = node.putArray("ink");
        for (Stroke stroke : strokes) {
            ObjectNode one = list.addObject();
            one.put("kind", stroke.kind().word()).put("tone", stroke.tone().word());
            ArrayNode points = one.putArray("points");
            stroke.points().forEach(p -> points.addArray().add(p.lon()).add(p.lat()));
            if (!stroke.words().isEmpty()) one.put("words", stroke.words());
        }
    }

    private static void set(ObjectNode node, String field, Text text) {
        ObjectNode both =
                node.path(field) instanceof ObjectNode present ? present : node.putObject(field);
        both.put("zh", written(text.zh()));
        both.put("en", written(text.en()));
    }

    /** Only spaces are nothing. */
    private static String written(String text) {
        return text.isBlank() ? "" : text;
    }

    private static void list(ObjectNode node, String field, List<String> ids) {
        if (ids.isEmpty()) {
            node.remove(field);
            return;
        }
        ArrayNode list = node.putArray(field);
        ids.forEach(list::add);
    }
}
