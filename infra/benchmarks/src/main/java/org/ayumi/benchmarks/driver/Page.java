package org.ayumi.benchmarks.driver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The Markdown that people read. It is made of results; no figure in it is typed. */
public final class Page {

    private final List<String> lines = new ArrayList<>();

    Page(String title) {
        lines.addAll(List.of("# " + title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), ""));
    }

    void item(String text) {
        lines.add("- " + text);
    }

    public void say(String text) {
        lines.addAll(List.of("", text));
    }

    /** Its rows follow. */
    public void table(String... heads) {
        lines.add("");
        row((Object[]) heads);
        lines.add("|" + "---|".repeat(heads.length));
    }

    public void row(Object... cells) {
        lines.add("| " + String.join(" | ", Arrays.stream(cells).map(Page::cell).toList()) + " |");
    }

    /** Three digits that count, and no more than two after the point. */
    private static String cell(Object value) {
        if (value instanceof Double number) {
            double size = Math.abs(number);
            return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", number);
        }
        return String.valueOf(value);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
