package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.plan.fact.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

/** What the files of the system's side start is there, with the options that they give it. */
class InstallerTest {
    private static final Path KIOSK =
            Path.of(System.getProperty("atlas.home", "."), "installer", "kiosk");

    /** How the atlas is called: by its starters, or by the name of its main class. */
    private static final Pattern CALL =
            Pattern.compile(
                    "(?:bin[/\\\\]atlas(?:\\.cmd)?|atlas\\.app\\.Main) +([a-z][^\"`#&<>（；，)\\n]*)");

    private static final String OWN = "http://schemas.microsoft.com/AssignedAccess/2017/config";
    private static final String LATER = "http://schemas.microsoft.com/AssignedAccess/201810/config";

    @Test
    void everyCommandIsUnderstood() throws IOException {
        int seen = 0;
        try (Stream<Path> files = Files.walk(KIOSK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher call = CALL.matcher(Files.readString(file));
                while (call.find()) {
                    understood(file, call.group(1).strip().split(" +"));
                    seen++;
                }
            }
        }
        assertTrue(seen >= 5, "only " + seen + " commands were found");
    }

    private static void understood(Path file, String... words) {
        for (Language language : Language.values()) {
            try {
                AtlasCommand.line(language).parseArgs(words);
            } catch (RuntimeException e) {
                throw new AssertionError(file + ": " + List.of(words), e);
            }
        }
    }

    @Test
    void theTaskStartsTheAtlasWithOptionsOfItsOwn() throws Exception {
        Element task = read("windows/scheduled-task.xml").getDocumentElement();
        assertEquals("Task", task.getLocalName());
        assertEquals("C:\\QuanchengAtlas\\bin\\atlas.cmd", text(task, "Command"));
        String arguments = text(task, "Arguments");
        assertTrue(arguments.startsWith("kiosk"), arguments);
        understood(Path.of("scheduled-task.xml"), arguments.split(" "));
        assertEquals("PT0S", text(task, "ExecutionTimeLimit"), "it is never ended by the system");
        assertEquals("IgnoreNew", text(task, "MultipleInstancesPolicy"));
        assertEquals("LeastPrivilege", text(task, "RunLevel"));
    }

    @Test
    void theRestrictedAccountMayRunJavaAlone() throws Exception {
        Element root = read("windows/assigned-access.xml").getDocumentElement();
        assertEquals("AssignedAccessConfiguration", root.getLocalName());
        assertEquals(OWN, root.getNamespaceURI());
        List<String> programs = new ArrayList<>();
        List<String> started = new ArrayList<>();
        var apps = root.getElementsByTagNameNS(OWN, "App");
        for (int i = 0; i < apps.getLength(); i++) {
            Element app = (Element) apps.item(i);
            programs.add(app.getAttribute("DesktopAppPath").replaceFirst(".*\\\\", ""));
            if (app.getAttributeNS(LATER, "AutoLaunch").equals("true"))
                started.add(app.getAttributeNS(LATER, "AutoLaunchArguments"));
        }
        assertEquals(List.of("javaw.exe", "java.exe"), programs);
        assertEquals(1, started.size());
        assertTrue(started.getFirst().contains("-m org.quancheng.atlas/" + Main.class.getName()));
        String profile =
                ((Element) root.getElementsByTagNameNS(OWN, "Profile").item(0)).getAttribute("Id");
        assertEquals(
                profile,
                ((Element) root.getElementsByTagNameNS(OWN, "DefaultProfile").item(0))
                        .getAttribute("Id"));
    }

    @Test
    void theServiceStartsAgainAndHasNoNetwork() throws IOException {
        List<String> lines =
                Files.readAllLines(KIOSK.resolve("linux/quancheng-atlas-kiosk.service"));
        assertTrue(lines.contains("RestrictAddressFamilies=AF_UNIX"));
        assertTrue(lines.contains("Restart=on-failure"));
        assertTrue(lines.contains("StartLimitIntervalSec=0"));
        // The exit codes of wrong options and of a missing Java, see the handbook.
        assertTrue(lines.contains("RestartPreventExitStatus=" + Say.CANNOT + " 4"));
    }

    @Test
    void theSessionStartsItsScript() throws IOException {
        Path linux = KIOSK.resolve("linux");
        List<String> entry = Files.readAllLines(linux.resolve("quancheng-atlas.desktop"));
        assertEquals("[Desktop Entry]", entry.getFirst());
        String script =
                entry.stream()
                        .filter(l -> l.startsWith("Exec="))
                        .findFirst()
                        .orElseThrow()
                        .replaceFirst(".*/", "");
        assertTrue(Files.isExecutable(linux.resolve(script)), script);
    }

    private static Document read(String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(KIOSK.resolve(name).toFile());
    }

    private static String text(Element root, String name) {
        return root.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }
}
