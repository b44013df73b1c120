package org.quancheng.atlas.kiosk.lock;

import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** The file that a machine's owner writes the PIN into. */
public final class PinFile {
    private static final int MOST_BYTES = 200;

    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE);

    private PinFile() {}

    /** A file that no PIN is taken from. */
    public static final class Refused extends Exception {
        private final transient Text sentence;

        private Refused(String zh, String en) {
            super(en);
            sentence = new Text(zh, en);
        }

        /** Why, and what to do. */
        public Text sentence() {
            return sentence;
        }
    }

    /**
     * The PIN in a file.
     *
     * @throws Refused if there is none, it will not do, or others could read it
     */
    public static String read(Path file) throws Refused {
        byte[] bytes = bytes(file);
        String pin = new String(bytes, StandardCharsets.UTF_8).strip();
        if (bytes.length > MOST_BYTES)
            throw new Refused(
                    "PIN 文件 " + file + " 太大：里面只写一行 PIN。",
                    "The PIN file " + file + " is too large: write the PIN alone into it.");
        var fault = PinRule.fault(pin);
        if (fault.isPresent())
            throw new Refused(
                    "PIN 文件 " + file + " 里的 PIN 不行：" + why(fault.get()).zh(),
                    "The PIN in " + file + " will not do: " + why(fault.get()).en());
        return pin;
    }

    private static Text why(PinRule.Fault fault) {
        String range = PinRule.SHORTEST + "–" + PinRule.LONGEST;
        return switch (fault) {
            case NO_DIGITS ->
                    new Text(
                            "只能用数字 0–9，写成一行。",
                            "it takes the digits 0 to 9 on one line, nothing else.");
            case SHORT, LONG -> new Text("要 " + range + " 位数字。", "it takes " + range + " digits.");
            case EASY ->
                    new Text(
                            "太好猜了，不要用重复或连续的数字。",
                            "it is too easy to guess; avoid repeated or consecutive digits.");
        };
    }

    private static byte[] bytes(Path file) throws Refused {
        try {
            if (!Files.isRegularFile(file))
                throw new Refused(
                        "没有 PIN 文件 " + file + "。请写一个，里面是一行 " + PinRule.SHORTEST + " 位以上的数字。",
                        "There is no PIN file "
                                + file
                                + ". Write one with a line of at least "
                                + PinRule.SHORTEST
                                + " digits.");
            PosixFileAttributeView view =
                    Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (view != null
                    && view.readAttributes().permissions().stream().anyMatch(OTHERS::contains))
                throw new Refused(
                        "别人也能读 PIN 文件 " + file + "。请运行：chmod 600 " + file,
                        "Others can read the PIN file " + file + ". Run: chmod 600 " + file);
            try (var in = Files.newInputStream(file)) {
                return in.readNBytes(MOST_BYTES + 1);
            }
        } catch (IOException e) {
            throw new Refused(
                    "PIN 文件 " + file + " 读不了，请检查它的权限。",
                    "The PIN file " + file + " cannot be read; check its permissions.");
        }
    }
}
