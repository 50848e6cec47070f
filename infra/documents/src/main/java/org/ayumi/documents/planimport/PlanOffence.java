package org.ayumi.documents.planimport;

import java.util.Comparator;
import java.util.Set;
import org.ayumi.command.Fault;
import org.ayumi.command.FaultWords;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.documents.planfile.PlanFileError;

/** One thing that keeps a plan file from being taken in, whoever found it. */
public record PlanOffence(String fileName, int line, int column, String field, String sentences) {

    private static final Set<String> TREE = Set.of("parent", "section");

    static final Comparator<PlanOffence> IN_ORDER =
            Comparator.comparingInt(PlanOffence::line).thenComparingInt(PlanOffence::column);

    public static PlanOffence of(PlanFileError error) {
        return new PlanOffence(
                error.fileName(),
                error.line(),
                error.column(),
                error.field(),
                error.messageJa() + " / " + error.messageEn());
    }

    /**
     * What a rule refused.
     *
     * @param path of what the refused command was read from
     */
    public static PlanOffence of(PlanFile file, String path, Fault fault, FaultWords words) {
        String part = isOfTree(path, fault) ? "" : asInFile(fault.field());
        String owner = part.equals("year") ? path.replaceFirst("\\.stages\\[\\d+]$", "") : path;
        String field = part.isEmpty() || part.startsWith("[") ? owner + part : owner + "." + part;
        return new PlanOffence(
                file.fileName(),
                file.lineOf(field),
                file.columnOf(field),
                field,
                words.japanese(fault) + " / " + words.english(fault));
    }

    /** Where a section stands, and beside how many, no key of its own says. */
    private static boolean isOfTree(String path, Fault fault) {
        return path.startsWith("sections") && TREE.contains(fault.field());
    }

    /** The file writes a value's parts beside its year or stage and an initiative's details beside its number; the API nests them. */
    private static String asInFile(String field) {
        return field.replaceFirst("^(value|details|rows|places)(?=[.\\[])[.]?", "")
                .replaceFirst("^baseline\\.value\\.", "baseline.")
                .replaceFirst("^planId$", "id")
                .replaceFirst("^fromFiscalYear$", "from")
                .replaceFirst("^lastFiscalYear$", "lastYear")
                .replaceFirst("^relatedInitiatives(?=\\[)", "")
                .replaceFirst("(^|\\.)fiscalYear$", "$1year");
    }

    /** {@code plan.yaml:21:54 initiatives[0].name — …}. */
    public String text() {
        return fileName + ":" + line + ":" + column + (field.isEmpty() ? "" : " " + field) + " — " + sentences;
    }
}
