package org.ayumi.documents.planfile;

import java.util.HashMap;
import java.util.Map;

/** The line of every field of the file, by its path. Lines count from 1. */
public final class FieldLines {

    private final Map<String, Position> positions = new HashMap<>();

    private record Position(int line, int column) {}

    FieldLines(YamlNode root) {
        add(root);
    }

    private void add(YamlNode node) {
        positions.putIfAbsent(node.path(), new Position(node.line(), node.column()));
        node.children().forEach(this::add);
    }

    /** The line of that field, or of the nearest field around it that the file has. */
    public int of(String path) {
        return at(path).line();
    }

    /** The column where it starts there, counted from 1. */
    public int columnOf(String path) {
        return at(path).column();
    }

    private Position at(String path) {
        String nearest = path;
        while (!positions.containsKey(nearest)) {
            nearest = nearest.substring(0, Math.max(0, Math.max(nearest.lastIndexOf('.'), nearest.lastIndexOf('['))));
        }
        return positions.getOrDefault(nearest, new Position(1, 1));
    }
}
