package org.quancheng.atlas.pack.compiled;

import org.quancheng.atlas.cache.Derived;
import org.quancheng.atlas.cache.Identity;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.pack.check.PackChecks;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.Plan;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Opens packs, and keeps what came of reading and checking them, so that JSON, schemas and checks
 * are needed again only when something has changed: a file of the pack, a schema or the program.
 */
public final class Shelf {
    /** Endings of the files whose content is read into a plan. */
    private static final Set<String> READ = Set.of("json", "geojson");

    private final Path schemas;
    private final Derived derived;
    private final String program;

    /**
     * @param schemas the folder with the JSON Schemas
     * @param derived where compiled packs are kept
     * @param program changes with whatever in the program could read a pack otherwise
     */
    public Shelf(Path schemas, Derived derived, String program) {
        this.schemas = schemas;
        this.derived = derived;
        this.program = program;
    }

    /**
     * A pack that has been opened.
     *
     * @param identity what it was read from, for the keys of what is derived from it; empty where
     *     nobody can say
     */
    public record Opened(Reading reading, Optional<String> identity) {}

    /** The parts of a reading as they are compiled. */
    record Compiled(Plan.Content content, List<PackProblem> problems) {}

    /**
     * Opens a pack, compiled or not.
     *
     * @throws UnreadablePack if there is no pack there or its manifest is unusable
     */
    public Opened open(Path pack) throws UnreadablePack {
        Optional<String> identity = identity(pack);
        Optional<Reading> kept = identity.flatMap(this::compiled);
        if (kept.isPresent()) return new Opened(kept.get(), identity);
        Reading reading = new PackReader(schemas).read(pack);
        // Only what has not changed while it was read.
        if (identity.isPresent() && identity.equals(identity(pack))) {
            if (reading.problems().stream().noneMatch(PackChecks::mayPass))
                keep(identity.get(), reading);
            return new Opened(reading, identity);
        }
        return new Opened(reading, Optional.empty());
    }

    private Optional<Reading> compiled(String identity) {
        return derived.read(key(identity)).flatMap(Shelf::reading);
    }

    private static Optional<Reading> reading(ByteBuffer bytes) {
        try {
            In in = new In(bytes);
            Compiled compiled = Form.of(Compiled.class).read(in);
            if (!in.isDone()) return Optional.empty();
            return Optional.of(new Reading(new Plan(compiled.content()), compiled.problems()));
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | BufferUnderflowException e) {
            // Whole and ours, and yet not readable: read the pack itself.
            return Optional.empty();
        }
    }

    private void keep(String identity, Reading reading) {
        Compiled compiled = new Compiled(reading.plan().content(), reading.problems());
        derived.write(
                key(identity),
                stream -> {
                    Out out = new Out(stream);
                    Form.of(Compiled.class).write(compiled, out);
                    out.flush();
                });
    }

    private static String key(String identity) {
        return "plan-" + identity;
    }

    private Optional<String> identity(Path pack) {
        if (!Files.isDirectory(pack)) return Optional.empty();
        try {
            return Optional.of(
                    new Identity()
                            .add(program)
                            .addFolder(schemas.toRealPath(), Shelf::isRead)
                            .addFolder(pack.toRealPath(), Shelf::isRead)
                            .toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isRead(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return READ.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
