package org.quancheng.atlas.help.read;

import java.util.Optional;

/** Where links lead. */
@FunctionalInterface
public interface Links {
    /** What a click on a link does; empty where it leads nowhere from here. */
    Optional<Runnable> to(String destination);
}
