package org.quancheng.atlas.export;

/** Makes what an order asks for, of one topic in one format. */
@FunctionalInterface
public interface Maker {
    /** What will be written; the work itself is done there. */
    Export make(Order order, Workshop workshop);
}
