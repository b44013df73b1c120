package org.quancheng.atlas.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What high contrast says of a thing outranks what is usually said of it, also of its states. So
 * where a state of the same thing has a look of its own, high contrast must say how it looks there.
 */
class ContrastSheetTest {
    private static final String PREFIX = ".root:contrast ";

    private static final List<StyleRule> CONTRAST = StyleRule.of(ThemeFile.css("contrast.css"));

    @Test
    void everyRuleIsOfHighContrastAlone() {
        assertEquals(
                List.of(),
                CONTRAST.stream()
                        .map(StyleRule::selector)
                        .filter(s -> !s.startsWith(PREFIX))
                        .toList());
    }

    @Test
    void aStateWithALookOfItsOwnHasOneInHighContrastToo() {
        Set<String> lost = new TreeSet<>();
        for (String sheet : List.of("atlas.css", "kiosk.css"))
            for (StyleRule usual : StyleRule.of(ThemeFile.css(sheet)))
                for (StyleRule strong : CONTRAST)
                    for (String property : strong.says().keySet())
                        if (outranksAState(strong, usual, property)) lost.add(usual + " " + strong);
        assertEquals(Set.of(), lost);
    }

    private static boolean outranksAState(StyleRule strong, StyleRule usual, String property) {
        String look = usual.says().get(property);
        if (look == null || look.equals(strong.says().get(property))) return false;
        if (strong.rank() < usual.rank()) return false;
        // Of the same thing, or of a thing that is of that kind among others, in one state more.
        if (strong.classes().isEmpty() || !usual.classes().containsAll(strong.classes()))
            return false;
        if (!usual.states().containsAll(strong.states())) return false;
        if (usual.states().equals(strong.states())) return false;
        return CONTRAST.stream()
                .noneMatch(
                        r ->
                                r.rank() >= strong.rank()
                                        && r.classes().equals(usual.classes())
                                        && r.states().equals(usual.states())
                                        && r.says().containsKey(property));
    }
}
