package org.quancheng.atlas.bench;

import javafx.scene.Parent;

import org.quancheng.atlas.state.AtlasState;

import java.util.concurrent.Executor;

/**
 * What a course is run at.
 *
 * @param state what the window shows
 * @param window its content, for what only its controls can do
 * @param presses runs something as an event of its own on the JavaFX thread, as a press is
 */
public record Desk(AtlasState state, Parent window, Executor presses) {}
