package org.quancheng.atlas.parcel;

/** What the entries of a parcel are called; see src/docs/parcel.md. */
final class Form {
    /** The list of contents, as it is signed. */
    static final String LIST = "PARCEL";

    /** The signature over it. */
    static final String SIGNATURE = "SIGNATURE";

    /** In front of the names of the pack's files. */
    static final String FOLDER = "pack/";

    private Form() {}
}
