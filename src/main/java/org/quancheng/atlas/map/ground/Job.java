package org.quancheng.atlas.map.ground;

import java.util.Optional;

/**
 * A picture of the ground that is asked for.
 *
 * @param far whether it shows the whole plan in little
 * @param known a picture of which parts can be taken over
 * @param spare one whose memory may be used again
 */
record Job(
        Frame frame,
        Aspect aspect,
        boolean far,
        Optional<Picture> known,
        Optional<Picture> spare) {}
