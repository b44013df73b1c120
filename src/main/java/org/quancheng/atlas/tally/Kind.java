package org.quancheng.atlas.tally;

/** What is counted; the names stand in the files. */
public enum Kind {
    /** A visitor has begun; what: empty. */
    VISIT,
    /** A view was opened; what: the subject as links write it. */
    VIEW,
    /** A chapter was seen; what: story and number of the chapter, from 1. */
    CHAPTER,
    /** A language was chosen; what: empty. */
    LANGUAGE,
    /** A search found nothing; what: the text, shortened. */
    NOTHING_FOUND
}
