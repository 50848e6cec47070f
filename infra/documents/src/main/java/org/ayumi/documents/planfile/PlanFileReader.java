package org.ayumi.documents.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads plan files of the format {@code ayumi-plan/1}, UTF-8, at most 5 MB.
 *
 * <p>Texts stay as written, 〜 and ① included. Anything wrong in the content comes as one {@link PlanFileException} with
 * all errors.
 */
public final class PlanFileReader {

    private PlanFileReader() {}

    public static PlanFile read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), content);
        }
    }

    /**
     * Reads an upload, a resource.
     *
     * @param fileName for messages only; nothing is opened by it
     * @param content read up to the limit, not closed
     */
    public static PlanFile read(String fileName, InputStream content) throws IOException {
        Problems problems = new Problems(fileName);
        byte[] bytes = content.readNBytes(SourceText.MOST_BYTES + 1);
        return read(fileName, SourceText.decode(bytes, problems), problems);
    }

    /**
     * Reads on over what is wrong, as far as that makes sense.
     *
     * @throws PlanFileException when there is nothing to read on with: no text, no YAML, another format
     */
    public static PlanFileReading readOver(String fileName, InputStream content) throws IOException {
        Problems problems = new Problems(fileName);
        byte[] bytes = content.readNBytes(SourceText.MOST_BYTES + 1);
        return readOver(fileName, SourceText.decode(bytes, problems), problems);
    }

    /**
     * Reads what is a text already.
     *
     * @param fileName for messages only; nothing is opened by it
     */
    public static PlanFile read(String fileName, String text) {
        return read(fileName, text, new Problems(fileName));
    }

    private static PlanFile read(String fileName, String text, Problems problems) {
        return readOver(fileName, text, problems).complete();
    }

    private static PlanFileReading readOver(String fileName, String text, Problems problems) {
        Node root = YamlTree.compose(SourceText.checked(text, problems), problems);
        return WholeFile.read(fileName, YamlNode.root(root, problems));
    }
}
