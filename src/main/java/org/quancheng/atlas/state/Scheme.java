package org.quancheng.atlas.state;

/** The colours that everything is shown in. */
public enum Scheme {
    LIGHT(false, false),
    DARK(true, false),
    CONTRAST_LIGHT(false, true),
    CONTRAST_DARK(true, true);

    private final boolean dark;
    private final boolean contrast;

    Scheme(boolean dark, boolean contrast) {
        this.dark = dark;
        this.contrast = contrast;
    }

    /** The scheme of this darkness and contrast. */
    public static Scheme of(boolean dark, boolean contrast) {
        return values()[(contrast ? 2 : 0) + (dark ? 1 : 0)];
    }

    /** Whether light letters stand on a dark ground. */
    public boolean isDark() {
        return dark;
    }

    /** Whether it is for eyes that need more contrast than most. */
    public boolean isContrast() {
        return contrast;
    }
}
