package org.quancheng.atlas.search;

/** What sort of thing was found; the constants stand in the order in which a list shows them. */
public enum Group {
    DISTRICTS,
    STRUCTURE,
    THEMES,
    PLACES,
    ASSETS,
    TASKS,
    INDICATORS,
    GOALS,
    DOSSIERS,
    SOURCES,
    STORIES
}
