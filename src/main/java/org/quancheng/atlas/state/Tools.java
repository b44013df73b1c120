package org.quancheng.atlas.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.quancheng.atlas.geo.LonLat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tools of the map: which are out, and what has been done with them. */
public final class Tools {
    private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Measurement> measurement =
            new ReadOnlyObjectWrapper<>(Measurement.NONE);
    private final ReadOnlyBooleanWrapper overview = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Optional<Swipe>> swipe =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper exporting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper sexagesimal = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<LonLat>> pointer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper beginnings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> fruitless =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean forVisitors;
    private final Aids aids = new Aids(beginnings);

    /**
     * Leaves out what strangers have no use for: all that writes, copies, records or leaves. To be
     * said before any view is made.
     */
    public void giveToVisitors() {
        forVisitors = true;
        help.withhold();
    }

    /** Whether strangers use the window. */
    public boolean isForVisitors() {
        return forVisitors;
    }

    /** The sizes that may be chosen: what is for one's own desk is too small for fingers. */
    public List<TextScale> sizes() {
        List<TextScale> all = List.of(TextScale.values());
        return forVisitors ? all.subList(1, all.size()) : all;
    }

    /**
     * How often all was put as it was at the start; with each, views forget what they keep
     * themselves, such as what is typed or folded.
     */
    public ReadOnlyIntegerProperty beginnings() {
        return beginnings.getReadOnlyProperty();
    }

    /** All is as it was at the start. */
    void begin() {
        beginnings.set(beginnings.get() + 1);
        fruitless.set(Optional.empty());
    }

    /** What is searched for in vain at this moment. */
    public ReadOnlyObjectProperty<Optional<String>> fruitless() {
        return fruitless.getReadOnlyProperty();
    }

    /** Tells what is searched for in vain; empty if something was found, or nothing is searched. */
    public void searchedInVain(Optional<String> query) {
        if (!query.equals(fruitless.get())) fruitless.set(query);
    }

    private final Help help = new Help();

    /** The help that opens over the map. */
    public Help help() {
        return help;
    }

    /** Whether a click on the map sets a point instead of opening something. */
    public ReadOnlyBooleanProperty measuring() {
        return measuring.getReadOnlyProperty();
    }

    /** What is measured; lasts until it is cleared or the tool is put away. */
    public ReadOnlyObjectProperty<Measurement> measurement() {
        return measurement.getReadOnlyProperty();
    }

    /** Whether the small map of the whole plan may show. */
    public ReadOnlyBooleanProperty overview() {
        return overview.getReadOnlyProperty();
    }

    /** How the map is divided; empty where it is not. */
    public ReadOnlyObjectProperty<Optional<Swipe>> swipe() {
        return swipe.getReadOnlyProperty();
    }

    /** Whether the person is asked what to write into a file. */
    public ReadOnlyBooleanProperty exporting() {
        return exporting.getReadOnlyProperty();
    }

    /** What lies under the mouse; empty where there is none. */
    public ReadOnlyObjectProperty<Optional<LonLat>> pointer() {
        return pointer.getReadOnlyProperty();
    }

    /** Whether coordinates are told in degrees, minutes and seconds instead of decimals. */
    public ReadOnlyBooleanProperty sexagesimal() {
        return sexagesimal.getReadOnlyProperty();
    }

    /** Takes the measuring tool out, or puts it away with what it has drawn. */
    public void setMeasuring(boolean value) {
        if (!value) clear();
        measuring.set(value);
    }

    /** Takes the tool out again with what had been measured with it. */
    void takeUp(Measurement earlier) {
        measuring.set(true);
        measurement.set(earlier);
    }

    public void setOverview(boolean value) {
        overview.set(value);
    }

    public void setExporting(boolean value) {
        exporting.set(value);
    }

    /** Divides the map, or makes it whole again. */
    public void setSwipe(Optional<Swipe> value) {
        swipe.set(value);
    }

    public void setSexagesimal(boolean value) {
        sexagesimal.set(value);
    }

    /** Tells what lies under the mouse. */
    public void pointAt(Optional<LonLat> where) {
        pointer.set(where);
    }

    /** Sets the next point; the first of another measurement if the last one is done. */
    public void add(LonLat point) {
        if (!measuring.get()) return;
        List<LonLat> points = new ArrayList<>();
        if (!measurement.get().done()) points.addAll(measurement.get().points());
        if (!points.isEmpty() && points.getLast().equals(point)) return;
        points.add(point);
        measurement.set(new Measurement(points, false, false));
    }

    /** Puts a point elsewhere; does nothing for a point that is not there. */
    public void move(int index, LonLat point) {
        Measurement now = measurement.get();
        if (index < 0 || index >= now.points().size()) return;
        List<LonLat> points = new ArrayList<>(now.points());
        points.set(index, point);
        measurement.set(new Measurement(points, now.closed(), now.done()));
    }

    /** Takes the last step back: the closing, or else the last point. */
    public void removeLast() {
        Measurement now = measurement.get();
        if (now.points().isEmpty()) return;
        List<LonLat> points = new ArrayList<>(now.points());
        if (!now.closed()) points.removeLast();
        measurement.set(new Measurement(points, false, false));
    }

    /** Joins the last point to the first, once they enclose something, and is done. */
    public void close() {
        List<LonLat> points = measurement.get().points();
        if (points.size() >= Measurement.RING) measurement.set(new Measurement(points, true, true));
    }

    /** Is done with a line that has a leg; fewer points are left waiting for the next. */
    public void finish() {
        Measurement now = measurement.get();
        if (now.points().size() > 1)
            measurement.set(new Measurement(now.points(), now.closed(), true));
    }

    /** What helps a hand to reach and to type. */
    public Aids aids() {
        return aids;
    }

    /** Forgets what was measured. */
    public void clear() {
        measurement.set(Measurement.NONE);
    }
}
