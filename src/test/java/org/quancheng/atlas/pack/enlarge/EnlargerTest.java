package org.quancheng.atlas.pack.enlarge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.plan.Plan;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Packs that have grown are sound packs. */
class EnlargerTest {
    private static final PackReader READER = new PackReader(Product.assets().resolve("schema"));

    @TempDir private Path folder;

    @Test
    void growsAndStaysSound() throws Exception {
        Path grown = folder.resolve("grown");
        new Enlarger(6, 900).enlarge(Product.shippedPack(), grown);
        Plan before = READER.read(Product.shippedPack()).plan();
        PackReader.Reading after = READER.read(grown);
        assertEquals(java.util.List.of(), after.problems());
        assertEquals(900, after.plan().places().size());
        double ratio = (double) after.plan().geo().vertices() / before.geo().vertices();
        assertEquals(6, ratio, 0.1);
        assertTrue(after.plan().places().containsAll(before.places()));
    }

    /** Where two districts shared a border they share it still: no gap, no overlap. */
    @Test
    void sharedBordersStayShared() throws Exception {
        Path grown = folder.resolve("grown");
        new Enlarger(5, 0).enlarge(Product.shippedPack(), grown);
        Geometry[] districts =
                READER.read(grown).plan().geo().districts().stream()
                        .map(f -> f.geometry())
                        .toArray(Geometry[]::new);
        assertTrue(CoverageValidator.isValid(districts));
    }

    @Test
    void isTheSameEachTime() throws Exception {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        new Enlarger(3, 300).enlarge(Product.shippedPack(), one);
        new Enlarger(3, 300).enlarge(Product.shippedPack(), two);
        try (Stream<Path> files = Files.walk(one)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                assertEquals(
                        -1, Files.mismatch(file, two.resolve(one.relativize(file).toString())));
        }
    }

    @Test
    void leavesAFullFolderAlone() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThrows(
                FileAlreadyExistsException.class,
                () -> new Enlarger(2, 0).enlarge(Product.shippedPack(), folder));
        assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
    }
}
