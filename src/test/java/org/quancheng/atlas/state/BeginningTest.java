package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.pack.MeasuredTown;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.ink.Tone;
import org.quancheng.atlas.state.ink.Tool;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The next visitor finds everything as the first one did. What there is to be put back is not
 * written down here but asked of the state's own types, so that nothing that is added later is
 * forgotten: whoever adds a property must say below how a visitor changes it.
 */
class BeginningTest {
    /** What is not a visitor's to change, or not to be put back, and why. */
    private static final Map<String, String> LEFT =
            Map.of(
                    "camera.free", "the window's size",
                    "camera.view", "the map flies there from wherever it is",
                    "basemap", "part of the content",
                    "drafts.stories", "strangers cannot edit",
                    "drafts.canUndo", "strangers cannot edit",
                    "drafts.canRedo", "strangers cannot edit",
                    "drafts.saving", "strangers cannot edit",
                    "presenter.apart", "the screens of the machine",
                    "presenter.elapsed", "begins anew with every story",
                    "tools.beginnings", "counts");

    @TempDir private Path folder;
    private Plan plan;

    @BeforeEach
    void read() throws UnreadablePack {
        MeasuredTown.copyTo(folder);
        plan = MiniTown.reader().read(folder).plan();
    }

    private AtlasState fresh() {
        AtlasState state = new AtlasState(plan);
        state.preferences().setLanguage(Language.ZH);
        state.open(Subject.of(Subject.Kind.OVERVIEW));
        return state;
    }

    /** Each is one thing that a visitor may do, and all of them together change all there is. */
    private Map<String, Consumer<AtlasState>> deeds() {
        Story story = MadeUpStory.of(plan);
        LonLat here = plan.manifest().view().center();
        Map<String, Consumer<AtlasState>> deeds = new TreeMap<>();
        deeds.put(
                "wanders",
                s -> {
                    s.open(Subject.district(plan.districts().getFirst().id()), Optional.of("x"));
                    s.open(Subject.of(Subject.Kind.MATRIX));
                    s.back();
                    s.open(Subject.of(Subject.Kind.STORIES), Optional.of("x"));
                    s.back();
                });
        deeds.put("reads", s -> s.open(Subject.of(Subject.Kind.STORIES), Optional.of("an-entry")));
        deeds.put("lights", s -> s.keepLit(Set.of("a")));
        deeds.put("drags", s -> s.camera().pan(90, 70));
        deeds.put("flies", s -> s.camera().flyTo(new Viewpoint(here, 13)));
        deeds.put("shades", s -> s.shade(Optional.of(plan.measures().getFirst().id())));
        deeds.put("travels", s -> s.setYear(s.year().get() + 5));
        deeds.put("fades", s -> s.setBasemapOpacity(0.1));
        deeds.put("switches", s -> s.setVisible(AtlasState.GRATICULE, true));
        deeds.put(
                "prefers",
                s -> {
                    s.preferences().setLanguage(Language.EN);
                    s.preferences().setDark(true);
                    s.preferences().setScale(TextScale.HALL);
                    s.preferences().setReducedMotion(true);
                    s.preferences().setTouchKeys(true);
                });
        deeds.put(
                "measures",
                s -> {
                    s.tools().setMeasuring(true);
                    s.tools().add(here);
                    s.tools().setSexagesimal(true);
                    s.tools().pointAt(Optional.of(here));
                });
        deeds.put("searches", s -> s.tools().searchedInVain(Optional.of("nowhere")));
        deeds.put(
                "tools",
                s -> {
                    s.tools().setOverview(false);
                    s.tools().setExporting(true);
                    s.tools()
                            .setSwipe(
                                    Optional.of(
                                            new Swipe(
                                                    new Swipe.Stage(2021),
                                                    new Swipe.Stage(2025),
                                                    0.3)));
                });
        deeds.put(
                "draws",
                s -> {
                    s.ink().setOut(true);
                    s.ink().setTone(Tone.GOOD);
                    s.ink().write(here, "I was here");
                    s.ink().write(here, "twice");
                    s.ink().undo();
                    s.ink().setKept(true);
                    s.ink().take(Tool.LASER);
                    s.ink().point(Optional.of(here));
                });
        deeds.put(
                "begins to draw",
                s -> {
                    s.ink().take(Tool.PEN);
                    s.ink().begin(here);
                    s.ink().draw(new LonLat(here.lon() + 0.01, here.lat()));
                });
        deeds.put(
                "edits",
                s -> {
                    s.drafts().edit(plan.stories().getFirst().id());
                    s.drafts()
                            .choose(
                                    Optional.of(
                                            plan.stories().getFirst().chapters().getFirst().id()));
                });
        deeds.put(
                "watches",
                s -> {
                    s.showing().start(story, 1);
                    s.showing().togglePlaying();
                    s.showing().ask();
                    s.showing().touch();
                    s.showing().type(2);
                    s.showing().toggleBlack();
                    s.presenter().ask(true);
                    s.presenter().resize(1);
                });
        deeds.put(
                "watches for a while",
                s -> {
                    long[] now = {0};
                    s.showing().keepTimeBy(() -> now[0]);
                    s.showing().start(story, 0);
                    s.showing().togglePlaying();
                    now[0] = 3_000_000_000L;
                    s.showing().beat();
                });
        return deeds;
    }

