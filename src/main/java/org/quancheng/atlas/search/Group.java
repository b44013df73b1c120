package org.quancheng.atlas.search;

/** What sort of thing was found; the constants stand in the order in which a list shows them. */
public enum Group {
    DISTRICTS,
    STRUCTURE,
    PLACES,
    ASSETS,
    TASKS,
    INDICATORS,
    GOALS,
    DOSSIERS,
    THEMES,
    SOURCES,
    STORIES
}
