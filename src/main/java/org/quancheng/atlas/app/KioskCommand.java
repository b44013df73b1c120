package org.quancheng.atlas.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** Gives the atlas to visitors of a hall: full screen, with every way out closed. */
@Command(name = "kiosk", mixinStandardHelpOptions = true)
final class KioskCommand implements Callable<Integer> {
    @Mixin KioskOptions options = new KioskOptions();

    @Override
    public Integer call() throws Exception {
        return KioskWindow.run(Home.find(), options);
    }
}
