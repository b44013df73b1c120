package org.quancheng.atlas.journey;

import org.quancheng.atlas.app.Product;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.PackReader.Reading;
import org.quancheng.atlas.pack.UnreadablePack;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The packs that journeys go through; a plan is immutable, so each is read once. */
final class Packs {
    private static final Map<Path, Reading> READ = new ConcurrentHashMap<>();

    private Packs() {}

    /** The pack that ships with the product. */
    static Reading shipped() {
        return READ.computeIfAbsent(Product.shippedPack(), Packs::read);
    }

    /** The tiny invented one. */
    static Reading miniTown() {
        return READ.computeIfAbsent(MiniTown.folder(), Packs::read);
    }

    /** Any folder, read anew. */
    static Reading read(Path folder) {
        try {
            return MiniTown.reader().read(folder);
        } catch (UnreadablePack e) {
            throw new IllegalStateException(e);
        }
    }
}
