package org.quancheng.atlas.supervise;

/** Is told how a watched window fares. */
public interface Listener {
    /** The window is started, for the first time or again. */
    void started();

    /** It rests after repeated failure, and a card is shown. */
    void resting();

    /** It has said how it is. */
    void heard(Beat beat);

    /** It has failed. */
    void failed(Incident incident);
}
