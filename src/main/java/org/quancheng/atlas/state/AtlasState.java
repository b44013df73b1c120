package org.quancheng.atlas.state;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.quancheng.atlas.plan.Manifest;
import org.quancheng.atlas.plan.PackProblem;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Scope;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.measure.Shading;
import org.quancheng.atlas.state.History.Step;
import org.quancheng.atlas.state.ink.Ink;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is being looked at; views bind to its properties and change it only through its verbs. */
public final class AtlasState {
    /**
     * The layer of the lines of equal longitude and latitude, which no pack brings; off at first.
     */
    public static final String GRATICULE = "graticule";

    /** How much larger than a presentation's own words those of the map are, for the far end. */
    private static final double STAGE_LETTERS = 1.2;

    /** Nearest zoom that opening a place or a small outline goes to. */
    private static final double CLOSE_ZOOM = 12.5;

    private final Plan plan;
    private final List<PackProblem> problems;
    private final Camera camera;

    /** The camera that follows what is opened: this one, or that of the state it looks through. */
    private final Camera lead;

    private final History history;
    private final Preferences preferences;
    private final Tools tools;
    private final Ink ink;
    private final Showing showing;
    private final Drafts drafts;
    private final Presenter presenter;
    private final ReadOnlyObjectWrapper<Set<String>> kept;
    private final ReadOnlyObjectWrapper<Subject> subject;
    private final ReadOnlyObjectWrapper<Optional<String>> passage;
    private final ReadOnlyObjectWrapper<Set<String>> lit;
    private final ReadOnlyObjectWrapper<Set<String>> hidden;
    private final ReadOnlyObjectWrapper<Optional<Shading>> shading;
    private final ReadOnlyIntegerWrapper year;
    private final ReadOnlyObjectWrapper<Optional<Basemap>> basemap;
    private final ReadOnlyDoubleWrapper basemapOpacity;

    /** A state without problems to tell of. */
    public AtlasState(Plan plan) {
        this(plan, List.of());
    }

    /**
     * @param problems what was found wrong in the pack when it was read
     */
    public AtlasState(Plan plan, List<PackProblem> problems) {
        this.plan = plan;
        this.problems = List.copyOf(problems);
        history = new History();
        preferences = new Preferences();
        tools = new Tools();
        subject = new ReadOnlyObjectWrapper<>(Subject.of(Subject.Kind.OVERVIEW));
        passage = new ReadOnlyObjectWrapper<>(Optional.empty());
        lit = new ReadOnlyObjectWrapper<>(Set.of());
        hidden = new ReadOnlyObjectWrapper<>(Set.of());
        shading = new ReadOnlyObjectWrapper<>(Optional.empty());
        year = new ReadOnlyIntegerWrapper();
        basemap = new ReadOnlyObjectWrapper<>(Optional.empty());
        basemapOpacity = new ReadOnlyDoubleWrapper(Basemap.OPACITY);
        Manifest manifest = plan.manifest();
        Set<String> all =
                plan.geo().districts().stream().map(f -> f.id()).collect(Collectors.toSet());
        camera =
                new Camera(
                        manifest.extent(),
                        manifest.view(),
                        new Scope(all, Set.of())
                                .bounds(plan)
                                .map(b -> b.grown(0.03))
                                .orElse(manifest.extent()));
        lead = camera;
        year.set(plan.stages().map(Stages::start).map(Stages.Start::year).orElse(0));
        Set<String> off = new HashSet<>(Set.of(GRATICULE));
        manifest.layers().stream()
                .filter(l -> !l.visible().orElse(true))
                .forEach(l -> off.add(l.id()));
        hidden.set(Set.copyOf(off));
        kept = new ReadOnlyObjectWrapper<>(Set.of());
        showing = new Showing(this);
        drafts = new Drafts(this);
        ink = new Ink(new KeptInk(drafts));
        presenter = new Presenter(showing);
        KeptInk.follow(ink, showing, drafts);
    }

