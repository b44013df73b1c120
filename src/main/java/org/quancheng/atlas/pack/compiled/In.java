package org.quancheng.atlas.pack.compiled;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link Out} wrote. Anything else ends in an unchecked exception. */
final class In {
    private final ByteBuffer bytes;
    private final List<String> texts = new ArrayList<>();

    In(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Whether nothing is left. */
    boolean isDone() {
        return !bytes.hasRemaining();
    }

    int count() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes.get();
            number |= (b & 0x7f) << shift;
            if (b >= 0) break;
        }
        return number;
    }

    /** A count of things that follow, of so many bytes each at least. */
    int countOf(int size) {
        int number = count();
        if (number < 0 || (long) number * size > bytes.remaining())
            throw new IllegalArgumentException("count: " + number);
        return number;
    }

    int whole() {
        return bytes.getInt();
    }

    double real() {
        return bytes.getDouble();
    }

    double[] reals() {
        double[] numbers = new double[countOf(Double.BYTES)];
        bytes.asDoubleBuffer().get(numbers);
        bytes.position(bytes.position() + numbers.length * Double.BYTES);
        return numbers;
    }

    String text() {
        int known = count();
        if (known > 0) return texts.get(known - 1);
        byte[] utf8 = new byte[countOf(1)];
        bytes.get(utf8);
        String text = new String(utf8, StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }
}
