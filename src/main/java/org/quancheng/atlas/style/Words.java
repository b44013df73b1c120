package org.quancheng.atlas.style;

import org.quancheng.atlas.plan.fact.Language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The window's own words in one language; every visible word that is not in a pack stands in these
 * files.
 */
public final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    private final Language language;
    private final Properties texts = new Properties();

    private Words(Language language) {
        this.language = language;
        String file = "words_" + language.locale().getLanguage() + ".properties";
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(Words.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a language. */
    public static synchronized Words in(Language language) {
        return ALL.computeIfAbsent(language, Words::new);
    }

    public Language language() {
        return language;
    }

    /** A number with grouping and at most two decimals, four for very small ones. */
    public String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(Math.abs(value) < 0.1 ? 4 : 2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /**
     * The text of a key with its {@code {0}}, {@code {1}} … filled in.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, Object... values) {
        String pattern = texts.getProperty(key);
        if (pattern == null) throw new IllegalArgumentException("no words for " + key);
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, language.locale()).format(values);
    }
}
