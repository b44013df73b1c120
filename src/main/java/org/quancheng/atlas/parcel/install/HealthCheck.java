package org.quancheng.atlas.parcel.install;

import org.quancheng.atlas.plan.fact.Text;

import java.nio.file.Path;
import java.util.Optional;

/** Tries a pack before it is used. */
@FunctionalInterface
public interface HealthCheck {
    /**
     * What keeps the program from showing it, as a sentence; empty if nothing does.
     *
     * @param folder the pack's folder
     */
    Optional<Text> trouble(Path folder);
}
