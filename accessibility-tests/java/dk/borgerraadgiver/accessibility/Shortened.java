package dk.borgerraadgiver.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much stands on a page depends on who has been here before. Of a table the head and the first row are kept; on a
 * list of the desk, with everybody's cases, also nothing of what people are called, of its cards only the controls, and
 * of a list of cases only that it is one.
 */
final class Shortened {
    private static final List<String> CONTROLS = List.of(
            "felt:", "gruppe:", "knap:", "valgknap:", "afkrydsningsfelt:", "valgliste:", "besked", "vigtig besked");

    /** When the last answer was saved, and a choice among the cases that somebody has had. */
    private static final Pattern COMES_AND_GOES = Pattern.compile("^ *Gemt kl(\\.|okken) |valgknap: Kun sagen BR-");

    private static final Pattern CASE = Pattern.compile("^ *link: BR-\\d");

    private final boolean ofAll;
    private final List<String> kept = new ArrayList<>();
    private int rows;
    private int rowDepth = -1;
    private int cards;

    private Shortened(boolean ofAll) {
        this.ofAll = ofAll;
    }

    /** @param ofAll whether everybody's things stand there */
    static List<String> page(List<String> lines, boolean ofAll) {
        Shortened page = new Shortened(ofAll);
        List<String> there = lines.stream()
                .filter(line -> !COMES_AND_GOES.matcher(line).find())
                .toList();
        (ofAll ? withoutCases(there) : there).forEach(page::line);
        return List.copyOf(page.kept);
    }

    private static List<String> withoutCases(List<String> lines) {
        List<String> left = new ArrayList<>();
        int list = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            int depth = depth(lines.get(i));
            if (depth <= list) {
                boolean cases = lines.get(i).strip().startsWith("liste med")
                        && i + 1 < lines.size()
                        && CASE.matcher(lines.get(i + 1)).find();
                list = cases ? depth : Integer.MAX_VALUE;
                left.add(cases ? " ".repeat(depth) + "liste med sager" : lines.get(i));
            }
        }
        return left;
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void line(String line) {
        int depth = depth(line);
        String text = line.strip();
        if (rowDepth >= 0 && depth < rowDepth) {
            rowDepth = -1;
            rows = 0;
        }
        if (text.equals("række")) {
            rowDepth = depth;
            rows++;
            if (rows == 3) {
                keep(depth, "flere rækker");
            }
        }
        if (text.startsWith("overskrift")) {
            cards = text.startsWith("overskrift 3") ? cards + 1 : 0;
        }
        if (rowDepth >= 0 && rows > 2) {
            return;
        }
        if (ofAll && cards > 0) {
            card(line, text, depth);
        } else if (ofAll && rowDepth >= 0 && rows == 2) {
            keep(depth, text.replaceFirst("^(celle|rækkenavn|link|knap)\\b.*", "$1"));
        } else {
            kept.add(line);
        }
    }

    private void card(String line, String text, int depth) {
        if (cards == 1 && text.startsWith("overskrift 3")) {
            keep(depth, "overskrift 3");
        } else if (cards == 1 && CONTROLS.stream().anyMatch(text::startsWith)) {
            kept.add(line);
        }
    }

    private void keep(int depth, String text) {
        kept.add(" ".repeat(depth) + text);
    }
}
