package org.quancheng.atlas.help;

import org.quancheng.atlas.shortcut.Shortcut;

import java.nio.file.Path;
import java.util.List;

/**
 * What the help has to tell that only the program itself knows.
 *
 * @param version of the product, as the build stamped it
 * @param mac whether keys are called as on a Mac
 * @param keys every line of every table of keys, in the order of telling
 * @param guides the folder of the guides, one folder in it for each language
 * @param licences the folder with the licences of others' work, listed in its {@code README.md}
 * @param licence the product's own licence
 * @param folders where it keeps what
 */
public record Facts(
        String version,
        boolean mac,
        List<Shortcut> keys,
        Path guides,
        Path licences,
        Path licence,
        List<Folder> folders) {
    /**
     * A folder that a person may want to find.
     *
     * @param name the last part of the key of the words that say what lies there
     */
    public record Folder(String name, Path path) {}

    public Facts {
        keys = List.copyOf(keys);
        folders = List.copyOf(folders);
    }
}
