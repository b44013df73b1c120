package org.quancheng.atlas.export;

import org.quancheng.atlas.plan.fact.Language;

/**
 * What a person wants to have written, and how.
 *
 * @param paper of documents with pages
 * @param size of pictures
 * @param dark whether a picture is in the dark theme; documents on paper never are
 */
public record Order(
        Topic topic, Format format, Language language, Paper paper, Size size, boolean dark) {
    /**
     * The size of a picture in pixels.
     *
     * @param width at least {@link #LEAST}
     * @param height likewise
     */
    public record Size(int width, int height) {
        /** The shortest side. */
        public static final int LEAST = 320;

        /** The longest sides: two screens of 4K beside and over one another. */
        public static final int WIDEST = 7680;

        public static final int HIGHEST = 7680;

        /** Whether a picture of this size can be drawn. */
        public boolean isDrawable() {
            return width >= LEAST && height >= LEAST && width <= WIDEST && height <= HIGHEST;
        }
    }

    /** The same of another topic. */
    public Order about(Topic other) {
        return new Order(other, format, language, paper, size, dark);
    }
}
