package org.quancheng.atlas.parcel;

import org.quancheng.atlas.plan.fact.Lists;
import org.quancheng.atlas.plan.fact.Text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a parcel says it holds: the text that is signed. It has one spelling only, so that nothing
 * can be hidden in it; see src/docs/parcel.md.
 *
 * @param id of the pack
 * @param files sorted by name
 */
public record Contents(String id, PackVersion version, Text title, List<Listed> files) {
    /** The format that this program writes, and the newest that it reads. */
    public static final int FORMAT = 1;

    private static final String MARK = "atlas-parcel ";

    private static final Pattern FIRST = Pattern.compile(MARK + "([1-9]\\d{0,5})\\n[\\s\\S]*");

    private static final Pattern FILE =
            Pattern.compile("file ([0-9a-f]{64}) (0|[1-9]\\d{0,14}) (.+)");

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    public Contents {
        files = Lists.copy(files);
    }

    /**
     * One file of the pack.
     *
     * @param sha256 of its bytes, in 64 lower-case hexadecimal digits
     * @param size in bytes
     * @param name path inside the pack with forward slashes
     */
    public record Listed(String sha256, long size, String name) {}

    /** All files together, in bytes. */
    public long size() {
        return files.stream().mapToLong(Listed::size).sum();
    }

    /** The text that is signed, in UTF-8. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(MARK).append(FORMAT).append('\n');
        text.append("id ").append(id).append('\n');
        text.append("version ").append(version).append('\n');
        text.append("title-zh ").append(line(title.zh())).append('\n');
        text.append("title-en ").append(line(title.en())).append('\n');
        for (Listed file : files) {
            text.append("file ").append(file.sha256()).append(' ').append(file.size());
            text.append(' ').append(file.name()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    /**
     * The format that a text is in; empty if it is no list of contents at all.
     *
     * @param bytes what {@link #bytes} of some version of this program gave
     */
    static Optional<Integer> format(byte[] bytes) {
        Matcher first = FIRST.matcher(new String(bytes, StandardCharsets.UTF_8));
        return first.matches() ? Optional.of(Integer.valueOf(first.group(1))) : Optional.empty();
    }

    /** Reads what {@link #bytes} wrote; empty for anything else, even by one byte. */
    static Optional<Contents> parse(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        Iterator<String> lines = text.lines().iterator();
        if (!next(lines, MARK).equals(Integer.toString(FORMAT))) return Optional.empty();
        String id = next(lines, "id ");
        Optional<PackVersion> version = PackVersion.parse(next(lines, "version "));
        Text title = new Text(next(lines, "title-zh "), next(lines, "title-en "));
        List<Listed> files = new ArrayList<>();
        while (lines.hasNext()) {
            Matcher file = FILE.matcher(lines.next());
            if (!file.matches()) return Optional.empty();
            files.add(new Listed(file.group(1), Long.parseLong(file.group(2)), file.group(3)));
        }
        if (!id.matches(ID) || new EntryNames().add(id).isPresent()) return Optional.empty();
        return version.map(v -> new Contents(id, v, title, files))
                .filter(c -> java.util.Arrays.equals(c.bytes(), bytes));
    }

    private static String next(Iterator<String> lines, String word) {
        String line = lines.hasNext() ? lines.next() : "";
        return line.startsWith(word) ? line.substring(word.length()) : "";
    }

    /** Eight bytes of the text's SHA-256 in hexadecimal: tells builds of one version apart. */
    public String hash() {
        return Sha256.of(bytes()).substring(0, 16);
    }
}
