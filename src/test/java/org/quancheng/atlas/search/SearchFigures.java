package org.quancheng.atlas.search;

import org.quancheng.atlas.pack.PackReader;
import org.quancheng.atlas.plan.Plan;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Prints how long the index takes and what it answers: a pack, its schemas, then queries. */
final class SearchFigures {
    private static final int ROUNDS = 30;

    private SearchFigures() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Plan plan = new PackReader(Path.of(args[1])).read(Path.of(args[0])).plan();
        List<String> queries = Arrays.asList(args).subList(2, args.length);
        long begin = System.nanoTime();
        SearchIndex index = SearchIndex.of(plan);
        out.printf("first index %.0f ms%n", millis(begin));
        for (int i = 0; i < ROUNDS; i++) index = SearchIndex.of(plan);
        begin = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) index = SearchIndex.of(plan);
        out.printf("index, warm %.0f ms%n", millis(begin) / ROUNDS);
        for (String query : queries) {
            out.printf("%n%s%n", query.length() > 40 ? query.length() + " characters" : query);
            begin = System.nanoTime();
            List<Hit> hits = index.find(query, 8);
            double first = millis(begin);
            begin = System.nanoTime();
            for (int i = 0; i < ROUNDS; i++) hits = index.find(query, 8);
            out.printf("  first %.2f ms, then %.2f ms%n", first, millis(begin) / ROUNDS);
            hits.forEach(hit -> out.println("  " + line(hit)));
        }
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static String line(Hit hit) {
        return hit.score()
                + " "
                + hit.group()
                + " "
                + hit.title().zh()
                + " | "
                + hit.title().en()
                + " < "
                + hit.context().zh()
                + " → "
                + hit.subject()
                + " "
                + hit.id();
    }
}
