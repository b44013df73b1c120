package org.quancheng.atlas.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.map.ground.MapShelf;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.ink.Stroke;
import org.quancheng.atlas.plan.ink.Tone;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;
import org.testfx.api.FxToolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** A workshop on the shipped pack, and eyes for what comes out of it. */
final class Shop {
    private static final Look LOOK = new Look(Product.assets());

    private Shop() {}

    /** The pack that ships with the product. */
    static Reading shipped() {
        try {
            return MiniTown.reader().read(Product.shippedPack());
        } catch (UnreadablePack e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A workshop whose map shows the overview; the toolkit runs, and the calling thread is not its.
     */
    static Workshop of(Reading reading) {
        return of(reading.plan());
    }

    /** A plan with words of ink on the second chapter of a story. */
    static Plan inked(Plan plan, String story, String words) {
        return plan.telling(
                plan.stories().stream()
                        .map(
                                s ->
                                        s.id().equals(story)
                                                ? s.with(
                                                        s.chapters().get(1).id(),
                                                        c -> c.inked(List.of(ink(plan, words))))
                                                : s)
                        .toList());
    }

    private static Stroke ink(Plan plan, String words) {
        LonLat middle = plan.manifest().view().center();
        return new Stroke(Stroke.Kind.TEXT, Tone.ALERT, List.of(middle), words);
    }

    /** The same for a plan. */
    static Workshop of(Plan plan) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        LOOK.loadFonts();
        return new Workshop(
                plan,
                () -> {
                    AtlasState state = new AtlasState(plan);
                    state.open(Subject.of(Subject.Kind.OVERVIEW));
                    return state;
                },
                state -> AtlasMap.printed(state, MapShelf.NONE),
                LOOK,
                Optional.empty());
    }

    static Order order(Topic topic, Format format, Language language) {
        return new Order(topic, format, language, Paper.A4, new Order.Size(1280, 720), false);
    }

    /** Makes a file. */
    static Path made(Workshop shop, Order order, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "made", "." + order.format().word());
        Makers.of(order.topic().kind(), order.format())
                .orElseThrow()
                .make(order, shop)
                .write(file, Steps.UNWATCHED);
        assertTrue(Files.size(file) > 1000, file.toString());
        return file;
    }

    static PDDocument pdf(Workshop shop, Order order, Path folder) throws IOException {
        return Loader.loadPDF(Files.readAllBytes(made(shop, order, folder)));
    }

    /** The text of a document without its breaks, as a search would find it. */
    static String text(PDDocument document) throws IOException {
        return bare(new PDFTextStripper().getText(document));
    }

    static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return bare(stripper.getText(document));
    }

    static String bare(String words) {
        return words.replaceAll("[\\s\\u00a0]+", "");
    }
}
