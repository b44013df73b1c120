package org.quancheng.atlas.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.app.parcels.DiffCommand;
import org.quancheng.atlas.kiosk.Exit;
import org.quancheng.atlas.pack.JsonText;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.install.InstalledPacks;
import org.quancheng.atlas.parcel.install.Installer;
import org.quancheng.atlas.parcel.key.TrustedKeys;
import org.quancheng.atlas.parcel.source.UpdateSource;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.work.Background;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a kiosk its updates: looks every few seconds, compares and tries in other processes. */
final class UpdatesAtWork {
    private static final Duration BEAT = Duration.seconds(8);

    /** As many lines of a comparison as a caretaker reads. */
    private static final int LINES = 12;

    private UpdatesAtWork() {}

    /** Begins; a kiosk whose pack was named on the command line shows that one and no other. */
    static void attend(Kiosk kiosk, Home home, KioskOptions options) {
        if (options.pack != null) {
            if (options.updates != null) Say.problem(options.view(), packIsNamed());
            return;
        }
        InstalledPacks packs = OwnData.packs(options.packs);
        TrustedKeys keys = OwnData.keys(home);
        ChildRun child = ChildRun.usual(home);
        Updates.Means means =
                new Updates.Means(
                        Optional.ofNullable(options.updates),
                        Drives::now,
                        () -> DefaultPack.of(home, packs),
                        new UpdateSource(packs, keys, Limits.USUAL),
                        new Installer(packs, keys, new PackTrial(child), Limits.USUAL),
                        (before, after) -> difference(child, before, after),
                        OwnData.folder().resolve("incoming"));
        Updates updates =
                new Updates(
                        means,
                        kiosk.hall(),
                        Background.threaded(),
                        () -> kiosk.leave(Exit.RESTART));
        kiosk.door().add(new UpdatesCard(updates));
        Timeline clock = new Timeline(new KeyFrame(BEAT, e -> updates.poll()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    private static Text packIsNamed() {
        return new Text(
                "写了 --pack，只显示那个内容包，不看 --updates；要自动更新请去掉 --pack。",
                "With --pack that pack is shown and --updates is not looked at; leave --pack out to"
                        + " have updates.");
    }

    private static Optional<Text> difference(ChildRun child, Path before, Path after) {
        try {
            return child.run(
                            "pack", DiffCommand.NAME, before.toString(), after.toString(), "--json")
                    .filter(e -> e.code() == 0)
                    .map(e -> lines(JsonText.object(e.said())));
        } catch (IOException | IllegalArgumentException e) {
            // Nobody can say what would change; whether it is sound is told elsewhere.
            return Optional.empty();
        }
    }

    /** The counts, and the first changes in words. */
    private static Text lines(Map<String, Object> tree) {
        List<Text> lines = new ArrayList<>(List.of(text(tree.get("summary"))));
        List<?> changes = tree.get("changes") instanceof List<?> list ? list : List.of();
        for (Object change : changes) {
            if (!(change instanceof Map<?, ?> map) || "files".equals(map.get("section"))) continue;
            if (lines.size() > LINES) continue;
            lines.add(text(map.get("line")));
        }
        return new Text(
                String.join("\n", lines.stream().map(Text::zh).toList()),
                String.join("\n", lines.stream().map(Text::en).toList()));
    }

    private static Text text(@Nullable Object both) {
        return both instanceof Map<?, ?> map
                ? new Text(String.valueOf(map.get("zh")), String.valueOf(map.get("en")))
                : new Text("", "");
    }
}
