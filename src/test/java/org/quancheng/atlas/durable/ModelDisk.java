package org.quancheng.atlas.durable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A disk in memory whose plug can be pulled: names that were not forced may be lost from the last
 * one on, and content that was not forced may be missing, cut, or zeros.
 */
final class ModelDisk implements Disk {
    /** The plug was pulled. */
    static final class PowerCut extends RuntimeException {}

    private record Content(byte[] bytes, boolean forced) {}

    /** What lies on the disk by name: before, and after each step since the names were forced. */
    private final List<Map<Path, Content>> states = new ArrayList<>();

    private int stepsLeft = Integer.MAX_VALUE;
    private int stepsDone;

    ModelDisk() {
        states.add(new TreeMap<>());
    }

    private ModelDisk(Map<Path, Content> names) {
        states.add(names);
    }

    void cutAfter(int steps) {
        stepsLeft = steps;
    }

    int stepsDone() {
        return stepsDone;
    }

    private void step() {
        if (stepsLeft-- <= 0) throw new PowerCut();
        stepsDone++;
    }

    private Map<Path, Content> now() {
        return states.getLast();
    }

    private void change(Map<Path, Content> to) {
        states.add(to);
    }

    @Override
    public Optional<byte[]> read(Path file, int most) {
        return Optional.ofNullable(now().get(file))
                .map(c -> Arrays.copyOf(c.bytes(), Math.min(c.bytes().length, most + 1)));
    }

    @Override
    public void write(Path file, byte[] content) {
        step();
        Map<Path, Content> next = new TreeMap<>(now());
        next.put(file, new Content(content, false));
        change(next);
    }

    @Override
    public void force(Path file) {
        step();
        states.forEach(s -> s.computeIfPresent(file, (f, c) -> new Content(c.bytes(), true)));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        Map<Path, Content> next = new TreeMap<>(now());
        Content moved = next.remove(from);
        if (moved == null) throw new IOException("no file " + from);
        next.put(to, moved);
        change(next);
    }

    @Override
    public void makeFolder(Path folder) {}

    @Override
    public void forceFolder(Path folder) {
        step();
        states.subList(0, states.size() - 1).clear();
    }

    @Override
    public void append(Path file, byte[] more) {
        throw new UnsupportedOperationException("a small file is written as a whole");
    }

    @Override
    public void remove(Path path) {
        throw new UnsupportedOperationException("a small file is never removed");
    }

    /** Every disk that may be found when the power is back. */
    List<ModelDisk> afterwards() {
        List<ModelDisk> found = new ArrayList<>();
        for (Map<Path, Content> state : states) {
            List<Map<Path, Content>> ways = List.of(new TreeMap<>());
            for (var entry : state.entrySet()) {
                List<Map<Path, Content>> next = new ArrayList<>();
                for (byte[] bytes : remains(entry.getValue())) {
                    for (Map<Path, Content> way : ways) {
                        Map<Path, Content> more = new TreeMap<>(way);
                        more.put(entry.getKey(), new Content(bytes, true));
                        next.add(more);
                    }
                }
                ways = next;
            }
            ways.forEach(w -> found.add(new ModelDisk(w)));
        }
        return found;
    }

    private static List<byte[]> remains(Content content) {
        byte[] all = content.bytes();
        if (content.forced()) return List.of(all);
        byte[] zeroTail = all.clone();
        Arrays.fill(zeroTail, all.length / 2, all.length, (byte) 0);
        List<byte[]> remains =
                new ArrayList<>(List.of(all, new byte[0], new byte[all.length], zeroTail));
        for (int n = 1; n < all.length; n++) remains.add(Arrays.copyOf(all, n));
        return remains;
    }

    /** Turns one byte of a file. */
    void damage(Path file, int at) {
        now().computeIfPresent(
                        file,
                        (f, c) -> {
                            byte[] bytes = c.bytes().clone();
                            bytes[at] ^= 0x15;
                            return new Content(bytes, true);
                        });
    }

    List<String> names() {
        return now().keySet().stream().map(p -> p.getFileName().toString()).toList();
    }
}
