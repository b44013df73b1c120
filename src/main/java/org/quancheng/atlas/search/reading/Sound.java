package org.quancheng.atlas.search.reading;

import java.util.List;

/**
 * How one letter of a name is read, in Latin letters without tones.
 *
 * @param said spellings of its reading in this name; none if it is not Chinese
 * @param otherwise spellings of its other common readings
 * @param sure whether somebody who knows the name has given the reading
 */
public record Sound(List<String> said, List<String> otherwise, boolean sure) {
    static final Sound NONE = new Sound(List.of(), List.of(), false);

    public Sound {
        said = List.copyOf(said);
        otherwise = List.copyOf(otherwise);
    }

    /** Whether the letter is not Chinese, so that it is typed as it is written. */
    public boolean silent() {
        return said.isEmpty();
    }
}
