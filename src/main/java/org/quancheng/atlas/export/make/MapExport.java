package org.quancheng.atlas.export.make;

import javafx.scene.Parent;

import org.quancheng.atlas.export.Export;
import org.quancheng.atlas.export.Format;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.export.pdf.PdfBook;
import org.quancheng.atlas.export.pdf.Sheet;
import org.quancheng.atlas.export.picture.PngFile;
import org.quancheng.atlas.export.picture.SvgFile;
import org.quancheng.atlas.export.plate.MapPlate;
import org.quancheng.atlas.export.plate.TitledMap;
import org.quancheng.atlas.export.scene.Laid;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Camera;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The map by itself, as one page, one drawing or one picture. */
public record MapExport(Order order, Workshop workshop) implements Export {
    /** The longer side of a picture in pixels of its type: a larger picture is only sharper. */
    private static final double LONGEST = 1920;

    private static final Text DRAWING = new Text("绘制地图", "Drawing the map");

    @Override
    public void write(Path part, Steps steps) throws IOException {
        steps.at(0, 2, DRAWING);
        switch (order.format()) {
            case PDF -> page(part, steps.part(1, 2));
            case SVG -> drawing(part);
            default -> picture(part, steps.part(1, 2));
        }
    }

    private void page(Path part, Steps steps) throws IOException {
        double width = order.paper().height() / Sheet.SCALE;
        double height = order.paper().width() / Sheet.SCALE;
        Parent page = Laid.page(scene(), width, height, workshop.look());
        new PdfBook(title(), title(), order.language(), List.of(new Sheet(page, width, height)))
                .write(part, workshop.look(), steps);
    }

    private void drawing(Path part) throws IOException {
        double k = density();
        double width = order.size().width() / k;
        double height = order.size().height() / k;
        Parent scene = Laid.picture(scene(), width, height, workshop.look(), order.dark());
        SvgFile.write(scene, width, height, title(), workshop.look(), part);
    }

    private void picture(Path part, Steps steps) throws IOException {
        double k = density();
        int width = order.size().width();
        int height = order.size().height();
        Parent scene = Laid.picture(scene(), width / k, height / k, workshop.look(), order.dark());
        PngFile.write(scene, width, height, k, workshop.look(), part, steps);
    }

    private double density() {
        return Math.max(1, Math.max(order.size().width(), order.size().height()) / LONGEST);
    }

    private String title() {
        return workshop.plan().manifest().title().in(order.language());
    }

    private Parent scene() {
        AtlasState state = workshop.states().get();
        state.preferences().setLanguage(order.language());
        state.preferences().setDark(order.dark() && order.format() != Format.PDF);
        Runnable frame =
                () ->
                        workshop.looked()
                                .ifPresentOrElse(
                                        box -> state.camera().frame(box, Camera.MAX_ZOOM),
                                        () -> state.frame(state.subject().get()));
        return new TitledMap(state, new MapPlate(workshop, state, frame));
    }
}