    @Test
    void everyDeedIsUndone() {
        deeds().forEach(
                        (name, deed) -> {
                            AtlasState state = fresh();
                            Beginning beginning = Beginning.of(state);
                            deed.accept(state);
                            beginning.restore(state);
                            assertEquals(all(fresh()), all(state), name);
                        });
    }

    @Test
    void allDeedsOneAfterTheOtherAreUndone() {
        AtlasState state = fresh();
        Beginning beginning = Beginning.of(state);
        for (int visitor = 0; visitor < 3; visitor++) {
            deeds().values().forEach(deed -> deed.accept(state));
            beginning.restore(state);
            assertEquals(all(fresh()), all(state));
            assertFalse(state.showing().last().isPresent());
            state.ink().redo();
            state.ink().undo();
            assertEquals(all(fresh()), all(state), "no ink can be brought back");
        }
    }

    /** A property that no deed changes is one that nobody has thought of. */
    @Test
    void theDeedsChangeAllThatThereIs() {
        Map<String, Object> before = all(fresh());
        Set<String> unchanged = new TreeSet<>(before.keySet());
        for (Consumer<AtlasState> deed : deeds().values()) {
            AtlasState state = fresh();
            deed.accept(state);
            Map<String, Object> after = all(state);
            unchanged.removeIf(key -> !before.get(key).equals(after.get(key)));
        }
        assertEquals(Set.of(), unchanged);
    }

    /** All properties of a state and of what it consists of, by name. */
    private static Map<String, Object> all(AtlasState state) {
        Map<String, Object> values = new TreeMap<>();
        collect(state, "", values);
        values.keySet().removeAll(LEFT.keySet());
        values.put("camera.anywhere", state.camera().anywhere());
        values.put("history.depth", state.history().depth());
        return values;
    }

    private static void collect(Object whole, String prefix, Map<String, Object> values) {
        Arrays.stream(whole.getClass().getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()))
                .filter(m -> m.getParameterCount() == 0)
                .filter(m -> m.getReturnType() != whole.getClass())
                .forEach(
                        m -> {
                            if (ObservableValue.class.isAssignableFrom(m.getReturnType()))
                                values.put(
                                        prefix + m.getName(),
                                        ((ObservableValue<?>) call(m, whole)).getValue());
                            else if (prefix.isEmpty() && isOfState(m.getReturnType()))
                                collect(call(m, whole), m.getName() + ".", values);
                        });
    }

    private static boolean isOfState(Class<?> type) {
        return !type.isRecord()
                && type.getPackageName().startsWith(AtlasState.class.getPackageName());
    }

    private static Object call(Method method, Object whole) {
        try {
            return method.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
