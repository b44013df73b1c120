package org.quancheng.atlas.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A package's name says what a line in it may know; {@link HouseTable} is the whole list. */
class ArchitectureTest {
    private static final String ROOT = "org.quancheng.atlas.";
    private static final Pattern NAMED =
            Pattern.compile("\\borg\\.quancheng\\.atlas\\.((?:[a-z]\\w*\\.)+[A-Z]\\w*)");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().importPath(WorkingCopy.ROOT.resolve("target/classes"));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getName().startsWith(ROOT);
    }

    private static Stream<JavaClass> ours() {
        return classes.stream().filter(ArchitectureTest::isOurs);
    }

    private static String belowRoot(JavaClass type) {
        return type.getName().substring(ROOT.length()).replaceFirst("\\$.*", "");
    }

    private static String top(JavaClass type) {
        return belowRoot(type).replaceFirst("\\..*", "");
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> found = new TreeSet<>(ours().map(ArchitectureTest::top).toList());
        assertEquals(new TreeSet<>(HouseTable.BY_PACKAGE.keySet()), found);
    }

    /** What was compiled, whether imported or written out in full. */
    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        Map<String, String> offenders = new TreeMap<>();
        ours().flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> isOurs(used(d)))
                .filter(d -> !HouseTable.allows(top(d.getOriginClass()), belowRoot(used(d))))
                .forEach(
                        d ->
                                offenders.put(
                                        top(d.getOriginClass()) + " uses " + belowRoot(used(d)),
                                        d.getDescription()));
        assertEquals(Map.of(), offenders);
    }

    private static JavaClass used(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    /** What was written: constants leave no trace in what was compiled. */
    @Test
    void sourcesNameOnlyWhatTheTableAllows() {
        Map<String, String> offenders = new TreeMap<>();
        Path root = WorkingCopy.MAIN.resolve(ROOT.replace('.', '/'));
        for (Path file : WorkingCopy.files(root, ".java")) {
            String from = root.relativize(file).getName(0).toString();
            String text = WorkingCopy.text(file);
            NAMED.matcher(text)
                    .results()
                    .filter(m -> !HouseTable.allows(from, m.group(1)))
                    .forEach(m -> offenders.put(WorkingCopy.at(file, text, m.start()), m.group()));
        }
        assertEquals(Map.of(), offenders);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(classes);
    }

    static Stream<HouseTable.Reserved> reserved() {
        return HouseTable.RESERVED.stream();
    }

    @ParameterizedTest
    @MethodSource("reserved")
    void onlyTheNamedPackagesUse(HouseTable.Reserved rule) {
        Map<String, String> offenders = new TreeMap<>();
        ours().filter(c -> !rule.only().contains(top(c)))
                .forEach(
                        c -> {
                            c.getDirectDependenciesFromSelf().stream()
                                    .filter(d -> rule.covers(used(d).getName()))
                                    .forEach(d -> offenders.put(d.getDescription(), rule.why()));
                            c.getAccessesFromSelf().stream()
                                    .filter(a -> rule.covers(member(a)))
                                    .forEach(a -> offenders.put(a.getDescription(), rule.why()));
                        });
        assertEquals(Map.of(), offenders);
    }

    private static String member(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    /** The state is observed by views and must not know any. */
    @Test
    void stateUsesOnlyPropertiesOfJavaFx() {
        Map<String, String> offenders = new TreeMap<>();
        ours().filter(c -> top(c).equals("state"))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> used(d).getName().matches("javafx\\.(?!beans\\.|collections\\.).*"))
                .forEach(d -> offenders.put(d.getDescription(), "javafx.base only"));
        assertEquals(Map.of(), offenders);
    }
}
