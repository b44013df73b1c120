package org.quancheng.atlas.app;

import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.pack.author.OwnStories;
import org.quancheng.atlas.pack.author.StoryFiles;
import org.quancheng.atlas.plan.Story;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person has added to a pack that must not be written to.
 *
 * @param pack the pack's folder
 * @param folder the person's folder for it
 * @param ofPack the stories of the pack itself
 */
record OwnPlace(Path pack, Path folder, List<Story> ofPack, OwnStories stories) {
    /**
     * Reads it.
     *
     * @param all the person's folder for all packs
     */
    static OwnPlace of(Path schemas, Path pack, Path all, Reading reading) {
        Path folder = all.resolve(reading.plan().manifest().id());
        return new OwnPlace(
                pack, folder, reading.plan().stories(), OwnStories.read(schemas, folder));
    }

    /** A pack with it on top. */
    Reading over(Reading reading) {
        if (stories.stories().isEmpty() && stories.problems().isEmpty()) return reading;
        return new Reading(
                stories.over(reading.plan()),
                Stream.concat(reading.problems().stream(), stories.problems().stream()).toList());
    }

    /** Where stories are written once they are edited. */
    StoryFiles files(Reading reading) {
        return new StoryFiles(pack, folder, ofPack, reading.plan().stories());
    }
}
