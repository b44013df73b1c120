package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.pack.JsonText;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.parcel.Craft;
import org.quancheng.atlas.parcel.Workplace;
import org.quancheng.atlas.parcel.install.Installer.Present;
import org.quancheng.atlas.parcel.install.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands for parcels as a person types them: what they say, and their exit codes. */
class PackCommandTest {
    @TempDir private Path folder;

    private String before = "";

    /** What a command has answered. */
    private record Answer(int code, String out, String err) {}

    @BeforeEach
    void ownData() {
        before = System.getProperty("atlas.data", "");
        System.setProperty("atlas.data", folder.resolve("data").toString());
        System.setProperty("atlas.cache", folder.resolve("cache").toString());
    }

    @AfterEach
    void giveBack() {
        System.setProperty("atlas.data", before);
        System.clearProperty("atlas.cache");
    }

    private Answer run(String line) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            String[] arguments = line.replace("F/", folder + "/").split(" ");
            int code = AtlasCommand.run(arguments);
            return new Answer(
                    code,
                    said.toString(StandardCharsets.UTF_8),
                    complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private void expect(int code, String piece, String line) {
        Answer answer = run(line);
        assertEquals(code, answer.code(), line + ": " + answer);
        String text = code == 0 ? answer.out() : answer.err();
        assertTrue(text.contains(piece), line + ": " + answer);
    }

    @Test
    void fromAFolderToATrustedParcel() throws IOException {
        MiniTown.copyTo(folder.resolve("town"));
        expect(0, "指纹", "pack keygen F/city --lang zh");
        expect(1, "已经有了", "pack keygen F/city --lang zh");
        expect(0, "还没有签名", "pack build F/town -o F/a.atlas --lang zh");
        expect(2, "already", "pack build F/town -o F/a.atlas --lang en");
        expect(0, "Signed by", "pack build F/town -o F/b.atlas --key F/city.pem --lang en");
        expect(1, "没有签名", "pack verify F/a.atlas --lang zh");
        expect(0, "已签名", "pack sign F/a.atlas --key F/city.pem --lang zh");
        assertEquals(-1, Files.mismatch(folder.resolve("a.atlas"), folder.resolve("b.atlas")));
        expect(1, "not trust", "pack verify F/a.atlas --lang en");
        expect(0, "No key is trusted", "pack trust --lang en");
        expect(1, "私钥", "pack trust F/city.pem --lang zh");
        expect(0, "已信任", "pack trust F/city.pub.pem --lang zh");
        expect(0, "完整无损", "pack verify F/a.atlas --lang zh");
        expect(0, "没有发现问题", "validate F/a.atlas --lang zh");
        expect(0, "没有变化", "pack diff F/town F/a.atlas --lang zh");
        Object changes =
                JsonText.object(run("pack diff F/town F/a.atlas --json").out()).get("changes");
        assertEquals(List.of(), changes);
        expect(1, "另一个内容包", "pack install F/a.atlas --lang zh");
        expect(0, "没有安装过", "pack list --lang zh");
        expect(1, "没有可以退回", "pack rollback --lang zh");
        expect(2, "没有找到文件", "pack verify F/nowhere.atlas --lang zh");
        expect(2, "缺少", "pack build --lang zh");
        assertEquals(2, run("pack").code());
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(
                    List.of(
                            "a.atlas",
                            "b.atlas",
                            "cache",
                            "city.pem",
                            "city.pub.pem",
                            "data",
                            "town"),
                    all.map(p -> p.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aPackWithProblemsIsNotPacked() throws IOException {
        MiniTown.copyTo(folder.resolve("town"));
        Files.writeString(folder.resolve("town/stray.json"), "{}");
        expect(1, "stray.json", "pack build F/town -o F/a.atlas --lang zh");
        assertTrue(Files.notExists(folder.resolve("a.atlas")));
        expect(2, "没有找到内容包", "pack build F/nowhere -o F/a.atlas --lang zh");
    }

    @Test
    void whatIsInstalledGoesBeforeTheShippedPackUnlessOlder() throws Exception {
        Workplace place = Workplace.in(folder);
        Home home = Home.find();
        DefaultPack shipped = DefaultPack.of(home, place.installed());
        assertEquals(shipped.shipped(), shipped.folder());
        install(place, new Craft(place.keys()).version("99.0.0"), shipped);
        DefaultPack now = DefaultPack.of(home, place.installed());
        assertEquals("99.0.0", now.shownVersion().orElseThrow().toString());
        assertEquals(now.folder(), DefaultPack.folder(home, place.installed()));
        place.installed().rollBack(shipped.id());
        assertEquals(shipped.shipped(), DefaultPack.folder(home, place.installed()));
        install(place, new Craft(place.keys()).version("0.0.1"), shipped);
        assertEquals(shipped.shipped(), DefaultPack.folder(home, place.installed()));
    }

    private void install(Workplace place, Craft craft, DefaultPack shipped) throws Exception {
        place.installer()
                .install(
                        craft.as(shipped.id()).to(folder.resolve("x.atlas")),
                        new Present(shipped.id(), Optional.empty(), true),
                        Progress.NONE);
    }

    @Test
    void aParcelAloneIsOpened() {
        assertEquals(
                List.of("--pack", "city.atlas"),
                List.of(AtlasCommand.opening(new String[] {"city.atlas"})));
        assertEquals(
                List.of("pack", "verify", "city.atlas"),
                List.of(AtlasCommand.opening(new String[] {"pack", "verify", "city.atlas"})));
    }

    @Test
    void aParcelIsOpenedForALookWithItsDoubts() throws Exception {
        MiniTown.copyTo(folder.resolve("town"));
        run("pack build F/town -o F/a.atlas");
        ViewOptions options = new ViewOptions();
        options.pack = folder.resolve("a.atlas");
        Opened opened = Opened.of(Home.find(), options);
        assertEquals(
                MiniTown.reader().read(MiniTown.folder()).plan().manifest(),
                opened.reading().plan().manifest());
        assertEquals(1, opened.reading().problems().size());
        assertTrue(opened.reading().problems().getFirst().message().zh().contains("没有签名"));
        assertTrue(!opened.storyFiles().place().ofPack());
    }
}
