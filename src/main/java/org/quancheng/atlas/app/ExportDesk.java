package org.quancheng.atlas.app;

import javafx.scene.Node;
import javafx.stage.FileChooser;

import org.quancheng.atlas.export.Delivery;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.view.ExportCard;
import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.measure.Shading;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.window.AtlasPane;
import org.quancheng.atlas.work.Background;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Lets a window write documents and pictures of what it shows. */
final class ExportDesk {
    private ExportDesk() {}

    /** Gives a window its card for exports. */
    static void in(AtlasPane pane, AtlasState state, Opened opened, Look look) {
        Runtime.getRuntime().addShutdownHook(new Thread(Delivery::abandonAll));
        pane.hold(
                new ExportCard(
                        state,
                        now -> workshop(now, opened, look),
                        folder(),
                        file -> choose(pane, file),
                        Background.threaded()));
    }

    /** Where people keep what they make. */
    static Path folder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /** What the window shows at this moment, for work on another thread. */
    static Workshop workshop(AtlasState now, Opened opened, Look look) {
        Subject subject = now.subject().get();
        Set<String> hidden = now.hidden().get();
        Optional<String> shading = now.shading().get().map(Shading::measure).map(m -> m.id());
        int year = now.year().get();
        double opacity = now.basemapOpacity().get();
        Plan plan = now.drafts().plan();
        return new Workshop(
                plan,
                () -> {
                    AtlasState state = new AtlasState(plan, now.problems());
                    state.hidden().get().forEach(layer -> state.setVisible(layer, true));
                    hidden.forEach(layer -> state.setVisible(layer, false));
                    state.shade(shading);
                    state.setYear(year);
                    state.open(subject);
                    return state;
                },
                state -> {
                    var map = Wiring.map(state, opened);
                    state.setBasemapOpacity(opacity);
                    return map;
                },
                look,
                Optional.of(looked(now)));
    }

    /** What of the map is not covered by cards. */
    private static Bounds looked(AtlasState now) {
        FreeArea area = now.camera().free().get();
        LonLat nw = now.camera().at(area.left(), area.top());
        LonLat se =
                now.camera()
                        .at(area.windowWidth() - area.right(), area.windowHeight() - area.bottom());
        return new Bounds(nw.lon(), se.lat(), se.lon(), nw.lat());
    }

    private static Optional<Path> choose(Node within, Path file) {
        FileChooser chooser = new FileChooser();
        if (file.getParent() != null && Files.isDirectory(file.getParent()))
            chooser.setInitialDirectory(file.getParent().toFile());
        chooser.setInitialFileName(file.getFileName().toString());
        return Optional.ofNullable(chooser.showSaveDialog(within.getScene().getWindow()))
                .map(File::toPath);
    }
}
