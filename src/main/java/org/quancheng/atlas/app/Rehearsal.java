package org.quancheng.atlas.app;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Help;
import org.quancheng.atlas.state.Tools;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** Goes through what people do in the window, one thing every few frames, and closes it. */
final class Rehearsal extends AnimationTimer {
    /** Enough for what was opened to be styled, laid out and drawn. */
    private static final int FRAMES = 3;

    /** What only a real screen needs, by system; the others have none of it. */
    private static final List<String> SCREEN =
            List.of(
                    "com.sun.glass.ui.gtk.GtkPlatformFactory",
                    "com.sun.glass.ui.gtk.GtkApplication",
                    "com.sun.glass.ui.gtk.GtkWindow",
                    "com.sun.glass.ui.gtk.GtkView",
                    "com.sun.glass.ui.gtk.GtkCursor",
                    "com.sun.glass.ui.gtk.GtkTimer",
                    "com.sun.glass.ui.gtk.GtkPixels",
                    "com.sun.glass.ui.gtk.GtkRobot",
                    "com.sun.glass.ui.win.WinPlatformFactory",
                    "com.sun.glass.ui.win.WinApplication",
                    "com.sun.glass.ui.win.WinWindow",
                    "com.sun.glass.ui.win.WinView",
                    "com.sun.glass.ui.mac.MacPlatformFactory",
                    "com.sun.glass.ui.mac.MacApplication",
                    "com.sun.glass.ui.mac.MacWindow",
                    "com.sun.glass.ui.mac.MacView");

    private final Queue<Runnable> acts = new ArrayDeque<>();
    private int frames;

    private Rehearsal() {}

    /** Begins once the map is seen. */
    static void begin(Stage stage, AtlasState state) {
        Rehearsal rehearsal = new Rehearsal();
        rehearsal.acts.add(Rehearsal::loadScreen);
        for (Subject subject : subjects(state.plan()))
            rehearsal.acts.add(() -> state.open(subject));
        rehearsal.acts.add(() -> state.preferences().setDark(!state.preferences().dark().get()));
        for (Language language : Language.values())
            rehearsal.acts.add(() -> state.preferences().setLanguage(language));
        cards(state).forEach(rehearsal.acts::add);
        rehearsal.acts.add(stage::close);
        rehearsal.start();
    }

    /** The cards that are made when they are first asked for. */
    private static List<Runnable> cards(AtlasState state) {
        List<Runnable> acts = new ArrayList<>();
        Tools tools = state.tools();
        acts.add(() -> tools.setExporting(true));
        acts.add(() -> tools.setExporting(false));
        acts.add(() -> tools.setMeasuring(true));
        acts.add(() -> tools.setMeasuring(false));
        acts.add(() -> tools.aids().setChoosing(true));
        acts.add(() -> tools.aids().setChoosing(false));
        acts.add(() -> tools.help().open(Help.Page.KEYS));
        acts.add(tools.help()::close);
        for (Story story : state.plan().stories().stream().limit(1).toList()) {
            acts.add(() -> state.drafts().edit(story.id()));
            story.chapters().stream()
                    .limit(1)
                    .map(chapter -> Optional.of(chapter.id()))
                    .forEach(id -> acts.add(() -> state.drafts().choose(id)));
            acts.add(state.drafts()::close);
            acts.add(() -> state.showing().start(story, 0));
            acts.add(state.showing()::end);
        }
        return acts;
    }

    /** One subject of each sort. */
    private static List<Subject> subjects(Plan plan) {
        List<Subject> subjects = new ArrayList<>();
        for (Subject.Kind kind : Subject.Kind.values())
            Subject.parse(kind.word()).ifPresent(subjects::add);
        plan.districts().stream()
                .limit(1)
                .map(d -> Subject.district(d.id()))
                .forEach(subjects::add);
        plan.elements().stream().limit(1).map(e -> Subject.element(e.id())).forEach(subjects::add);
        plan.places().stream().limit(1).map(p -> Subject.place(p.id())).forEach(subjects::add);
        plan.dossiers().stream().limit(1).map(d -> Subject.dossier(d.id())).forEach(subjects::add);
        return subjects.stream().filter(plan::has).toList();
    }

    private static void loadScreen() {
        for (String name : SCREEN) {
            try {
                // Looking at the methods links the class; nothing of it runs.
                var unused =
                        Class.forName(name, false, Stage.class.getClassLoader())
                                .getDeclaredMethods();
            } catch (ClassNotFoundException | LinkageError e) {
                // Another system's.
            }
        }
    }

    @Override
    public void handle(long now) {
        if (frames++ % FRAMES != 0) return;
        Runnable act = acts.poll();
        if (act == null) stop();
        else act.run();
    }
}
