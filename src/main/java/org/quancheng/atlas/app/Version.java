package org.quancheng.atlas.app;

import picocli.CommandLine.IVersionProvider;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** The version of the product, as the build stamped it. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Quancheng Atlas " + number()};
    }

    /** The number alone; a word in brackets for classes that no build has packed. */
    static String number() {
        return Optional.ofNullable(Version.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("(development)");
    }
}
