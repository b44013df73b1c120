package org.quancheng.atlas.pack.compiled;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes numbers and texts compactly; a text that comes again is written as a number. */
final class Out {
    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();

    Out(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** A number from 0, in as many bytes of seven bits as it needs. */
    void count(int number) throws IOException {
        int rest = number;
        for (; rest > 0x7f; rest >>>= 7) out.writeByte(rest & 0x7f | 0x80);
        out.writeByte(rest);
    }

    void whole(int number) throws IOException {
        out.writeInt(number);
    }

    void real(double number) throws IOException {
        out.writeDouble(number);
    }

    /** All numbers, bit by bit, after their count. */
    void reals(double[] numbers) throws IOException {
        count(numbers.length);
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        bytes.asDoubleBuffer().put(numbers);
        out.write(bytes.array());
    }

    void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            count(known + 1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        count(0);
        count(bytes.length);
        out.write(bytes);
    }

    void flush() throws IOException {
        out.flush();
    }
}
