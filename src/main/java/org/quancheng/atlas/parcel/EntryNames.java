package org.quancheng.atlas.parcel;

import org.quancheng.atlas.plan.fact.Text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of files that mean one and the same file on every system, inside the pack's folder: what
 * one system would write elsewhere, merge or refuse is refused on all.
 */
final class EntryNames {
    private static final int LONGEST = 200;
    private static final int DEEPEST = 12;

    /** What Windows takes for a device, with any ending. */
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])"
                            + "\\s*(\\..*)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}\\p{Cf}]");

    /** Spellings by what a system that knows no case would make of them; folders end in a slash. */
    private final Map<String, String> spellings = new HashMap<>();

    /** Why a name cannot be used together with those that were added before; empty if it can. */
    Optional<Text> add(String name) {
        Optional<Text> trouble = trouble(name);
        if (trouble.isPresent()) return trouble;
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            String folder = name.substring(0, slash);
            String known = spellings.putIfAbsent(fold(folder) + "/", folder);
            if (spellings.containsKey(fold(folder)) || known != null && !known.equals(folder))
                return Optional.of(clash(name));
        }
        if (spellings.containsKey(fold(name) + "/")) return Optional.of(clash(name));
        return spellings.putIfAbsent(fold(name), name) == null
                ? Optional.empty()
                : Optional.of(clash(name));
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static Text clash(String name) {
        return new Text(
                "文件名「" + shown(name) + "」与另一个文件名重复，或只差大小写，在有的系统上会互相覆盖；请制作者改名后重新打包。",
                "The name \""
                        + shown(name)
                        + "\" is there twice, or differs from another by case only, and one would"
                        + " overwrite the other on some systems; ask the maker to rename it and to"
                        + " build the parcel again.");
    }

    private static Optional<Text> trouble(String name) {
        if (name.length() > LONGEST)
            return Optional.of(bad(name, "太长（最多 200 个字符）", "is longer than 200 characters"));
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*"))
            return Optional.of(bad(name, "指向包外的绝对位置", "points to a place outside the pack"));
        if (FORBIDDEN.matcher(name).find())
            return Optional.of(
                    bad(
                            name,
                            "含有不能用的字符（如反斜杠、冒号或控制字符）",
                            "holds a character that is not allowed, such as a backslash, a colon"
                                    + " or a control character"));
        if (!Normalizer.isNormalized(name, Normalizer.Form.NFC))
            return Optional.of(
                    bad(
                            name,
                            "里的字母和符号是拆开写的（不是 NFC 形式），在有的系统上是另一个名字",
                            "is spelled with separate accents (not in NFC) and is another name on"
                                    + " some systems"));
        List<String> parts = List.of(name.split("/", -1));
        if (parts.size() > DEEPEST) return Optional.of(bad(name, "的层次太深", "lies too deep"));
        return parts.stream().flatMap(p -> part(name, p).stream()).findFirst();
    }

    private static Optional<Text> part(String name, String part) {
        if (part.equals(".."))
            return Optional.of(bad(name, "要写到包的文件夹之外", "leads out of the pack's folder"));
        if (part.isEmpty() || part.startsWith("."))
            return Optional.of(
                    bad(name, "有一段是空的或以点开头", "has a part that is empty or begins with a dot"));
        if (part.endsWith(".") || !part.strip().equals(part))
            return Optional.of(
                    bad(
                            name,
                            "有一段以点结尾，或首尾有空格",
                            "has a part that ends with a dot, or with a space at an end"));
        return DEVICE.matcher(part).matches()
                ? Optional.of(
                        bad(name, "是 Windows 保留的设备名", "is a name that Windows keeps for devices"))
                : Optional.empty();
    }

    private static Text bad(String name, String zh, String en) {
        return new Text(
                "文件名「" + shown(name) + "」" + zh + "，不能用；请制作者改名后重新打包。",
                "The name \""
                        + shown(name)
                        + "\" "
                        + en
                        + "; ask the maker to rename it and to build the parcel again.");
    }

    /** A name as it may be printed anywhere. */
    static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }
}
