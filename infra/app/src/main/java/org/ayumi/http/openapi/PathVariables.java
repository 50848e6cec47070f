package org.ayumi.http.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** What a part of an address means follows from the word before it. The examples are those of the sample plan. */
@Component
class PathVariables implements OpenApiCustomizer {

    private record Meaning(String description, Object example) {}

    private static final Map<String, Meaning> BY_WORD_BEFORE = Map.ofEntries(
            Map.entry("plans", new Meaning("計画のID / Plan id", "tomisato-kyodo-2")),
            Map.entry("initiatives", new Meaning("事業のID / Initiative id", "tomisato-kyodo-2.1-3-2")),
            Map.entry("indicators", new Meaning("指標のID / Indicator id", "tomisato-kyodo-2.1-3-2.1")),
            Map.entry("activities", new Meaning("取組実績のID / Activity id", "tomisato-kyodo-2.1-3-2.a1")),
            Map.entry("personal-notes", new Meaning("覚え書きのID / Note id", "tomisato-kyodo-2.1-3-2.a1.n1")),
            Map.entry("sections", new Meaning("基本目標・施策のID / Section id", "tomisato-kyodo-2.s1")),
            Map.entry("publications", new Meaning("公表のID / Publication id", "tomisato-kyodo-2.p1")),
            Map.entry(
                    "values", new Meaning("年度。2024、R6、令和6年度のどれでも読む / Fiscal year: 2024, R6 or 令和6年度 are read", "2024")),
            Map.entry("occurrences", new Meaning("催しのID / Id of a gathering", "tomisato-kyodo-2.o1")),
            Map.entry("organisation-units", new Meaning("担当課のID / Id of a section in charge", "tomisato-kyodo-2.u1")),
            Map.entry("assessments", new Meaning("年度 / Fiscal year: 2024, R6 or 令和6年度 are read", "2024")),
            Map.entry("money", new Meaning("年度 / Fiscal year: 2024, R6 or 令和6年度 are read", "2024")),
            Map.entry("checkpoint", new Meaning("チェックポイントが覆うイベントの数 / How many events the checkpoint covers", "256")));

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> describe(path, operation)));
    }

    private static void describe(String path, Operation operation) {
        Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(List::stream)
                .filter(parameter -> parameter.getIn().equals("path"))
                .forEach(parameter -> Optional.ofNullable(BY_WORD_BEFORE.get(wordBefore(path, parameter.getName())))
                        .ifPresent(meaning -> describe(parameter, meaning)));
    }

    private static String wordBefore(String path, String variable) {
        return path.replaceFirst("/\\{" + variable + "}.*", "").replaceFirst(".*/", "");
    }

    private static void describe(Parameter parameter, Meaning meaning) {
        parameter.setDescription(meaning.description());
        if (parameter.getExamples() == null && parameter.getExample() == null) {
            parameter.setExample(meaning.example());
        }
    }
}