    /** A state of the same plan, seen by the same person through the same camera. */
    private AtlasState(AtlasState other) {
        plan = other.plan;
        problems = other.problems;
        camera = other.camera;
        lead = other.lead;
        history = new History();
        preferences = other.preferences;
        tools = other.tools;
        ink = other.ink;
        showing = other.showing;
        drafts = other.drafts;
        presenter = other.presenter;
        kept = new ReadOnlyObjectWrapper<>(Set.of());
        subject = new ReadOnlyObjectWrapper<>(Subject.of(Subject.Kind.OVERVIEW));
        passage = new ReadOnlyObjectWrapper<>(Optional.empty());
        lit = new ReadOnlyObjectWrapper<>(Set.of());
        hidden = new ReadOnlyObjectWrapper<>(Set.of());
        year = new ReadOnlyIntegerWrapper(other.year.get());
        shading = other.shading;
        basemap = other.basemap;
        basemapOpacity = other.basemapOpacity;
    }

    /** The very same state through another camera. */
    private AtlasState(AtlasState other, Camera own) {
        plan = other.plan;
        problems = other.problems;
        camera = own;
        lead = other.lead;
        history = other.history;
        preferences = other.preferences;
        tools = other.tools;
        ink = other.ink;
        showing = other.showing;
        presenter = other.presenter;
        drafts = other.drafts;
        kept = other.kept;
        subject = other.subject;
        passage = other.passage;
        lit = other.lit;
        hidden = other.hidden;
        shading = other.shading;
        year = other.year;
        basemap = other.basemap;
        basemapOpacity = other.basemapOpacity;
    }

    /**
     * The same as it is shown by a second map, in another window or under a lens: whatever is
     * changed through either is changed in both, but each map has a camera of its own, and what is
     * opened is framed by the first one's.
     */
    public AtlasState through(Camera own) {
        return new AtlasState(this, own);
    }

    /** Another state of things to show beside this one, seen from the same place. */
    AtlasState aside() {
        return new AtlasState(this);
    }

    /** Shows this and that, without a movement of the camera or a step of the history. */
    void show(Subject what, Set<String> litIds, Set<String> hiddenLayers) {
        if (!subject.get().equals(what)) subject.set(what);
        light(litIds);
        hide(hiddenLayers);
    }

    public Plan plan() {
        return plan;
    }

    /** What was found wrong in the pack when it was read. */
    public List<PackProblem> problems() {
        return problems;
    }

    public Camera camera() {
        return camera;
    }

    public History history() {
        return history;
    }

    public Preferences preferences() {
        return preferences;
    }

    public Tools tools() {
        return tools;
    }

    /** What a presenter points at and draws. */
    public Ink ink() {
        return ink;
    }

    /** The story that is being presented, if one is. */
    public Showing showing() {
        return showing;
    }

    /** The stories of the plan as they are edited. */
    public Drafts drafts() {
        return drafts;
    }

    /** How much larger than at scale 1 the names and marks of the map are drawn. */
    public double letterScale() {
        double wished = preferences.scale().get().factor();
        return showing.isOnStage()
                ? Math.max(wished, camera.free().get().cardScale() * STAGE_LETTERS)
                : wished;
    }

    /** What the presenter of that story sees beside it. */
    public Presenter presenter() {
        return presenter;
    }

    /** What the panel shows. */
    public ReadOnlyObjectProperty<Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    /** Id of the entry, item or indicator within the panel that was asked for. */
    public ReadOnlyObjectProperty<Optional<String>> passage() {
        return passage.getReadOnlyProperty();
    }

    /** Ids of districts, outlines and places that a pointer or a story lights for a moment. */
    public ReadOnlyObjectProperty<Set<String>> lit() {
        return lit.getReadOnlyProperty();
    }

    /** Ids of the layers that are switched off. */
    public ReadOnlyObjectProperty<Set<String>> hidden() {
        return hidden.getReadOnlyProperty();
    }

    /** The quantity that the districts are shaded by; it stays while one looks at this and that. */
    public ReadOnlyObjectProperty<Optional<Shading>> shading() {
        return shading.getReadOnlyProperty();
    }

    /** The year that the time bar stands on; 0 for a plan without stages. */
    public ReadOnlyIntegerProperty year() {
        return year.getReadOnlyProperty();
    }

    /** What lies under the plan; empty without a base map. */
    public ReadOnlyObjectProperty<Optional<Basemap>> basemap() {
        return basemap.getReadOnlyProperty();
    }

