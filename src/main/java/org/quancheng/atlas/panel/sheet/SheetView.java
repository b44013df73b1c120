package org.quancheng.atlas.panel.sheet;

import org.quancheng.atlas.panel.part.Parts;

/** A kind of drill-down view: one class for each, all of the same shape. */
@FunctionalInterface
public interface SheetView {
    /** Builds the sheet of the subject with this id (empty for kinds that there is only one of). */
    Sheet build(Parts parts, String id);
}
