package org.quancheng.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.basemap.Basemaps;
import org.quancheng.atlas.basemap.TileSource;
import org.quancheng.atlas.export.office.OfficeFile;
import org.quancheng.atlas.export.office.SlideRules;
import org.quancheng.atlas.map.base.BaseMap;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.Basemap;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import javax.imageio.ImageIO;

/** A base map lies under the plan in every document, and whoever made it is named there. */
class UnderlaidTest {
    private static final Topic MAP = Topic.of(Topic.Kind.MAP);
    private static final String CREDIT = "测绘图层作者";

    /** How far apart the red, green and blue of a colour are that no paper has. */
    private static final int COLOURFUL = 50;

    @TempDir static Path folder;

    private static TileSource tiles;
    private static Workshop bare;
    private static Workshop laid;

    @BeforeAll
    static void open() throws Exception {
        bare = Shop.of(MiniTown.reader().read(MiniTown.folder()));
        tiles =
                Basemaps.open(
                        Path.of(
                                Objects.requireNonNull(
                                                UnderlaidTest.class.getResource(
                                                        "/basemaps/cells-png.mbtiles"))
                                        .toURI()));
        Text credit = new Text(CREDIT, CREDIT);
        laid =
                new Workshop(
                        bare.plan(),
                        bare.states(),
                        state -> {
                            state.lay(
                                    new Basemap(
                                            "cells",
                                            Optional.of(credit),
                                            tiles.traits().seenFrom()));
                            var map = bare.maps().apply(state);
                            map.lay(new BaseMap(tiles));
                            return map;
                        },
                        bare.look(),
                        Optional.empty());
    }

    @AfterAll
    static void close() throws Exception {
        tiles.close();
    }

    private static Path made(Workshop shop, Format format) throws Exception {
        return Shop.made(shop, Shop.order(MAP, format, Language.ZH), folder);
    }

    /** The share of a picture that is more colourful than the plan on paper. */
    private static double colourful(BufferedImage picture) {
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y += 4)
            for (int x = 0; x < picture.getWidth(); x += 4) {
                int rgb = picture.getRGB(x, y);
                int r = rgb >> 16 & 0xff;
                int g = rgb >> 8 & 0xff;
                int b = rgb & 0xff;
                if (Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b)) > COLOURFUL) count++;
            }
        return count * 16.0 / picture.getWidth() / picture.getHeight();
    }

    private static void isSeen(Function<Workshop, BufferedImage> drawn) {
        double without = colourful(drawn.apply(bare));
        double with = colourful(drawn.apply(laid));
        assertTrue(with > without + 0.1, without + " -> " + with);
    }

    @Test
    void onAPicture() {
        isSeen(
                shop -> {
                    try {
                        return ImageIO.read(made(shop, Format.PNG).toFile());
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    @Test
    void inADrawing() throws Exception {
        String without = Files.readString(made(bare, Format.SVG));
        String with = Files.readString(made(laid, Format.SVG));
        assertTrue(!without.contains("<image") && with.contains("<image"));
        assertTrue(Shop.bare(with.replaceAll("<[^>]*>", "")).contains(CREDIT));
    }

    @Test
    void inADocument() throws Exception {
        isSeen(
                shop -> {
                    try (PDDocument pdf =
                            Loader.loadPDF(Files.readAllBytes(made(shop, Format.PDF)))) {
                        return new PDFRenderer(pdf).renderImage(0);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(made(laid, Format.PDF)))) {
            int pictures = 0;
            for (COSName name : pdf.getPage(0).getResources().getXObjectNames())
                if (pdf.getPage(0).getResources().isImageXObject(name)) pictures++;
            assertTrue(pictures <= 1, "pictures: " + pictures);
            assertTrue(Shop.text(pdf).contains(CREDIT));
        }
    }

    @Test
    void onASlide() throws Exception {
        Path file = made(laid, Format.PPTX);
        assertEquals(List.of(), SlideRules.complaints(OfficeFile.of(file)));
        try (InputStream in = Files.newInputStream(file);
                XMLSlideShow show = new XMLSlideShow(in)) {
            XSLFGroupShape map =
                    show.getSlides().getFirst().getShapes().stream()
                            .filter(XSLFGroupShape.class::isInstance)
                            .map(XSLFGroupShape.class::cast)
                            .findFirst()
                            .orElseThrow();
            XSLFPictureShape picture =
                    map.getShapes().stream()
                            .filter(XSLFPictureShape.class::isInstance)
                            .map(XSLFPictureShape.class::cast)
                            .findFirst()
                            .orElseThrow();
            // Under everything but the paper, and as large as it.
            assertEquals(1, map.getShapes().indexOf(picture));
            assertEquals(
                    map.getShapes().getFirst().getAnchor().getWidth(),
                    picture.getAnchor().getWidth(),
                    1);
            BufferedImage seen =
                    ImageIO.read(new ByteArrayInputStream(picture.getPictureData().getData()));
            assertTrue(colourful(seen) > 0.1);
            byte[] slide = OfficeFile.of(file).parts().get("ppt/slides/slide1.xml");
            assertTrue(new String(slide, StandardCharsets.UTF_8).contains(CREDIT));
        }
    }
}
