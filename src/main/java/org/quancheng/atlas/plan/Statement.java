package org.quancheng.atlas.plan;

import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Text;

/**
 * An entry with the room it lives in.
 *
 * @param home the panel that shows it
 * @param heading the title it stands under there
 */
public record Statement(Subject home, Text heading, Entry entry) {}
