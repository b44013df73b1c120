package org.quancheng.atlas.export.view;

import org.quancheng.atlas.export.Delivery;
import org.quancheng.atlas.export.Export;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.work.Background;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One export under way; it can be cancelled from the window. */
final class Job implements Steps {
    /** Time between two reports in nanoseconds. */
    private static final long OFTEN = 80_000_000;

    private final Background background;
    private final Consumer<Progress> watcher;
    private volatile boolean cancelled;
    private long told;

    /**
     * How far it is.
     *
     * @param share from 0 to 1
     */
    record Progress(double share, Text what) {}

    /**
     * How it ended.
     *
     * @param problem what went wrong; empty if it is written or was cancelled
     */
    record End(boolean written, Optional<Text> problem) {}

    /**
     * @param watcher told on the window's thread
     */
    Job(Background background, Consumer<Progress> watcher) {
        this.background = background;
        this.watcher = watcher;
    }

    /** Does it in the background. */
    void start(Supplier<Export> export, Delivery delivery, Consumer<End> ended) {
        background.call(() -> deliver(export, delivery), ended);
    }

    private End deliver(Supplier<Export> export, Delivery delivery) {
        try {
            delivery.deliver(export.get(), this);
            return new End(true, Optional.empty());
        } catch (CancellationException e) {
            return new End(false, Optional.empty());
        } catch (Undelivered e) {
            return new End(false, Optional.of(e.sentence()));
        } catch (RuntimeException | OutOfMemoryError e) {
            return new End(
                    false,
                    Optional.of(
                            new Text(
                                    "没有写成：" + e + "。请换一种格式或较小的尺寸再试。",
                                    "This did not work: "
                                            + e
                                            + ". Try another format or a smaller size.")));
        }
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void at(int done, int of, Text what) {
        if (cancelled) throw new CancellationException();
        if (System.nanoTime() - told < OFTEN) return;
        told = System.nanoTime();
        background.tell(() -> watcher.accept(new Progress((double) done / of, what)));
    }
}
