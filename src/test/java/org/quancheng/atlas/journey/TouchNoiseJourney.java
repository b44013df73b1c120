package org.quancheng.atlas.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.TouchPoint.State;
import javafx.scene.input.ZoomEvent;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.state.Measurement;
import org.quancheng.atlas.state.Tools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several people and their palms, sleeves and children at one sheet of glass: the map follows one
 * finger or a pinch of two, and never one that is gone. The events are those that JavaFX makes of
 * touches on Windows.
 */
class TouchNoiseJourney {
    private static final Point2D ONE = new Point2D(800, 500);
    private static final Point2D TWO = new Point2D(1000, 600);

    /** Drives the hall's window by events. */
    private static final class Glass {
        final Still hall;
        final Node pad;

        Glass(Still hall) {
            this.hall = hall;
            pad = hall.node("map-pad");
        }

        Viewpoint view() {
            return hall.state.camera().view().get();
        }

        /** Fingers on the map, all of them in this state. */
        void touch(EventType<TouchEvent> type, State state, int count) {
            touch(type, IntStream.range(0, count).mapToObj(i -> point(i, pad, state)).toList());
        }

        void touch(EventType<TouchEvent> type, List<TouchPoint> points) {
            Event.fireEvent(
                    pad,
                    new TouchEvent(type, points.getFirst(), points, 1, false, false, false, false));
        }

        TouchPoint point(int id, Node target, State state) {
            Point2D at = ONE.add(id * 90, 0);
            TouchPoint point =
                    new TouchPoint(
                            id + 1, state, at.getX(), at.getY(), at.getX(), at.getY(), target,
                            null);
            return point;
        }

        void mouse(EventType<MouseEvent> type, Point2D at) {
            mouse(pad, type, at, true);
        }

        void mouse(Node target, EventType<MouseEvent> type, Point2D at, boolean synthesized) {
            boolean down = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_RELEASED;
            Event.fireEvent(
                    target,
                    new MouseEvent(
                            type,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            down,
                            false,
                            false,
                            synthesized,
                            false,
                            true,
                            null));
        }

        void pinch(boolean gliding) {
            Event.fireEvent(
                    pad,
                    new ZoomEvent(
                            ZoomEvent.ZOOM,
                            ONE.getX(),
                            ONE.getY(),
                            ONE.getX(),
                            ONE.getY(),
                            false,
                            false,
                            false,
                            false,
                            true,
                            gliding,
                            1.5,
                            1.5,
                            null));
        }

