package org.quancheng.atlas.durable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The first line of a safe file, which tells a whole file from one that a disk has damaged: the
 * CRC-32C of what follows and its length in bytes. It begins as a comment in most formats.
 */
final class Seal {
    private static final String MARK = "# atlas, whole: ";

    private Seal() {}

    /** A text with its seal, as it lies on the disk. */
    static byte[] on(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        byte[] seal = line(content).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(seal.length + content.length).put(seal).put(content).array();
    }

    private static String line(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        String hex = HexFormat.of().toHexDigits((int) sum.getValue());
        return MARK + hex + " " + content.length + "\n";
    }

    /**
     * The text of a file that is whole. One that never had a seal, such as one that a person has
     * written, is whole if it is text at all.
     */
    static Optional<String> text(byte[] file) {
        try {
            String all =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            if (!all.startsWith(MARK)) {
                boolean byHand = !all.isEmpty() && all.indexOf('\0') < 0 && !MARK.startsWith(all);
                return byHand ? Optional.of(all) : Optional.empty();
            }
            String text = all.substring(all.indexOf('\n') + 1);
            String seal = line(text.getBytes(StandardCharsets.UTF_8));
            return all.equals(seal + text) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
