package org.quancheng.atlas.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** There is one description of the map: what is on the screen is what is on paper. */
class OnePainterTest {
    private static final String ROOT = "org.quancheng.atlas.";
    private static final String GROUND = ROOT + "map.ground.";
    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.quancheng.atlas");
    }

    private static Stream<JavaAccess<?>> accesses(String from) {
        return classes.stream()
                .filter(c -> c.getName().startsWith(ROOT + from))
                .flatMap(c -> c.getAccessesFromSelf().stream());
    }

    private static String top(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    /** Documents know no shape of the plan; they ask the ground to draw itself. */
    @Test
    void documentsAskTheGroundAndDrawNoMapOfTheirOwn() {
        Set<String> used =
                accesses("export.")
                        .map(a -> a.getTargetOwner().getName() + "." + a.getName())
                        .filter(n -> n.startsWith(GROUND) || n.endsWith(".geometry"))
                        // What the ground hands out of its own drawing, for slides to take apart.
                        .filter(
                                n ->
                                        !n.startsWith(GROUND + "Flat.")
                                                && !n.startsWith(GROUND + "Fade"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Stream.of("fades", "flat", "moving", "paper", "print", "underlay")
                        .map(n -> GROUND + "Ground." + n)
                        .collect(Collectors.toSet()),
                used);
    }

    /** Screen and paper come from the same painter: nothing else of the ground inks a shape. */
    @Test
    void onlyThePainterAndItsRimInkShapes() {
        Set<String> inking =
                accesses("map.ground.")
                        .filter(a -> a.getTargetOwner().getName().equals("java.awt.Graphics2D"))
                        .filter(a -> Set.of("fill", "draw").contains(a.getName()))
                        .map(a -> top(a.getOriginOwner()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(GROUND + "Painter", GROUND + "Rim"), inking);
        for (String door : Set.of("paint", "print"))
            assertTrue(
                    accesses("map.ground.Ground")
                            .anyMatch(
                                    a ->
                                            a.getTargetOwner().getName().equals(GROUND + "Painter")
                                                    && a.getName().equals(door)),
                    door);
    }
}
