package org.quancheng.atlas.export.deck;

import javafx.scene.paint.Color;

import java.util.Optional;

/**
 * How words are set.
 *
 * @param size in pixels of the scene
 * @param spacing between letters, likewise
 * @param halo colour around the letters, where they stand on a map
 */
record Type(double size, boolean bold, double spacing, Color colour, Optional<Color> halo) {}
