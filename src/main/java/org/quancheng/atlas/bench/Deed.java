package org.quancheng.atlas.bench;

/**
 * One thing that a person does.
 *
 * @param name a short word or two, for reports
 * @param act does it; called on the JavaFX thread
 */
record Deed(String name, Runnable act) {}
