package org.quancheng.atlas.app;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.kiosk.desk.DeskCard;
import org.quancheng.atlas.kiosk.desk.FactsCard;
import org.quancheng.atlas.kiosk.desk.FactsCard.Fact;
import org.quancheng.atlas.kiosk.desk.VerbsCard;
import org.quancheng.atlas.kiosk.desk.VerbsCard.Verb;
import org.quancheng.atlas.parcel.install.InstalledPacks.Installed;
import org.quancheng.atlas.parcel.source.UpdateSource.Update;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The caretaker's card about content: what is installed, what a stick or the update folder holds
 * and what that would change, and the two things to do.
 */
record UpdatesCard(Updates updates) implements DeskCard {
    @Override
    public String id() {
        return "desk-updates";
    }

    @Override
    public String title(Words words) {
        return words.text("updates.title");
    }

    @Override
    public Region body(Words words) {
        VBox body = new VBox();
        body.getStyleClass().add("desk-updates");
        updates.whenChanged(() -> fill(body, words));
        fill(body, words);
        return body;
    }

    private void fill(VBox body, Words words) {
        Updates.Look look = updates.look();
        Installed installed = look.pack().packs().installed(look.pack().id());
        body.getChildren().setAll(facts(look, installed, words));
        Optional<Update> newest = look.found().newest();
        newest.ifPresentOrElse(
                u -> body.getChildren().addAll(found(u, look, words)),
                () -> body.getChildren().add(label(words.text("updates.none"), "desk-soft")));
        for (Text doubt : look.found().doubts())
            body.getChildren().add(label(doubt.in(words.language()), "desk-soft"));
        if (updates.isBusy()) body.getChildren().addAll(busy(words));
        else body.getChildren().add(verbs(newest, installed, words));
        updates.outcome()
                .ifPresent(
                        o -> {
                            Label told = label(o.in(words.language()), "desk-message");
                            told.setId("updates-outcome");
                            body.getChildren().add(told);
                        });
    }

    private Region facts(Updates.Look look, Installed installed, Words words) {
        List<Fact> facts = new ArrayList<>();
        String version = look.version().map(Object::toString).orElse("");
        facts.add(
                new Fact(
                        words.text("updates.in-use"),
                        look.pack().installed().isPresent()
                                ? words.text("updates.installed", version)
                                : words.text("updates.shipped", version)));
        String kept =
                String.join(
                        "  ",
                        installed.previous().stream().map(v -> v.version().toString()).toList());
        if (!kept.isEmpty()) facts.add(new Fact(words.text("updates.kept"), kept));
        updates.folder()
                .map(Path::toString)
                .ifPresent(f -> facts.add(new Fact(words.text("updates.folder"), f)));
        return new FactsCard("updates-facts", "updates.title", w -> facts).body(words);
    }

    private static List<Region> found(Update update, Updates.Look look, Words words) {
        Label head =
                label(
                        words.text(
                                "updates.found",
                                update.contents().version(),
                                update.seen().file().getFileName()),
                        "desk-news");
        head.setId("updates-found");
        List<Region> all = new ArrayList<>(List.of(head));
        look.difference()
                .map(d -> label(d.in(words.language()), "desk-value"))
                .ifPresent(
                        d -> {
                            d.setId("updates-difference");
                            all.add(d);
                        });
        return all;
    }

    private List<Region> busy(Words words) {
        boolean unpacked = updates.progress() >= 1;
        ProgressBar bar =
                new ProgressBar(unpacked ? ProgressBar.INDETERMINATE_PROGRESS : updates.progress());
        bar.setId("updates-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        return List.of(
                label(words.text(unpacked ? "updates.trying" : "updates.working"), "desk-value"),
                bar);
    }

    private Region verbs(Optional<Update> newest, Installed installed, Words words) {
        List<Verb> verbs = new ArrayList<>();
        newest.ifPresent(
                u ->
                        verbs.add(
                                new Verb(
                                        "updates-install",
                                        "mdi2d-download-outline",
                                        "updates.install",
                                        true,
                                        () -> updates.install(u))));
        if (installed.current().isPresent())
            verbs.add(
                    new Verb(
                            "updates-rollback",
                            "mdi2b-backup-restore",
                            "updates.rollback",
                            true,
                            updates::rollBack));
        return new VerbsCard("updates-verbs", "updates.title", verbs).body(words);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
