package org.quancheng.atlas.kiosk.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quancheng.atlas.kiosk.lock.PinRule.Fault;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

class PinFileTest {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    @TempDir private Path folder;

    private Path file(String text, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("pin"), text);
        if (POSIX)
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file;
    }

    private String refused(Path file, String words) {
        PinFile.Refused refused = assertThrows(PinFile.Refused.class, () -> PinFile.read(file));
        assertTrue(refused.sentence().zh().contains(file.toString()));
        assertTrue(refused.sentence().en().contains(words), refused.sentence().en());
        return refused.sentence().zh();
    }

    @ParameterizedTest
    @ValueSource(strings = {"493817", "493817\n", " 493817 \r\n", "493817205516"})
    void takesTheOneLine(String text) throws Exception {
        assertEquals(text.strip(), PinFile.read(file(text, "rw-------")));
        assertEquals(text.strip(), PinFile.read(file(text, "r--------")));
    }

    @ParameterizedTest
    @CsvSource({
        "4938, 6–12",
        "'', 6–12",
        "4938172055161, 6–12",
        "secret, digits 0 to 9",
        "49 38 17, digits 0 to 9",
        "'４９３８１７', digits 0 to 9",
        "000000, easy",
        "121212, easy",
        "123456, easy",
        "567890, easy",
        "876543, easy",
    })
    void saysWhyAPinWillNotDo(String pin, String words) throws IOException {
        refused(file(pin, "rw-------"), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-"})
    void refusesAFileThatOthersCanReadOrWrite(String permissions) throws IOException {
        assumeTrue(POSIX);
        assertTrue(refused(file("493817", permissions), "chmod 600").contains("chmod 600"));
    }

    @Test
    void refusesWhatIsNoFileAndWhatIsTooLarge() throws IOException {
        refused(folder.resolve("nowhere"), "no PIN file");
        refused(folder, "no PIN file");
        refused(file("493817\n".repeat(100), "rw-------"), "too large");
    }

    @ParameterizedTest
    @CsvSource({"493817, ", "112358, ", "135790, ", "111111, EASY", "098765, EASY", "12345, SHORT"})
    void knowsWhichPinsAreGood(String pin, Fault fault) {
        assertEquals(Optional.ofNullable(fault), PinRule.fault(pin));
    }
}
