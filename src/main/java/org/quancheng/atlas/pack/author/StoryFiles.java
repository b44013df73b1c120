package org.quancheng.atlas.pack.author;

import org.quancheng.atlas.durable.Disk;
import org.quancheng.atlas.durable.RealDisk;
import org.quancheng.atlas.durable.SafeFile;
import org.quancheng.atlas.pack.Sealed;
import org.quancheng.atlas.pack.StoryFile;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Text;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where edited stories are written: into the pack's own files, or, where the pack must not be
 * written to, into the person's folder. May be used from any thread.
 */
public final class StoryFiles {
    private static final String ENDING = ".json";

    private final Path pack;
    private final Path own;
    private final Set<String> ofPack;
    private final Disk disk;
    private final Map<String, Story> saved = new HashMap<>();
    private boolean intoPack;

    /**
     * @param ofPack whether they go into the pack
     * @param folder where they go
     * @param trouble why something is not saved
     */
    public record Outcome(boolean ofPack, Path folder, Optional<Text> trouble) {}

    /**
     * @param pack the pack's folder
     * @param own the person's folder for this pack, which need not be there yet
     * @param ofPack the stories as the pack itself has them
     * @param now the stories as they were read, of the pack and of the person
     */
    public StoryFiles(Path pack, Path own, List<Story> ofPack, List<Story> now) {
        this(pack, own, ofPack, now, p -> !Sealed.is(pack) && Files.isWritable(p), new RealDisk());
    }

    StoryFiles(
            Path pack,
            Path own,
            List<Story> ofPack,
            List<Story> now,
            Predicate<Path> writable,
            Disk disk) {
        this.pack = pack.toAbsolutePath().normalize();
        this.own = own.toAbsolutePath().normalize();
        this.ofPack = ofPack.stream().map(Story::id).collect(Collectors.toUnmodifiableSet());
        this.disk = disk;
        now.forEach(s -> saved.put(s.id(), s));
        Path stories = this.pack.resolve(PackList.FOLDER);
        intoPack =
                writable.test(this.pack)
                        && writable.test(this.pack.resolve(PackList.MANIFEST))
                        && (!Files.exists(stories) || writable.test(stories));
    }

    /** Where stories would go now. */
    public synchronized Outcome place() {
        return outcome(Optional.empty());
    }

    /** Ids of the stories that cannot be removed: those of a pack that must not be written to. */
    public synchronized Set<String> fixed() {
        return intoPack ? Set.of() : ofPack;
    }

    /** Writes what differs from what was saved last; what cannot be written stays as it was. */
    public synchronized Outcome save(List<Story> wanted) {
        Optional<Text> trouble = Optional.empty();
        for (Story story : wanted) {
            if (story.equals(saved.get(story.id()))) continue;
            try {
                write(story);
                saved.put(story.id(), story);
            } catch (IOException | RuntimeException e) {
                trouble = Optional.of(sentence(e));
            }
        }
        Set<String> ids = wanted.stream().map(Story::id).collect(Collectors.toSet());
        for (String gone : List.copyOf(saved.keySet())) {
            if (ids.contains(gone)) continue;
            try {
                remove(gone);
                saved.remove(gone);
            } catch (IOException | RuntimeException e) {
                trouble = Optional.of(sentence(e));
            }
        }
        return outcome(trouble);
    }

    private Outcome outcome(Optional<Text> trouble) {
        return new Outcome(intoPack, intoPack ? pack.resolve(PackList.FOLDER) : own, trouble);
    }

    private static Text sentence(Exception e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new Text(
                "没有保存：磁盘满了，或没有写入的权限（" + why + "）。改动还在，稍后会再试。",
                "Not saved: the disk is full, or writing is not allowed ("
                        + why
                        + "). Your changes are still here; saving is tried again soon.");
    }

    private void write(Story story) throws IOException {
        boolean ownAlready = Files.exists(ownFile(story.id()));
        if (intoPack && !ownAlready) {
            try {
                writeIntoPack(story);
                return;
            } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
                // It looked as if one might: the person's folder is there for this.
                intoPack = false;
            }
        }
        Path file = ownFile(story.id());
        Optional<JsonNode> before =
                ownAlready
                        ? treeOf(own, file.getFileName().toString())
                        : new PackList(pack, disk)
                                .nameOf(story.id())
                                .flatMap(n -> StoryFile.tree(pack, n));
        write(file, story, before);
    }

    private void writeIntoPack(Story story) throws IOException {
        PackList list = new PackList(pack, disk);
        Optional<String> name = list.nameOf(story.id());
        String fresh = PackList.FOLDER + "/" + story.id() + ENDING;
        write(
                pack.resolve(name.orElse(fresh)),
                story,
                name.isPresent() ? StoryFile.tree(pack, name.get()) : treeOf(pack, fresh));
        if (name.isEmpty()) list.add(fresh);
    }

    /** The tree of a file that may be there; one that is no JSON any more is put aside. */
    private static Optional<JsonNode> treeOf(Path folder, String name) throws IOException {
        if (!Files.exists(folder.resolve(name))) return Optional.empty();
        Optional<JsonNode> tree = StoryFile.tree(folder, name);
        if (tree.isEmpty()) Aside.put(folder.resolve(name), "damaged");
        return tree;
    }

    private void write(Path file, Story story, Optional<JsonNode> before) throws IOException {
        Optional<Story> known = Optional.ofNullable(saved.get(story.id()));
        String text = PackStyle.of(StoryTree.of(story, before, known));
        SafeFile.replace(file, text.getBytes(StandardCharsets.UTF_8), disk);
    }

    private void remove(String id) throws IOException {
        Path mine = ownFile(id);
        if (Files.exists(mine)) Aside.put(mine, "removed");
        if (!intoPack) return;
        PackList list = new PackList(pack, disk);
        Optional<String> name = list.nameOf(id);
        if (name.isEmpty()) return;
        list.remove(name.get());
        Aside.put(pack.resolve(name.get()), "removed");
    }

    private Path ownFile(String id) {
        return own.resolve(id + ENDING);
    }
}
