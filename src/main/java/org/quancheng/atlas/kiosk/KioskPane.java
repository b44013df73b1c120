package org.quancheng.atlas.kiosk;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.quancheng.atlas.kiosk.Hall.Mode;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.style.Bitmaps;
import org.quancheng.atlas.style.Paper;

import java.util.List;

/**
 * The whole of a kiosk's window, one layer over the other: the atlas, what helps visitors to use
 * it, the invitation, the question whether somebody is still there, the caretaker's page, and the
 * night.
 */
public final class KioskPane extends Pane {
    private static final String FINGERS = "fingers";

    private final Hall hall;
    private final StackPane content = layer("kiosk-content");
    private final Pane aids = new Pane();
    private final Invitation invitation;
    private final Region curtain = new Region();
    private final StillThere stillThere;
    private final StackPane staff = layer("kiosk-staff");
    private final StackPane night = layer("kiosk-night");
    private boolean inviting;

    public KioskPane(Hall hall, Preferences preferences) {
        this.hall = hall;
        setId("kiosk");
        getStyleClass().addAll("kiosk", FINGERS);
        aids.setId("kiosk-aids");
        aids.setPickOnBounds(false);
        invitation = new Invitation(preferences);
        stillThere = new StillThere(hall, preferences);
        curtain.setId("kiosk-curtain");
        // Nobody is there to point at anything.
        curtain.setCursor(Cursor.NONE);
        night.getStyleClass().add("kiosk-night");
        night.setCursor(Cursor.NONE);
        staff.getStyleClass().add("kiosk-staff");
        getChildren()
                .addAll(new Paper(), content, aids, invitation, curtain, stillThere, staff, night);
        hall.mode().addListener(o -> follow());
        follow();
    }

    private static StackPane layer(String id) {
        StackPane layer = new StackPane();
        layer.setId(id);
        return layer;
    }

    /** Shows this below all else. */
    public void fill(Region shown) {
        content.getChildren().setAll(shown);
    }

    /** Where what only a visitor needs lies over the atlas; it is gone while nobody is there. */
    public Pane aids() {
        return aids;
    }

    /** Whether there is something that passers-by can be invited to. */
    public void setInviting(boolean value) {
        inviting = value;
        follow();
    }

    /** Shows the pointer of a mouse, or hides it from people who use their fingers. */
    public void setPointed(boolean value) {
        getStyleClass().remove(FINGERS);
        if (!value) getStyleClass().add(FINGERS);
    }

    /** The invitation to touch. */
    public Invitation invitation() {
        return invitation;
    }

    /** Shows this to the caretaker. */
    public void fillStaff(Region page) {
        Bitmaps.replace(staff.getChildren(), List.of(page));
    }

    /** Shows this while the hall is closed. */
    public void fillNight(Region card) {
        night.getChildren().setAll(card);
    }

    private void follow() {
        Mode mode = hall.mode().get();
        aids.setVisible(hall.isVisited());
        invitation.setVisible(inviting && mode == Mode.ATTRACT);
        curtain.setVisible(mode == Mode.ATTRACT || mode == Mode.STILL_THERE);
        stillThere.setVisible(mode == Mode.STILL_THERE);
        staff.setVisible(mode == Mode.STAFF);
        night.setVisible(mode == Mode.ASLEEP);
        if (mode != Mode.STAFF) Bitmaps.replace(staff.getChildren(), List.of());
    }

    @Override
    protected void layoutChildren() {
        for (Node layer : List.copyOf(getChildren()))
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
