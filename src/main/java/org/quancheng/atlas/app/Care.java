package org.quancheng.atlas.app;

import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.quancheng.atlas.diagnosis.Breakdowns;
import org.quancheng.atlas.diagnosis.CrashReports;
import org.quancheng.atlas.diagnosis.Journal;
import org.quancheng.atlas.diagnosis.Mishaps;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.window.AtlasPane;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps a journal of a window's life, and catches what goes wrong in it. */
final class Care {
    private Care() {}

    /** Looks after a window, which says when something went wrong and goes on. */
    static void attend(Stage stage, AtlasPane pane, AtlasState state, Background window) {
        Consumer<Optional<Path>> told =
                report ->
                        window.tell(
                                () ->
                                        pane.tell(
                                                sentence(report)
                                                        .in(state.preferences().language().get())));
        window.call(
                () -> begin(state.plan(), told),
                begun ->
                        begun.ifPresent(
                                journal ->
                                        stage.addEventHandler(
                                                WindowEvent.WINDOW_HIDDEN,
                                                e -> {
                                                    journal.note("closed");
                                                    journal.close();
                                                })));
        window.call(
                Care::collect,
                found ->
                        found.stream()
                                .limit(1)
                                .forEach(
                                        report ->
                                                pane.tell(
                                                        brokeDown(report)
                                                                .in(
                                                                        state.preferences()
                                                                                .language()
                                                                                .get()))));
    }

    /** Looks after a window of a hall, before which nobody could do anything about it. */
    static void attend(AtlasState state, Background disk) {
        Consumer<Optional<Path>> told =
                report -> System.err.println(sentence(report).in(Language.EN));
        disk.call(() -> begin(state.plan(), told), begun -> {});
    }

    /**
     * Makes sure that a report of Java's own breakdown is found; to be called before anything is
     * drawn.
     */
    static void expect() {
        breakdowns().expect(Path.of("")).ifPresent(note -> note.toFile().deleteOnExit());
    }

    /** Fetches the reports of those that broke down before. */
    static List<Path> collect() {
        return breakdowns().collect();
    }

    private static Breakdowns breakdowns() {
        return new Breakdowns(
                UserFolders.logFolder(),
                Path.of(System.getProperty("java.io.tmpdir", "")),
                process -> ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent());
    }

    private static Text brokeDown(Path report) {
        return new Text(
                "图集上一次意外中断了。报告在 " + report + "，请发给维护人员。",
                "Last time the atlas broke down. Please send the report to those who look after"
                        + " it: "
                        + report);
    }

    private static Text sentence(Optional<Path> report) {
        return report.map(
                        file ->
                                new Text(
                                        "刚才出了一个错，图集会继续运行。报告在 " + file + "，请发给维护人员。",
                                        "Something went wrong just now; the atlas goes on. Please"
                                                + " send the report to those who look after it: "
                                                + file))
                .orElse(
                        new Text(
                                "刚才出了一个错，图集会继续运行。",
                                "Something went wrong just now; the atlas goes on."));
    }

    /**
     * Begins; where nothing can be written there is none.
     *
     * @param opened what is shown
     * @param told is told of each new sort of mishap and where its report lies
     */
    static Optional<Journal> begin(Plan opened, Consumer<Optional<Path>> told) {
        Path folder = UserFolders.logFolder();
        try {
            Journal journal = Journal.open(folder);
            Map<String, String> facts = facts(opened);
            journal.note("started " + facts);
            new Mishaps(
                            journal,
                            new CrashReports(folder, Clock.systemDefaultZone(), () -> facts),
                            told)
                    .watch();
            return Optional.of(journal);
        } catch (IOException e) {
            System.err.println(e);
            return Optional.empty();
        }
    }

    private static Map<String, String> facts(Plan opened) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("program", new Version().getVersion()[0]);
        facts.put("pack", opened.manifest().id() + " " + opened.manifest().version());
        for (String name : new String[] {"os.name", "os.version", "os.arch", "java.vm.version"})
            facts.put(name, System.getProperty(name, ""));
        facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("heap", (Runtime.getRuntime().maxMemory() >> 20) + " MB at most");
        return facts;
    }
}
