package org.quancheng.atlas.basemap;

import java.util.Optional;
import java.util.regex.Pattern;

/** Attributions are written for web pages; the atlas shows their words. */
final class PlainText {
    private static final int LONGEST = 300;
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cntrl}]+");

    private PlainText() {}

    /** The words without tags and entities; empty if none are left. */
    static Optional<String> of(String html) {
        String head = html.length() > 8 * LONGEST ? html.substring(0, 8 * LONGEST) : html;
        String words =
                TAG.matcher(head)
                        .replaceAll("")
                        .replace("&copy;", "©")
                        .replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
        String plain = BLANK.matcher(words).replaceAll(" ").strip();
        if (plain.length() > LONGEST) plain = plain.substring(0, LONGEST).strip() + "…";
        return Optional.of(plain).filter(p -> !p.isEmpty());
    }
}
