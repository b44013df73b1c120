package org.quancheng.atlas.help;

import org.quancheng.atlas.help.read.Reader;
import org.quancheng.atlas.help.read.Rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What of others ships with the atlas, as the table in the folder of the licences lists it.
 *
 * @param what its name
 * @param libraries names of its files in {@code lib}, without version; none for what is no library
 * @param text the file with its licence
 * @param licence the licence by its short name
 */
public record Notices(String what, List<String> libraries, Path text, String licence) {
    private static final int COLUMNS = 4;

    public Notices {
        libraries = List.copyOf(libraries);
    }

    /**
     * The lines of the table.
     *
     * @param folder that holds {@code README.md} with the table
     * @throws IOException if it cannot be read
     */
    public static List<Notices> of(Path folder) throws IOException {
        List<Notices> all = new ArrayList<>();
        for (List<String> row : Rows.of(Reader.read(folder.resolve("README.md"))))
            if (row.size() == COLUMNS)
                all.add(
                        new Notices(
                                row.get(0),
                                Arrays.stream(row.get(1).split(" "))
                                        .filter(l -> !l.isEmpty())
                                        .toList(),
                                folder.resolve(row.get(2)).normalize(),
                                row.get(3)));
        return all;
    }
}
