package org.quancheng.atlas.pack.author;

import org.quancheng.atlas.pack.StoryFile;
import org.quancheng.atlas.pack.schema.Schemas;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stories that a person has edited where the pack itself must not be written to.
 *
 * @param stories of the folder
 * @param problems what was found wrong there
 */
public record OwnStories(List<Story> stories, List<PackProblem> problems) {
    private static final String ENDING = ".json";

    /**
     * Reads a person's folder; a damaged file is put aside and told of, so that the next save
     * cannot lose it.
     *
     * @param schemas the folder with the JSON Schemas
     * @param own the person's folder for one pack, which need not be there
     */
    public static OwnStories read(Path schemas, Path own) {
        List<String> names = names(own);
        if (names.isEmpty()) return new OwnStories(List.of(), List.of());
        Schemas checks = new Schemas(schemas);
        List<Story> stories = new ArrayList<>();
        List<PackProblem> problems = new ArrayList<>();
        for (String name : names) {
            StoryFile file = StoryFile.read(checks, own, name);
            // Under another name than its id a later save would not find it again.
            Optional<Story> story = file.story().filter(s -> name.equals(s.id() + ENDING));
            if (story.isEmpty()) problems.add(setAside(own.resolve(name)));
            story.ifPresent(stories::add);
            if (story.isPresent()) problems.addAll(file.problems());
        }
        return new OwnStories(stories, problems);
    }

    private static List<String> names(Path own) {
        if (!Files.isDirectory(own)) return List.of();
        try (Stream<Path> files = Files.list(own)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static PackProblem setAside(Path file) {
        try {
            Path aside = Aside.put(file, "damaged");
            return problem(
                    file,
                    "这个自己编辑的故事读不出来，已原样改名为「" + aside.getFileName() + "」；改好内容、改回原名后重新打开即可。",
                    "This story of your own cannot be read. It was kept as \""
                            + aside.getFileName()
                            + "\"; mend it, give it its old name and open the atlas again.");
        } catch (IOException e) {
            return problem(
                    file,
                    "这个自己编辑的故事读不出来，也不能改名，请先把它移到别处。",
                    "This story of your own can neither be read nor renamed; move it elsewhere"
                            + " first.");
        }
    }

    private static PackProblem problem(Path file, String zh, String en) {
        return new PackProblem(file.toString(), 0, 0, "", new Text(zh, en));
    }

    /** The plan with these stories in place of those of the same id, and the others behind. */
    public Plan over(Plan plan) {
        if (stories.isEmpty()) return plan;
        List<Story> all = new ArrayList<>(plan.stories());
        for (Story story : stories) {
            int at = all.stream().map(Story::id).toList().indexOf(story.id());
            if (at < 0) all.add(story);
            else all.set(at, story);
        }
        return plan.telling(all);
    }
}
