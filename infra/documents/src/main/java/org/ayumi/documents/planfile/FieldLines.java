package org.ayumi.documents.planfile;

import java.util.HashMap;
import java.util.Map;

/** The line of every field of the file, by its path. Lines count from 1. */
public final class FieldLines {

    private final Map<String, Integer> lines = new HashMap<>();

    FieldLines(YamlNode root) {
        add(root);
    }

    private void add(YamlNode node) {
        lines.putIfAbsent(node.path(), node.line());
        node.children().forEach(this::add);
    }

    /** The line of that field, or of the nearest field around it that the file has. */
    public int of(String path) {
        String nearest = path;
        while (!lines.containsKey(nearest)) {
            nearest = nearest.substring(0, Math.max(0, Math.max(nearest.lastIndexOf('.'), nearest.lastIndexOf('['))));
        }
        return lines.getOrDefault(nearest, 1);
    }
}