        void push(int fingers, boolean gliding) {
            Event.fireEvent(
                    pad,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            ONE.getX(),
                            ONE.getY(),
                            ONE.getX(),
                            ONE.getY(),
                            false,
                            false,
                            false,
                            false,
                            true,
                            gliding,
                            40,
                            30,
                            40,
                            30,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            fingers,
                            null));
        }
    }

    private static void at(GlassVisitor visitor) {
        Still.in(
                Packs.miniTown(),
                1920,
                1080,
                hall -> {
                    visitor.visit(new Glass(hall));
                    return true;
                });
    }

    @FunctionalInterface
    private interface GlassVisitor {
        void visit(Glass glass);
    }

    @Test
    void oneFingerDragsAndTwoPinch() {
        at(
                glass -> {
                    Viewpoint start = glass.view();
                    glass.touch(TouchEvent.TOUCH_PRESSED, State.PRESSED, 1);
                    glass.mouse(MouseEvent.MOUSE_PRESSED, ONE);
                    glass.mouse(MouseEvent.MOUSE_DRAGGED, TWO);
                    Viewpoint dragged = glass.view();
                    assertNotEquals(start, dragged);
                    glass.push(1, false);
                    assertEquals(dragged, glass.view(), "one finger moves the map only once");
                    glass.touch(TouchEvent.TOUCH_PRESSED, State.PRESSED, 2);
                    glass.mouse(MouseEvent.MOUSE_DRAGGED, ONE);
                    assertEquals(dragged, glass.view(), "two are no drag");
                    glass.pinch(false);
                    assertEquals(
                            dragged.zoom() + Math.log(1.5) / Math.log(2),
                            glass.view().zoom(),
                            1e-6);
                    Viewpoint pinched = glass.view();
                    glass.push(2, false);
                    assertNotEquals(pinched, glass.view());
                    glass.touch(TouchEvent.TOUCH_MOVED, State.MOVED, 1);
                    Viewpoint before = glass.view();
                    glass.mouse(MouseEvent.MOUSE_DRAGGED, ONE);
                    assertEquals(before, glass.view(), "no leap where one finger stays");
                });
    }

    @Test
    void palmsAndFourFingersDoNothing() {
        for (int fingers : List.of(3, 4, 10)) {
            at(
                    glass -> {
                        Viewpoint start = glass.view();
                        glass.touch(TouchEvent.TOUCH_PRESSED, State.PRESSED, fingers);
                        glass.pinch(false);
                        glass.push(fingers, false);
                        glass.touch(TouchEvent.TOUCH_RELEASED, State.RELEASED, fingers);
                        glass.pinch(true);
                        glass.push(0, true);
                        assertEquals(start, glass.view());
                    });
        }
    }

    @Test
    void aFingerOfSomebodyElseOnThePanelIsNoPinch() {
        at(
                glass -> {
                    Node panel = glass.hall.node("panel");
                    glass.touch(
                            TouchEvent.TOUCH_PRESSED,
                            List.of(
                                    glass.point(0, glass.pad, State.PRESSED),
                                    glass.point(1, panel, State.STATIONARY)));
                    glass.mouse(MouseEvent.MOUSE_PRESSED, ONE);
                    Viewpoint start = glass.view();
                    glass.pinch(false);
                    glass.push(2, false);
                    assertEquals(start, glass.view());
                    glass.mouse(MouseEvent.MOUSE_DRAGGED, TWO);
                    assertNotEquals(start, glass.view(), "who drags the map goes on dragging it");
                });
    }

    @Test
    void neverFollowsAFingerThatIsGone() {
        at(
                glass -> {
                    Viewpoint start = glass.view();
                    glass.mouse(MouseEvent.MOUSE_DRAGGED, TWO);
                    glass.mouse(MouseEvent.MOUSE_RELEASED, TWO);
                    assertEquals(start, glass.view(), "a touch that began outside");
                    glass.mouse(MouseEvent.MOUSE_PRESSED, ONE);
                    glass.mouse(MouseEvent.MOUSE_MOVED, TWO);
                    glass.mouse(MouseEvent.MOUSE_DRAGGED, ONE.add(200, 0));
                    assertEquals(start, glass.view(), "the release was lost");
                    glass.touch(TouchEvent.TOUCH_PRESSED, State.PRESSED, 3);
                    glass.touch(TouchEvent.TOUCH_PRESSED, State.PRESSED, 2);
                    glass.pinch(false);
                    assertTrue(
                            glass.view().zoom() > start.zoom(),
                            "a finger whose release was lost does not count for ever");
                    glass.touch(TouchEvent.TOUCH_RELEASED, State.RELEASED, 2);
                    Viewpoint end = glass.view();
                    glass.push(0, true);
                    glass.pinch(true);
                    assertEquals(end, glass.view(), "with less motion nothing glides on");
                });
    }

    @Test
    void twoFingersThatTapOpenNothing() {
        at(
                glass -> {
                    Subject before = glass.hall.state.subject().get();
                    glass.hall.state.open(Subject.of(Subject.Kind.MATRIX));
                    Subject there = glass.hall.state.subject().get();
                    assertNotEquals(before, there);
                    glass.touch(TouchEvent.TOUCH_PRESSED, State.PRESSED, 2);
                    glass.mouse(MouseEvent.MOUSE_PRESSED, ONE);
                    glass.mouse(MouseEvent.MOUSE_RELEASED, ONE);
                    glass.mouse(MouseEvent.MOUSE_CLICKED, ONE);
                    assertEquals(there, glass.hall.state.subject().get());
                });
    }

    /** Two fingers over the map mean the map, whatever has been measured under either. */
    @Test
    void aPinchMeasuresNothing() {
        at(
                glass -> {
                    Tools tools = glass.hall.state.tools();
                    tools.setMeasuring(true);
                    tap(glass, ONE);
                    tap(glass, TWO);
                    Measurement before = tools.measurement().get();
                    assertEquals(2, before.points().size(), "one finger sets points");

                    glass.touch(TouchEvent.TOUCH_PRESSED, State.PRESSED, 1);
                    glass.mouse(MouseEvent.MOUSE_PRESSED, TWO);
                    glass.touch(TouchEvent.TOUCH_PRESSED, State.PRESSED, 2);
                    glass.mouse(MouseEvent.MOUSE_DRAGGED, TWO.add(80, 40));
                    glass.touch(TouchEvent.TOUCH_RELEASED, State.RELEASED, 2);
                    glass.mouse(MouseEvent.MOUSE_DRAGGED, TWO.add(90, 50));
                    glass.mouse(MouseEvent.MOUSE_RELEASED, TWO.add(90, 50));
                    glass.mouse(MouseEvent.MOUSE_CLICKED, TWO.add(90, 50));
                    assertEquals(before, tools.measurement().get(), "no point is dragged");

                    Point2D elsewhere = ONE.add(0, 150);
                    glass.touch(TouchEvent.TOUCH_PRESSED, State.PRESSED, 1);
                    glass.mouse(MouseEvent.MOUSE_PRESSED, elsewhere);
                    glass.touch(TouchEvent.TOUCH_PRESSED, State.PRESSED, 2);
                    glass.touch(TouchEvent.TOUCH_RELEASED, State.RELEASED, 2);
                    glass.mouse(MouseEvent.MOUSE_RELEASED, elsewhere.add(3, 0));
                    glass.mouse(MouseEvent.MOUSE_CLICKED, elsewhere.add(3, 0));
                    assertEquals(before, tools.measurement().get(), "no point is set");

                    tap(glass, elsewhere);
                    assertEquals(3, tools.measurement().get().points().size());
                });
    }

    private static void tap(Glass glass, Point2D at) {
        glass.touch(TouchEvent.TOUCH_PRESSED, State.PRESSED, 1);
        glass.mouse(MouseEvent.MOUSE_PRESSED, at);
        glass.touch(TouchEvent.TOUCH_RELEASED, State.RELEASED, 1);
        glass.mouse(MouseEvent.MOUSE_RELEASED, at);
        glass.mouse(MouseEvent.MOUSE_CLICKED, at);
    }

    @Test
    void rapidTapsLeaveTheMapStanding() {
        at(
                glass -> {
                    List<Viewpoint> seen = new ArrayList<>();
                    for (int i = 0; i < 60; i++) {
                        Point2D at = i % 2 == 0 ? ONE : TWO;
                        glass.mouse(MouseEvent.MOUSE_PRESSED, at);
                        glass.mouse(MouseEvent.MOUSE_RELEASED, at);
                        glass.mouse(MouseEvent.MOUSE_CLICKED, at);
                    }
                    seen.add(glass.view());
                    glass.mouse(MouseEvent.MOUSE_DRAGGED, TWO.add(300, 0));
                    seen.add(glass.view());
                    assertEquals(seen.get(0), seen.get(1));
                });
    }

    @Test
    void aFingerPushesThePanelAndPressesNothing() {
        Still.in(
                Packs.shipped(),
                1920,
                1080,
                hall -> {
                    Glass glass = new Glass(hall);
                    ScrollPane scroll = (ScrollPane) hall.node("panel-scroll");
                    Node card =
                            Seen.nodes(scroll.getContent())
                                    .filter(n -> n.getStyleClass().contains("element-card"))
                                    .findFirst()
                                    .orElseThrow();
                    Subject before = hall.state.subject().get();
                    Point2D from = card.localToScene(20, 20);
                    glass.mouse(card, MouseEvent.MOUSE_PRESSED, from, false);
                    glass.mouse(card, MouseEvent.MOUSE_DRAGGED, from.subtract(0, 200), false);
                    glass.mouse(card, MouseEvent.MOUSE_RELEASED, from.subtract(0, 200), false);
                    glass.mouse(card, MouseEvent.MOUSE_CLICKED, from.subtract(0, 200), false);
                    assertTrue(scroll.getVvalue() > 0);
                    assertEquals(before, hall.state.subject().get());
                    double stays = scroll.getVvalue();
                    glass.mouse(card, MouseEvent.MOUSE_DRAGGED, from, false);
                    assertEquals(stays, scroll.getVvalue(), "the finger is gone");
                    glass.mouse(card, MouseEvent.MOUSE_PRESSED, from, false);
                    glass.mouse(card, MouseEvent.MOUSE_RELEASED, from, false);
                    glass.mouse(card, MouseEvent.MOUSE_CLICKED, from, false);
                    assertNotEquals(before, hall.state.subject().get(), "a tap still opens");
                    ButtonBase zoom = (ButtonBase) hall.node("zoom-in");
                    assertFalse(zoom.isArmed());
                    return true;
                });
    }
}
