package org.quancheng.atlas.parcel.install;

/** Is told how far something is. */
@FunctionalInterface
public interface Progress {
    /** For whoever does not want to know. */
    Progress NONE = (done, of) -> {};

    /** So many bytes of so many are done; called on the working thread. */
    void at(long done, long of);
}
