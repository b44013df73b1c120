package org.quancheng.atlas.app.parcels;

import org.quancheng.atlas.export.Delivery;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.parcel.Contents;
import org.quancheng.atlas.parcel.Limits;
import org.quancheng.atlas.parcel.Parcel;
import org.quancheng.atlas.parcel.ParcelWriter;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.parcel.key.KeyFiles;
import org.quancheng.atlas.parcel.key.Signature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Brings new parcels to their place, whole or not at all. */
final class ParcelDelivery {
    private ParcelDelivery() {}

    /** A pack's folder as a parcel. */
    static void ofFolder(
            Path pack, Contents contents, Optional<Signature> signature, Path out, boolean force)
            throws Undelivered, Refused {
        deliver(
                new Delivery(out, force),
                part -> ParcelWriter.write(contents, signature, ParcelWriter.of(pack), part));
    }

    /**
     * A parcel once more, with a signature.
     *
     * @param out may be the parcel itself
     */
    static Signature signed(Path parcel, KeyFiles keys, Path out, boolean force)
            throws Undelivered, Refused, IOException {
        Signature signature;
        try (Parcel read = Parcel.open(parcel, Limits.USUAL)) {
            signature = keys.sign(read.list());
        }
        deliver(
                new Delivery(out, force || out.equals(parcel)),
                part -> {
                    try (Parcel read = Parcel.open(parcel, Limits.USUAL)) {
                        ParcelWriter.write(
                                read.contents(), Optional.of(signature), read::read, part);
                    }
                });
        return signature;
    }

    /** Writes a parcel. */
    @FunctionalInterface
    private interface Writing {
        void write(Path part) throws IOException, Refused;
    }

    private static void deliver(Delivery delivery, Writing writing) throws Undelivered, Refused {
        try {
            delivery.deliver(
                    (part, steps) -> {
                        try {
                            writing.write(part);
                        } catch (Refused e) {
                            throw new IOException(e);
                        }
                    },
                    Steps.UNWATCHED);
        } catch (Undelivered e) {
            if (e.getCause() != null && e.getCause().getCause() instanceof Refused r) throw r;
            throw e;
        }
    }
}
