package org.ayumi.kernel.initiative;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/**
 * What the plan says of an initiative.
 *
 * @param label what is printed beside the name, for example 新規
 * @param department 部等名
 * @param division 課等名
 * @param leadSections 主たる部署, one or several
 * @param implementers 実施主体
 * @param audience 対象者
 * @param summary one or two sentences
 * @param situation 現状・課題
 * @param direction 目指すべき方向性
 * @param content 推進内容
 */
public record InitiativeDetails(
        String name,
        Optional<String> label,
        String department,
        String division,
        List<String> leadSections,
        List<RelatedSection> relatedSections,
        List<String> implementers,
        List<String> audience,
        Optional<String> summary,
        Optional<String> situation,
        Optional<String> direction,
        Optional<String> content) {

    /** In one list. */
    public static final int MOST_ENTRIES = 50;

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public InitiativeDetails {
        name = Text.line("name", name);
        label = label.map(text -> Text.line("label", text));
        department = Text.line("department", department);
        division = Text.line("division", division);
        leadSections = lines("leadSections", leadSections);
        if (leadSections.isEmpty()) {
            throw new ImpossibleValue("leadSections", "list.empty");
        }
        relatedSections = limited("relatedSections", relatedSections);
        implementers = lines("implementers", implementers);
        audience = lines("audience", audience);
        summary = summary.map(text -> Text.paragraph("summary", text));
        situation = situation.map(text -> Text.paragraph("situation", text));
        direction = direction.map(text -> Text.paragraph("direction", text));
        content = content.map(text -> Text.paragraph("content", text));
    }

    /** Without the texts of a sheet. */
    public InitiativeDetails(
            String name,
            Optional<String> label,
            String department,
            String division,
            List<String> leadSections,
            List<RelatedSection> relatedSections,
            List<String> implementers,
            List<String> audience,
            Optional<String> summary) {
        this(
                name,
                label,
                department,
                division,
                leadSections,
                relatedSections,
                implementers,
                audience,
                summary,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> lines(String field, List<String> texts) {
        return limited(field, texts).stream()
                .map(text -> Text.line(field, text))
                .toList();
    }

    private static <T> List<T> limited(String field, List<T> entries) {
        if (entries.size() > MOST_ENTRIES) {
            throw new ImpossibleValue(field, "list.too-long", MOST_ENTRIES);
        }
        return List.copyOf(entries);
    }
}
