package org.quancheng.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Look;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/** The map as a drawing and as a picture. */
class MapFilesTest {
    private static final Topic MAP = Topic.of(Topic.Kind.MAP);
    private static Reading reading;
    private static Workshop shop;

    @TempDir Path folder;

    @BeforeAll
    static void open() {
        reading = Shop.shipped();
        shop = Shop.of(reading);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theDrawingHasItsNamesAsTextInTheNamedFont(Language language) throws Exception {
        Order order =
                new Order(MAP, Format.SVG, language, Paper.A4, new Order.Size(2400, 1800), false);
        Document drawing =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(Shop.made(shop, order, folder).toFile());
        NodeList texts = drawing.getElementsByTagName("text");
        Set<String> said = new HashSet<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            said.add(text.getTextContent());
            assertTrue(text.getAttribute("style").contains(Look.FAMILY), text.getTextContent());
        }
        long named =
                reading.plan().districts().stream()
                        .filter(
                                d ->
                                        said.contains(d.name().in(language))
                                                || said.contains(d.label().in(language)))
                        .count();
        assertTrue(named >= reading.plan().districts().size() - 1, named + " of " + said);
        Text notice = reading.plan().manifest().notice();
        assertTrue(
                Shop.bare(String.join("", drawing.getDocumentElement().getTextContent()))
                        .contains(Shop.bare(notice.in(language))));
    }

    /** On the screen it is a shadow, which no drawing has. */
    @Test
    void underEachNameOfTheDrawingLiesALineAroundItsLetters() throws Exception {
        Order order =
                new Order(
                        MAP, Format.SVG, Language.ZH, Paper.A4, new Order.Size(2400, 1800), false);
        String drawing = Files.readString(Shop.made(shop, order, folder));
        Matcher token =
                Pattern.compile("-atlas-label-halo:\\s*#(\\w\\w)(\\w\\w)(\\w\\w)")
                        .matcher(Files.readString(Product.assets().resolve("themes/light.css")));
        assertTrue(token.find());
        String colour =
                "rgb("
                        + IntStream.rangeClosed(1, 3)
                                .mapToObj(i -> "" + Integer.parseInt(token.group(i), 16))
                                .collect(Collectors.joining(","))
                        + ")";
        Pattern line = Pattern.compile("stroke: ?" + Pattern.quote(colour));
        int named = 0;
        for (District district : reading.plan().districts()) {
            int words = drawing.indexOf(">" + district.name().zh() + "</text>");
            if (words < 0) continue;
            int before = drawing.lastIndexOf("</text>", words);
            assertTrue(
                    line.matcher(drawing.substring(Math.max(0, before), words)).find(),
                    district.name().zh());
            named++;
        }
        assertTrue(named > 5, "names: " + named);
    }

    @Test
    void aPictureOfTheLargestSizeIsWhole() throws Exception {
        Order order =
                new Order(MAP, Format.PNG, Language.ZH, Paper.A4, new Order.Size(7680, 4320), true);
        BufferedImage picture = ImageIO.read(Shop.made(shop, order, folder).toFile());
        assertEquals(7680, picture.getWidth());
        assertEquals(4320, picture.getHeight());
        // The strips that it is drawn in meet: what is smooth in one goes on in the next.
        for (int x = 5; x < 7680; x += 97) {
            int above = picture.getRGB(x, 4318);
            int below = picture.getRGB(x, 4319);
            assertEquals(above >> 16 & 0xff, below >> 16 & 0xff, 40);
        }
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < 4320; y += 40)
            for (int x = 0; x < 7680; x += 40) colours.add(picture.getRGB(x, y));
        assertTrue(colours.size() > 50, "colours: " + colours.size());
    }
}
