package org.quancheng.atlas.parcel.source;

import org.quancheng.atlas.parcel.Contents;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.PackVersion;
import org.quancheng.atlas.parcel.Parcel;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.install.InstalledPacks;
import org.quancheng.atlas.parcel.key.TrustedKeys;
import org.quancheng.atlas.parcel.source.UpdateFolder.Seen;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds among the parcels of some folders the newest that this machine may take for the pack that
 * it shows. A file counts only once it has stayed the same between two looks: one that is being
 * copied grows. Used from one thread.
 */
public final class UpdateSource {
    private final InstalledPacks packs;
    private final TrustedKeys keys;
    private final Limits limits;
    private Set<Seen> last = Set.of();
    private Map<Seen, Judged> judged = new LinkedHashMap<>();

    public UpdateSource(InstalledPacks packs, TrustedKeys keys, Limits limits) {
        this.packs = packs;
        this.keys = keys;
        this.limits = limits;
    }

    /** What a parcel holds, or why it is not taken. */
    private record Judged(Optional<Contents> contents, Optional<Text> why) {}

    /**
     * A parcel that may be installed.
     *
     * @param seen where it lies
     */
    public record Update(Seen seen, Contents contents) {}

    /**
     * What a look has found.
     *
     * @param newest the newest version, if it is newer than the one in use
     * @param doubts why the other parcels there are not taken, each once
     */
    public record Found(Optional<Update> newest, List<Text> doubts) {
        public static final Found NOTHING = new Found(Optional.empty(), List.of());
    }

    /**
     * Looks again.
     *
     * @param now what lies there, see {@link UpdateFolder#look}
     * @param id of the pack that is shown
     * @param inUse its version; empty if it has none
     */
    public Found look(List<Seen> now, String id, Optional<PackVersion> inUse) {
        Map<Seen, Judged> next = new LinkedHashMap<>();
        Set<Seen> still = new HashSet<>(now);
        for (Seen seen : now) {
            if (!last.contains(seen)) continue;
            Judged known = judged.get(seen);
            next.put(seen, known == null ? judge(seen, id) : known);
        }
        last = still;
        judged = next;
        List<Update> updates = new ArrayList<>();
        List<Text> doubts = new ArrayList<>();
        next.forEach(
                (seen, about) -> {
                    about.contents()
                            .filter(c -> inUse.isEmpty() || c.version().compareTo(inUse.get()) > 0)
                            .filter(c -> !packs.isRefused(id, c.hash()))
                            .ifPresent(c -> updates.add(new Update(seen, c)));
                    about.why().map(w -> named(seen, w)).ifPresent(doubts::add);
                });
        return new Found(
                updates.stream().max(Comparator.comparing(u -> u.contents().version())),
                doubts.stream().distinct().toList());
    }

    /** Forgets what it has judged: whom the machine trusts may have changed. */
    public void forget() {
        judged = new LinkedHashMap<>();
    }

    private static Text named(Seen seen, Text why) {
        String name = seen.file().getFileName().toString();
        return new Text(name + "：" + why.zh(), name + ": " + why.en());
    }

    private Judged judge(Seen seen, String id) {
        try (Parcel parcel = Parcel.open(seen.file(), limits)) {
            parcel.demandTrusted(keys);
            if (!parcel.contents().id().equals(id))
                return new Judged(
                        Optional.empty(),
                        Optional.of(
                                new Text(
                                        "是另一个内容包（" + parcel.contents().id() + "），不会装在这里。",
                                        "is another pack ("
                                                + parcel.contents().id()
                                                + ") and is not installed here.")));
            return new Judged(Optional.of(parcel.contents()), Optional.empty());
        } catch (Refused e) {
            return new Judged(Optional.empty(), Optional.of(e.sentence()));
        } catch (IOException e) {
            return new Judged(
                    Optional.empty(),
                    Optional.of(
                            new Text(
                                    "读不出来；请检查 U 盘或文件夹。",
                                    "cannot be read; check the stick or the folder.")));
        }
    }
}
