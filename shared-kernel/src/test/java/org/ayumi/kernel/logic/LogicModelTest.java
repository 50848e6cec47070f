package org.ayumi.kernel.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicModelTest {

    private static final LogicNode MONEY = LogicNode.input("委託料");
    private static final LogicNode WORK = LogicNode.of(NodeKind.ACTIVITY, "p.1");
    private static final LogicNode DONE = LogicNode.of(NodeKind.OUTPUT, "p.1.1");
    private static final LogicNode NEAR = LogicNode.of(NodeKind.OUTCOME, "p.1.2");
    private static final LogicNode FAR = LogicNode.of(NodeKind.OUTCOME, "p.i1");

    private static LogicLink link(LogicNode from, LogicNode to) {
        return new LogicLink(from, to, Optional.empty());
    }

    private static final LogicModel CHAIN =
            new LogicModel(List.of(link(MONEY, WORK), link(WORK, DONE), link(DONE, NEAR), link(NEAR, FAR)));

    private static LogicNode node(NodeKind kind) {
        return switch (kind) {
            case INPUT -> MONEY;
            case ACTIVITY -> WORK;
            case OUTPUT -> DONE;
            case OUTCOME -> NEAR;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "INPUT, INPUT",
        "ACTIVITY, INPUT",
        "ACTIVITY, ACTIVITY",
        "OUTPUT, ACTIVITY",
        "OUTPUT, OUTPUT",
        "OUTCOME, OUTPUT",
        "OUTCOME, OUTCOME"
    })
    void no_link_leads_back_or_to_itself(NodeKind from, NodeKind to) {
        assertThatThrownBy(() -> link(node(from), node(to)))
                .isInstanceOf(ImpossibleValue.class)
                .hasMessageContaining("logic.backwards");
    }

    @Test
    void what_follows_from_something_is_found_to_the_end() {
        assertThat(CHAIN.paths().after(WORK)).containsExactlyInAnyOrder(DONE, NEAR, FAR);
        assertThat(CHAIN.paths().outputsBetween(WORK, FAR)).containsExactly(DONE);
        assertThat(CHAIN.paths().leadsTo(MONEY, NodeKind.OUTCOME)).isTrue();
        assertThat(CHAIN.paths().follows(FAR, NodeKind.ACTIVITY)).isTrue();
        assertThat(CHAIN.paths().leadsTo(FAR, NodeKind.OUTCOME)).isFalse();
    }

    @Test
    void an_outcome_does_not_lead_back_to_itself() {
        assertThatThrownBy(() -> new LogicModel(List.of(link(NEAR, FAR), link(FAR, NEAR))))
                .hasMessageContaining("links[1]: logic.circle");
    }

    @Test
    void nor_does_it_by_way_of_others() {
        LogicNode last = LogicNode.of(NodeKind.OUTCOME, "last");
        assertThatThrownBy(() ->
                        new LogicModel(List.of(link(last, NEAR), link(WORK, last), link(NEAR, FAR), link(FAR, last))))
                .hasMessageContaining("links[3]: logic.circle");
    }

    @Test
    void what_leads_to_something_is_found_to_the_beginning() {
        assertThat(CHAIN.paths().before(NEAR)).containsExactlyInAnyOrder(DONE, WORK, MONEY);
        assertThat(CHAIN.paths().outputsBetween(WORK, DONE)).isEmpty();
    }

    @Test
    void two_ends_are_joined_once_whatever_is_assumed() {
        LogicLink other = new LogicLink(WORK, DONE, Optional.of("人が集まる"));
        assertThatThrownBy(() -> new LogicModel(List.of(link(WORK, DONE), other)))
                .hasMessageContaining("links[1]: logic.twice");
    }

    @Test
    void what_changed_brings_one_model_to_the_other() {
        LogicModel next = new LogicModel(
                List.of(link(WORK, DONE), new LogicLink(DONE, NEAR, Optional.of("人が集まる")), link(WORK, FAR)));
        List<LogicLink> unlinked = CHAIN.without(next);
        List<LogicLink> linked = next.without(CHAIN);
        assertThat(unlinked).hasSize(3);
        assertThat(linked).hasSize(2);
        assertThat(CHAIN.changed(unlinked, linked).links()).containsExactlyInAnyOrderElementsOf(next.links());
    }

    @Test
    void an_input_has_words_and_all_else_an_id() {
        assertThatThrownBy(() -> new LogicNode(NodeKind.INPUT, Optional.of("p.1"), Optional.of("人")))
                .hasMessageContaining("id: logic.not-for-kind");
        assertThatThrownBy(() -> new LogicNode(NodeKind.OUTPUT, Optional.empty(), Optional.empty()))
                .hasMessageContaining("id: logic.needed-for-kind");
    }
}
