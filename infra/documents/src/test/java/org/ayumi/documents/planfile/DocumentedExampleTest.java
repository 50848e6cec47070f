package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.kernel.figure.Direction;
import org.junit.jupiter.api.Test;

class DocumentedExampleTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static String example() throws IOException {
        String page = Files.readString(Project.find("docs/plan-file.md").orElseThrow());
        Matcher matcher = YAML.matcher(page);
        assertThat(matcher.find()).as("a yaml block in plan-file.md").isTrue();
        return matcher.group(1);
    }

    @Test
    void the_example_of_the_documentation_reads() throws IOException {
        PlanFile plan = PlanFileReader.read("plan-file.md", example());
        assertThat(plan.planId()).isEqualTo("example-kankyo-3");
        PlannedIndicator indicator = plan.initiatives().get(0).indicators().get(0);
        assertThat(indicator.definition().better()).isEqualTo(Direction.LOWER);
        assertThat(plan.initiatives().get(0).activities().get(0).activity().countedBy())
                .containsExactly("example-kankyo-3.1-1-1.1");
    }

    @Test
    void every_required_key_of_the_example_is_really_required() throws IOException {
        for (String key : new String[] {
            "format",
            "source",
            "id",
            "name",
            "edition",
            "municipality",
            "firstYear",
            "lastYear",
            "number",
            "department",
            "division",
            "leadSections",
            "measure",
            "better",
            "unit",
            "baseline",
            "target"
        }) {
            String without = Pattern.compile("^( *(?:- )?)" + key + ":.*$", Pattern.MULTILINE)
                    .matcher(example())
                    .replaceFirst("$1" + "label: x");
            assertThat(Example.errorsOf(without))
                    .as("without %s", key)
                    .anySatisfy(error -> assertThat(error.messageKey()).isEqualTo("key.missing"));
        }
    }
}
