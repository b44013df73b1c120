package org.quancheng.atlas.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One file of visible words in one language.
 *
 * @param twice keys that stand in it more than once, of which only the last would count
 */
record TextFile(String name, Map<String, String> texts, List<String> twice) {
    /** All files of words, those that say the same in different languages together. */
    static Map<String, List<TextFile>> byBundle() {
        return WorkingCopy.files(WorkingCopy.RESOURCES, ".properties").stream()
                .map(TextFile::read)
                .collect(
                        Collectors.groupingBy(
                                f -> f.name().replaceFirst("(_\\w\\w)?\\.properties", ""),
                                TreeMap::new,
                                Collectors.toList()));
    }

    private static TextFile read(Path file) {
        Map<String, String> texts = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        Properties collector =
                new Properties() {
                    @Override
                    public synchronized Object put(Object key, Object text) {
                        if (texts.put((String) key, (String) text) != null) twice.add((String) key);
                        return super.put(key, text);
                    }
                };
        try {
            collector.load(new StringReader(WorkingCopy.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TextFile(file.getFileName().toString(), texts, twice);
    }

    @Override
    public String toString() {
        return name;
    }
}