    /** How strongly the base map shows, from 0 to 1. */
    public ReadOnlyDoubleProperty basemapOpacity() {
        return basemapOpacity.getReadOnlyProperty();
    }

    /** Whether a base map is drawn here: not switched off, nor faded, nor seen from too far. */
    public boolean isBasemapSeen() {
        return basemap.get().filter(b -> b.isSeenAt(camera.view().get().zoom())).isPresent()
                && !hidden.get().contains(Basemap.LAYER)
                && basemapOpacity.get() > 0;
    }

    /** Lays a base map under the plan. */
    public void lay(Basemap under) {
        basemap.set(Optional.of(under));
    }

    /** Sets how strongly the base map shows; values beyond 0 and 1 are held there. */
    public void setBasemapOpacity(double opacity) {
        basemapOpacity.set(Math.clamp(opacity, 0, 1));
    }

    /**
     * Opens a panel and frames what it speaks of; does nothing for a subject that the plan does not
     * have.
     */
    public void open(Subject next) {
        open(next, Optional.empty());
    }

    /** Opens a panel at one of its entries, items or indicators. */
    public void open(Subject next, Optional<String> at) {
        if (!plan.has(next)) return;
        if (!next.equals(subject.get())) history.leave(present());
        passage.set(Optional.empty());
        subject.set(next);
        passage.set(at);
        keepLit(Set.of());
        frame(next);
        drafts.asked(next);
        showing.asked();
    }

    /** Frames a subject again; the whole plan for what has no place on the ground. */
    public void frame(Subject what) {
        Scope scope = Scope.of(plan, what);
        // The places of a task may lie far from the districts that it names.
        (what.kind() == Subject.Kind.TASK ? scope.reach(plan) : scope.bounds(plan))
                .ifPresentOrElse(box -> lead.frame(box.grown(0.02), CLOSE_ZOOM), lead::flyHome);
    }

    public void back() {
        history.back(present()).ifPresent(this::show);
    }

    public void forward() {
        history.forward(present()).ifPresent(this::show);
    }

    /**
     * Frames anew what was last asked for, after cards have come or gone; a hand's choice stays.
     */
    public void frameAgain() {
        if (lead.isByHand()) return;
        showing.byItself(
                () ->
                        lead.anywhere()
                                .ifPresentOrElse(lead::flyAnywhere, () -> frame(subject.get())));
    }

    /** Lights ids on the map and in the panel for as long as a pointer rests on them. */
    public void light(Set<String> ids) {
        Set<String> all = new HashSet<>(kept.get());
        all.addAll(ids);
        if (!lit.get().equals(all)) lit.set(Set.copyOf(all));
    }

    /** Lights ids until something else is opened, whatever a pointer lights besides. */
    void keepLit(Set<String> ids) {
        kept.set(Set.copyOf(ids));
        light(Set.of());
    }

    /** Shows a subject without a movement of the camera or a step of the history. */
    void turnTo(Subject what, Optional<String> at) {
        passage.set(Optional.empty());
        if (!subject.get().equals(what)) subject.set(what);
        passage.set(at);
    }

    /** Switches off exactly these layers. */
    void hide(Set<String> layers) {
        if (!hidden.get().equals(layers)) hidden.set(Set.copyOf(layers));
    }

    public void setVisible(String layer, boolean visible) {
        Set<String> next = new HashSet<>(hidden.get());
        if (visible) next.remove(layer);
        else next.add(layer);
        hide(next);
        showing.strayed();
    }

    /** Shades the districts by a measure of the plan, or not at all; an unknown id does nothing. */
    public void shade(Optional<String> measure) {
        if (measure.equals(shading.get().map(s -> s.measure().id()))) return;
        if (measure.isEmpty()) shading.set(Optional.empty());
        else measure.flatMap(plan::measure).ifPresent(m -> shading.set(Optional.of(Shading.by(m))));
        showing.strayed();
    }

    /** Puts the time bar on a year. */
    public void setYear(int value) {
        if (year.get() == value) return;
        year.set(value);
        showing.strayed();
    }

    private Step present() {
        return new Step(subject.get(), lead.aim(), lead.isByHand());
    }

    private void show(Step step) {
        turnTo(step.subject(), Optional.empty());
        keepLit(Set.of());
        lead.returnTo(step.view(), step.byHand());
        showing.asked();
    }
}
