package org.quancheng.atlas.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** The kiosk's window itself. {@code kiosk} starts it and watches over it. */
@Command(name = "kiosk-window", hidden = true)
final class KioskWindowCommand implements Callable<Integer> {
    @Mixin KioskOptions options = new KioskOptions();
    @Mixin UpkeepOptions upkeep = new UpkeepOptions();

    @Override
    public Integer call() throws Exception {
        return KioskWindow.run(Home.find(), options, upkeep.start());
    }
}
