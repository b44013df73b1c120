package org.quancheng.atlas.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.pack.ProblemReport;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.work.Background;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * Reads a pack, checks it and draws each of its views: what an installation wants to know before it
 * puts the pack to use. Prints what is wrong in two lines, one for each language.
 */
@Command(name = TryCommand.NAME, hidden = true)
final class TryCommand implements Callable<Integer> {
    static final String NAME = "pack-try";

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @Parameters Path pack = Path.of("");

    @Override
    public Integer call() throws Exception {
        Optional<Text> trouble;
        try {
            trouble = trouble(Home.find());
        } catch (UnreadablePack e) {
            trouble = Optional.of(e.sentence());
        }
        trouble.ifPresent(t -> System.out.print(line(t.zh()) + "\n" + line(t.en()) + "\n"));
        return trouble.isPresent() ? 1 : 0;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private Optional<Text> trouble(Home home) throws UnreadablePack {
        Reading reading = new PackReader(home.schemas()).read(pack);
        if (!reading.problems().isEmpty())
            return Optional.of(ProblemReport.summary(reading.problems()));
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Optional<Text>> drawn = new CompletableFuture<>();
        Platform.startup(
                () -> {
                    try {
                        drawn.complete(draw(home, reading));
                    } catch (RuntimeException | Error e) {
                        drawn.completeExceptionally(e);
                    }
                });
        try {
            return drawn.join();
        } finally {
            Platform.exit();
        }
    }

    private Optional<Text> draw(Home home, Reading reading) {
        Look look = new Look(home.assets());
        look.loadFonts();
        Underlay underlay =
                Underlay.open(Optional.empty(), reading.plan().manifest().basemap(), pack);
        AtlasState state = new AtlasState(reading.plan(), List.of());
        state.preferences().setReducedMotion(true);
        Scene scene =
                Snapshot.scene(
                        Wiring.window(state, Background::immediate, underlay),
                        look,
                        state.preferences().scheme().get(),
                        WIDTH,
                        HEIGHT);
        int drawn = 0;
        for (Subject subject : subjects(reading.plan())) {
            // By turns, so that each language is tried, too.
            state.preferences().setLanguage(Language.values()[drawn++ % Language.values().length]);
            state.open(subject);
            if (isBlank(Snapshot.picture(scene, WIDTH, HEIGHT)))
                return Optional.of(
                        new Text(
                                "试用新内容时，「" + subject + "」是空白的，没有安装；请告诉制作者。",
                                "The view \""
                                        + subject
                                        + "\" of the new content is blank, so it was not"
                                        + " installed; tell the maker."));
        }
        return Optional.empty();
    }

    /** Each view, each district, element and dossier, and a place of each kind. */
    private static List<Subject> subjects(Plan plan) {
        List<Subject> subjects = new ArrayList<>();
        for (Subject.Kind kind : Subject.Kind.values())
            Subject.parse(kind.word()).ifPresent(subjects::add);
        plan.districts().forEach(d -> subjects.add(Subject.district(d.id())));
        plan.elements().forEach(e -> subjects.add(Subject.element(e.id())));
        plan.dossiers().forEach(d -> subjects.add(Subject.dossier(d.id())));
        plan.places().stream().limit(1).forEach(p -> subjects.add(Subject.place(p.id())));
        return subjects.stream().filter(plan::has).toList();
    }

    private static boolean isBlank(WritableImage picture) {
        PixelReader pixels = picture.getPixelReader();
        int first = pixels.getArgb(0, 0);
        for (int y = 0; y < HEIGHT; y += 7)
            for (int x = 0; x < WIDTH; x += 7) if (pixels.getArgb(x, y) != first) return false;
        return true;
    }
}
