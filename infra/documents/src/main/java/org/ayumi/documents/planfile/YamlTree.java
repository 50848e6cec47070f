package org.ayumi.documents.planfile;

import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** From text to nodes that know their lines. Stops there: objects are never made from what a file says they are. */
final class YamlTree {

    /** Ten levels of sections take two each; what is a little deeper is told by its level. */
    private static final int DEEPEST = 40;

    private YamlTree() {}

    static Node compose(String text, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SourceText.MOST_BYTES);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        StrictParser parser = new StrictParser(new StreamReader(text), options, problems);
        Node root;
        try {
            root = new Composer(parser, new Resolver(), options).getSingleNode();
        } catch (MarkedYAMLException e) {
            String problem = String.valueOf(e.getProblem());
            // A quote that is never closed is found at the end of the file; its author looks where it was opened.
            boolean atEnd = problem.contains("end of stream");
            Optional<Mark> mark = Optional.ofNullable(atEnd ? e.getContextMark() : e.getProblemMark());
            throw problems.end(
                    mark.map(found -> found.getLine() + 1).orElse(parser.line()),
                    mark.map(found -> found.getColumn() + 1).orElse(1),
                    PlanFileProblem.YAML_UNREADABLE,
                    problem);
        } catch (YAMLException e) {
            throw problems.end(parser.line(), 1, PlanFileProblem.YAML_UNREADABLE, String.valueOf(e.getMessage()));
        }
        if (root == null || root.getTag().equals(Tag.NULL)) {
            throw problems.end(1, 1, PlanFileProblem.FILE_EMPTY);
        }
        return root;
    }
}
