package org.ayumi.http.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Damages JSON: drops, doubles, nests and replaces nodes, and sometimes the text itself. */
final class Mutation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String[] LITERALS = {
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "1e400",
        "1e999999999",
        "-0.0",
        "99999999999999999999",
        "2024",
        "\"\"",
        "\" \"",
        "\"R6\"",
        "\"2024-10-12\"",
        "\"13:30\"",
        "\"MEASURED\"",
        "\"CANCELLED\"",
        "[]",
        "{}",
        "[[[]]]",
        "{\"x\":1}",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"𠮷👩‍👧\"",
        "\"か\\u3099\"",
        "\"\\u202e\"",
        "\"' OR 1=1 --\"",
        "\"<b>\"",
        "\"${7*7}\"",
        "\"件\"",
        "\"%\"",
        "\"NaN\"",
        "\"tomisato-kyodo-2\"",
        "\"../..\"",
        "\"{0}\""
    };

    private final RandomGenerator random;

    Mutation(RandomGenerator random) {
        this.random = random;
    }

    /** The body with one to three things done to it. */
    String of(String body) {
        JsonNode tree = JSON.readTree(body);
        for (int i = random.nextInt(3); i >= 0; i--) {
            damage(tree);
        }
        String text = JSON.writeValueAsString(tree);
        return random.nextInt(12) == 0 ? damaged(text) : text;
    }

    private void damage(JsonNode tree) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode chosen = containers.get(random.nextInt(containers.size()));
        if (chosen instanceof ObjectNode object && !object.isEmpty()) {
            String name = new ArrayList<>(object.propertyNames()).get(random.nextInt(object.size()));
            switch (random.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "x", object.remove(name));
                case 2 -> object.set(name, JSON.createArrayNode().add(object.get(name)));
                case 3 -> object.set(name, JSON.createObjectNode().set(name, object.get(name)));
                default -> object.set(name, replacement());
            }
        } else if (chosen instanceof ArrayNode array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.remove(index);
                case 1 -> array.add(array.get(index).deepCopy());
                default -> array.set(index, replacement());
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private JsonNode replacement() {
        return switch (random.nextInt(4)) {
            case 0 -> JSON.getNodeFactory().numberNode(random.nextLong());
            case 1 -> JSON.getNodeFactory().stringNode(oddString());
            default -> JSON.readTree(LITERALS[random.nextInt(LITERALS.length)]);
        };
    }

    /** Whole code points from every plane, so that Java can write them as UTF-8. */
    private String oddString() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            int point = random.nextInt(Character.MAX_CODE_POINT + 1);
            text.appendCodePoint(Character.getType(point) == Character.SURROGATE ? 'あ' : point);
        }
        return text.toString();
    }

    private String damaged(String text) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(Math.min(at + 1, text.length()));
            default -> text.substring(0, at) + "\",{[:".charAt(random.nextInt(5)) + text.substring(at);
        };
    }
}
