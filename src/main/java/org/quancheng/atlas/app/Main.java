package org.quancheng.atlas.app;

import org.quancheng.atlas.app.start.Phase;
import org.quancheng.atlas.app.start.StartRecord;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the atlas. */
public final class Main {
    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] args) {
        StartRecord.reach(Phase.MAIN);
        // Only JavaFX talks to the screen; the ground is painted in memory.
        System.setProperty("java.awt.headless", "true");
        // Whatever the machine's encoding, our words are UTF-8.
        System.setOut(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(AtlasCommand.run(args));
    }
}
