package org.quancheng.atlas.app;

import picocli.CommandLine.IVersionProvider;

/** The version of the product, as the build stamped it. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String stamped = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Quancheng Atlas " + (stamped == null ? "(development)" : stamped)};
    }
}
