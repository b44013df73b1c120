package org.quancheng.atlas.map.sign;

import javafx.scene.Node;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Nodes that have been made, for use again when the same sign is wanted in the same look; those
 * that have not been wanted for longest are dropped.
 */
final class Stock {
    /**
     * About three windows full. Each keeps its picture, some 30 kB, until it is dropped: with 3,000
     * of them half an hour of use took 100 MB.
     */
    private static final int MOST = 500;

    private final Map<String, Node> nodes =
            new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Node> eldest) {
                    return size() > MOST;
                }
            };

    /**
     * A name.
     *
     * @param sign id of the sign that it belongs to
     * @param ink colour of the letters where it is not the style's
     */
    HaloText name(
            String sign,
            String words,
            double size,
            boolean bold,
            double spacing,
            String style,
            Optional<String> ink) {
        String key =
                String.join(
                        "|",
                        "name",
                        sign,
                        words,
                        size + "/" + bold + "/" + spacing,
                        style,
                        ink.orElse(""));
        return get(
                HaloText.class,
                key,
                () -> {
                    HaloText text = new HaloText(words, size, bold, spacing, style);
                    return ink.map(text::inked).orElse(text);
                });
    }

    /**
     * A name in bold letters with a figure centred underneath, where there is one.
     *
     * @param sign id of the sign that it belongs to
     * @param figureSize size of the figure in pixels
     */
    HaloText figured(
            String sign,
            String words,
            Optional<String> figure,
            double size,
            double figureSize,
            double spacing,
            String style) {
        if (figure.isEmpty())
            return name(sign, words, size, true, spacing, style, Optional.empty());
        String key =
                String.join("|", "figure", sign, words, figure.get(), size + "/" + spacing, style);
        return get(
                HaloText.class,
                key,
                () ->
                        new HaloText(words, size, true, spacing, style)
                                .over(new HaloText(figure.get(), figureSize, true, 0, style)));
    }

    /**
     * The node of a key, made if it is not there.
     *
     * @param key everything that the node's look depends on, and the id of its sign
     */
    <N extends Node> N get(Class<N> type, String key, Supplier<N> make) {
        return type.cast(nodes.computeIfAbsent(key, k -> make.get()));
    }
}
