package org.quancheng.atlas.app;

import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.io.PrintStream;

/** Tells on the terminal how far a long export is; one that takes less than a second is silent. */
final class Progress implements Steps, AutoCloseable {
    private static final long PATIENCE = 1_000_000_000;

    private final PrintStream out;
    private final Language language;
    private final long began = System.nanoTime();
    private String said = "";

    Progress(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void at(int done, int of, Text what) {
        if (System.nanoTime() - began < PATIENCE) return;
        String line = 100L * done / of + "% " + what.in(language);
        if (!line.equals(said)) out.println(line);
        said = line;
    }

    @Override
    public void close() {
        if (!said.isEmpty()) out.println("100%");
    }
}
