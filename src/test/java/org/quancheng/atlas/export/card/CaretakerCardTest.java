package org.quancheng.atlas.export.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.pdf.Sheet;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.style.Words;
import org.testfx.api.FxToolkit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** One page that says what the screen says. */
class CaretakerCardTest {
    private static final Look LOOK = new Look(Product.assets());

    @TempDir private Path folder;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        LOOK.loadFonts();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isOnePageOfA4WithTheWordsOfTheScreen(Language language) throws Exception {
        Path file = folder.resolve("card.pdf");
        new CaretakerCard(language, LOOK).write(file, Steps.UNWATCHED);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(1, document.getNumberOfPages());
            var box = document.getPage(0).getMediaBox();
            assertEquals(595, box.getWidth(), 1);
            assertEquals(842, box.getHeight(), 1);
            String text = plain(new PDFTextStripper().getText(document));
            Words words = Words.in(language);
            for (String key :
                    List.of(
                            "desk.restart",
                            "desk.leave",
                            "desk.pin",
                            "upkeep.closed",
                            "upkeep.hours",
                            "kiosk.still-there",
                            "caretaker.telephone"))
                assertTrue(text.contains(plain(words.text(key))), key + " in " + text);
            assertTrue(!text.contains("{"), text);
        }
    }

    /** Nothing is cut: all that is on the page ends above its lower edge. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void hasRoomForAllOfIt(Language language) {
        Sheet sheet = new CaretakerCard(language, LOOK).sheet();
        double least = ((javafx.scene.layout.Region) sheet.root()).prefHeight(sheet.width());
        assertTrue(least <= sheet.height(), least + " of " + sheet.height());
    }

    private static String plain(String words) {
        return words.lines().map(l -> l.replaceAll("\\s", "")).collect(Collectors.joining());
    }
}
