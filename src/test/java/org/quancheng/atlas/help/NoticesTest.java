package org.quancheng.atlas.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.app.Product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What of others ships, and under which licence. */
class NoticesTest {
    private static final Path FOLDER = Product.assets().resolve("licences");

    @Test
    void everyTextIsThereAndListed() throws IOException {
        List<Notices> all = Notices.of(FOLDER);
        assertTrue(all.size() > 20, all.toString());
        for (Notices notice : all) {
            assertTrue(Files.size(notice.text()) > 100, notice.toString());
            assertTrue(!notice.licence().isBlank(), notice.toString());
        }
        Set<String> unlisted;
        try (var files = Files.list(FOLDER)) {
            unlisted = new TreeSet<>(files.map(f -> f.getFileName().toString()).toList());
        }
        unlisted.remove("README.md");
        unlisted.removeAll(
                all.stream()
                        .map(n -> n.text().getFileName().toString())
                        .collect(Collectors.toSet()));
        assertEquals(Set.of(), unlisted);
    }

    /** The licence's own file says of which library it is. */
    @Test
    void everyTextNamesItsLibraries() throws IOException {
        for (Notices notice : Notices.of(FOLDER))
            for (String library : notice.libraries())
                assertTrue(Files.readString(notice.text()).contains(library), library);
    }
}
