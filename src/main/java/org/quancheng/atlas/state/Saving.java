package org.quancheng.atlas.state;

import org.quancheng.atlas.plan.fact.Text;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * Whether edited stories are safe on the disk.
 *
 * @param at when they were last saved
 * @param ofPack whether they are saved in the pack itself; else in the person's own folder
 * @param folder where they lie; empty where nothing is saved at all
 * @param fixed ids of the stories that cannot be removed
 * @param trouble why they could not be saved
 */
public record Saving(
        Stage stage,
        Optional<LocalTime> at,
        boolean ofPack,
        String folder,
        Set<String> fixed,
        Optional<Text> trouble) {
    public Saving {
        fixed = Set.copyOf(fixed);
    }

    /** How far saving has come. */
    public enum Stage {
        UNCHANGED,
        WAITING,
        SAVED,
        FAILED
    }

    /** Nothing has been changed yet, and nobody saves. */
    public static final Saving NONE =
            new Saving(Stage.UNCHANGED, Optional.empty(), false, "", Set.of(), Optional.empty());

    /** The same, with changes that are not saved yet. */
    Saving waiting() {
        return new Saving(Stage.WAITING, at, ofPack, folder, fixed, trouble);
    }
}
