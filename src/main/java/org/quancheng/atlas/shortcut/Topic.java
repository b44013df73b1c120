package org.quancheng.atlas.shortcut;

/** What keys are good for, in the order in which people are told of them. */
public enum Topic {
    MOVING,
    LOOKING,
    TOOLS,
    PRESENTING,
    INK,
    SHARING,
    STORIES,
    HELP
}
