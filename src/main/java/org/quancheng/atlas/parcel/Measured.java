package org.quancheng.atlas.parcel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Bytes that are counted as they are inflated; one too many, and nothing more comes. */
final class Measured extends FilterInputStream {
    /** More came than was said, or than can be meant. */
    static final class Excess extends IOException {
        Refused refusal() {
            return Sentences.tooLarge();
        }
    }

    private final long most;
    private final int ratio;
    private final Inflater inflater;
    private long count;

    private Measured(InputStream in, Inflater inflater, long most, int ratio) {
        super(in);
        this.most = most;
        this.ratio = ratio;
        this.inflater = inflater;
    }

    /**
     * @param raw as the file has them
     * @param deflated whether they are to be inflated
     * @param most how many may come
     * @param ratio how many may come for each byte of the file
     */
    static InputStream of(InputStream raw, boolean deflated, long most, int ratio) {
        Inflater inflater = new Inflater(true);
        InputStream in = deflated ? new InflaterInputStream(raw, inflater, 1 << 13) : raw;
        return new Measured(in, inflater, most, ratio);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = in.read(bytes, from, length);
        count += Math.max(n, 0);
        boolean bomb = count > Limits.SMALL && count / ratio > inflater.getBytesRead();
        if (count > most || in instanceof InflaterInputStream && bomb) throw new Excess();
        return n;
    }

    /** Reads what it skips: that counts as well. */
    @Override
    public long skip(long n) throws IOException {
        int most = (int) Math.clamp(n, 0, 1 << 13);
        return Math.max(0, read(new byte[most], 0, most));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
