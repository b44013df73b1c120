package org.quancheng.atlas.bench;

import javafx.scene.Parent;

import org.quancheng.atlas.state.AtlasState;

/**
 * What a course is run at.
 *
 * @param state what the window shows
 * @param window its content, for what only its controls can do
 */
public record Desk(AtlasState state, Parent window) {}
