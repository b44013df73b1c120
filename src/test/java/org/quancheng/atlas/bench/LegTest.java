package org.quancheng.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.state.AtlasState;
import org.testfx.api.FxToolkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The legs that do one thing after another. */
class LegTest {
    private static Plan plan;
    private AtlasState state;
    private TextField field;
    private Desk desk;

    @BeforeAll
    static void read() throws UnreadablePack, TimeoutException {
        FxToolkit.registerPrimaryStage();
        plan = MiniTown.reader().read(MiniTown.folder()).plan();
    }

    @BeforeEach
    void sitDown() {
        state = new AtlasState(plan);
        field = new TextField();
        field.setId("search-field");
        state.tools().beginnings().addListener(o -> field.clear());
        desk = new Desk(state, new Pane(field), Runnable::run);
    }

    /** All that a leg may change and a person sees. */
    private String seen() {
        return Stream.of(
                        state.subject(),
                        state.hidden(),
                        state.shading(),
                        state.year(),
                        state.preferences().language(),
                        state.preferences().scheme(),
                        state.preferences().scale(),
                        state.tools().measuring(),
                        state.tools().measurement(),
                        state.tools().exporting(),
                        state.tools().swipe(),
                        state.tools().help().page(),
                        state.tools().help().guide(),
                        state.tools().aids().keys(),
                        state.tools().aids().choosing(),
                        state.ink().out(),
                        state.drafts().editing(),
                        state.drafts().chosen(),
                        state.showing().stop(),
                        state.showing().away(),
                        field.textProperty())
                .map(property -> String.valueOf(property.getValue()))
                .reduce("", (a, b) -> a + "\n" + b);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGE", "WORK"})
    void doesSomethingElseEverySecondAndLeavesAllAsItWas(Leg leg) {
        String before = seen();
        List<String> told = new ArrayList<>();
        Doing doing = leg.begin(desk, told::add);
        Set<String> still = new LinkedHashSet<>();
        for (int second = 0; second < doing.round(); second++) {
            String was = seen();
            doing.at(second);
            assertEquals(second + 1, told.size());
            if (seen().equals(was)) still.add(told.getLast());
            String is = seen();
            doing.at(second + 0.9);
            assertEquals(is, seen());
        }
        assertNotEquals(before, seen());
        // Only the search box itself knows what these do.
        still.removeAll(Set.of("next result", "result opened"));
        assertEquals(Set.of(), still);
        doing.end();
        assertEquals(before.replace("README", ""), seen().replace("README", ""));
    }

    @Test
    void meetsEveryKindOfWork() {
        List<String> told = new ArrayList<>();
        Doing doing = Leg.WORK.begin(desk, told::add);
        for (int second = 0; second < doing.round(); second++) doing.at(second);
        Set<String> all = new LinkedHashSet<>(told);
        for (String deed :
                List.of(
                        "letter typed",
                        "editor opened",
                        "next chapter",
                        "export card",
                        "look card",
                        "area closed",
                        "map divided",
                        "shaded",
                        "year in its panel",
                        "compare opened")) assertTrue(all.contains(deed), deed + " in " + all);
    }

    @Test
    void aSecondRoundIsAsTheFirst() {
        List<String> told = new ArrayList<>();
        Doing doing = Leg.CHANGE.begin(desk, told::add);
        int round = (int) doing.round();
        for (int second = 0; second < 2 * round; second++) doing.at(second);
        assertEquals(told.subList(0, round), told.subList(round, 2 * round));
    }
}
