package org.dueregard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that cannot fail holds nothing: each is shown a house out of order and must name the class that breaks it. */
class RulesCanFailTest {

    private static final String ROOT = "org.dueregard.architecture.broken";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT);
    private static final Map<String, ArchRule> RULES = Rules.of(ROOT);

    private static final String CASES = """
            rooms do not depend on each other in circles       | Slice action
            rag imports only the JDK                            | rag.KnowsAFramework
            disclosure imports only the JDK                     | disclosure.KnowsTheRatings
            platform imports no feature                         | platform.KnowsAFeature
            audit imports no feature                            | audit.KnowsAFeature
            identity imports no feature                         | identity.KnowsAFeature
            plan knows nothing of what is built on it           | plan.KnowsActions
            action knows nothing of what is built on it         | action.KnowsProgress
            nobody imports dashboard                            | measure.KnowsTheDashboard
            nobody but committee imports report                 | measure.KnowsTheReport
            features do not import integration                  | measure.KnowsIntegration
            true counts of respondents are seen by their desk alone | consultation.ShowsTrueCounts
            spreadsheets and documents are made in few places   | plan.MakesSpreadsheets
            resources touch no repository                       | plan.HastyResource
            resources touch no entity                           | plan.HastyResource
            resources open no transaction                       | plan.HastyResource
            a repository is used in its own package only        | action.UsesRepositoryOfPlan
            records at the edge hold no entity                  | plan.LeakingView
            only resources and the foundation speak HTTP        | plan.SpeaksHttp
            every resource method says who may call it          | plan.HastyResource
            nobody asks for the time without a clock            | measure.BadHabits
            only the foundation knows which clock               | measure.BadHabits
            nobody uses the old dates                           | measure.BadHabits
            no field is optional                                | measure.BadHabits
            no field is injected                                | measure.BadHabits
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = CASES)
    void aBrokenHouseIsNoticed(String sentence, String culprit) {
        assertThat(RULES.get(sentence).evaluate(BROKEN).getFailureReport().toString())
                .contains(culprit);
    }

    @Test
    void everyRuleIsShownABrokenHouse() {
        assertThat(CASES.lines().map(line -> line.split("\\|", 2)[0].strip()))
                .containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }
}
