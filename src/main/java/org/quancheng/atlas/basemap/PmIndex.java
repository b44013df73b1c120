package org.quancheng.atlas.basemap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;

/**
 * All directories of a PMTiles file: the root, and leaves that are read when they are asked for.
 * However the file is made, only a few are read for one answer, and only a few are kept. For one
 * thread at a time.
 */
final class PmIndex {
    /** The specification advises against more than one. */
    private static final int DEEPEST_LEAF = 4;

    /**
     * Entries of kept leaves, of 32 bytes each: 32 leaves as the format's own writer makes them.
     */
    private static final int KEPT = 1 << 17;

    /** What a leaf takes beside its entries, in entries. */
    private static final int LEAF = 8;

    /** Reads a leaf. */
    @FunctionalInterface
    interface Leaves {
        PmDirectory read(PmDirectory.Entry place) throws UnreadableBaseMap;
    }

    private final PmDirectory root;
    private final Leaves reader;
    private final Map<Long, PmDirectory> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long entries;

    PmIndex(PmDirectory root, Leaves reader) {
        this.root = root;
        this.reader = reader;
    }

    /**
     * Where a tile's content lies; empty if there is none.
     *
     * @throws UnreadableBaseMap if a leaf on the way is damaged
     */
    Optional<PmDirectory.Entry> find(long number) throws UnreadableBaseMap {
        PmDirectory directory = root;
        for (int depth = 0; depth <= DEEPEST_LEAF; depth++) {
            Optional<PmDirectory.Entry> found = directory.find(number);
            if (found.isEmpty() || found.get().run() > 0) return found;
            directory = leaf(found.get());
        }
        return Optional.empty();
    }

    /**
     * The first tile from a number on; empty behind the last.
     *
     * @throws UnreadableBaseMap if a leaf on the way is damaged
     */
    OptionalLong next(long number) throws UnreadableBaseMap {
        return next(root, number, 0);
    }

    private OptionalLong next(PmDirectory directory, long number, int depth)
            throws UnreadableBaseMap {
        Optional<PmDirectory.Entry> holder = directory.find(number);
        if (holder.isPresent() && holder.get().run() > 0) return OptionalLong.of(number);
        if (holder.isPresent() && depth < DEEPEST_LEAF) {
            OptionalLong within = next(leaf(holder.get()), number, depth + 1);
            if (within.isPresent()) return within;
        }
        return directory.after(number);
    }

    /**
     * The first few contents.
     *
     * @throws UnreadableBaseMap if a leaf on the way is damaged
     */
    List<PmDirectory.Entry> first(int most) throws UnreadableBaseMap {
        List<PmDirectory.Entry> first = new ArrayList<>();
        OptionalLong at = next(0);
        for (int i = 0; i < most && at.isPresent(); i++) {
            Optional<PmDirectory.Entry> found = find(at.getAsLong());
            found.ifPresent(first::add);
            at = next(found.map(PmDirectory.Entry::end).orElse(at.getAsLong() + 1));
        }
        return first;
    }

    /**
     * The levels that have tiles.
     *
     * @param believed whether a level has any if the directory that would tell is damaged
     */
    List<Integer> levels(IntPredicate believed) {
        List<Integer> levels = new ArrayList<>();
        for (int level = 0; level <= TileId.DEEPEST; level++)
            if (isThere(level, believed)) levels.add(level);
        return levels;
    }

    private boolean isThere(int level, IntPredicate believed) {
        try {
            OptionalLong next = next(Hilbert.first(level));
            return next.isPresent() && next.getAsLong() < Hilbert.first(level + 1);
        } catch (UnreadableBaseMap e) {
            return believed.test(level);
        }
    }

    private PmDirectory leaf(PmDirectory.Entry place) throws UnreadableBaseMap {
        PmDirectory known = kept.get(place.offset());
        if (known != null) return known;
        PmDirectory leaf = reader.read(place);
        kept.put(place.offset(), leaf);
        entries += leaf.size() + LEAF;
        var eldest = kept.entrySet().iterator();
        while (entries > KEPT && kept.size() > 1) {
            entries -= eldest.next().getValue().size() + LEAF;
            eldest.remove();
        }
        return leaf;
    }

    /** How many entries of leaves it holds now. */
    long entries() {
        return entries;
    }
}
