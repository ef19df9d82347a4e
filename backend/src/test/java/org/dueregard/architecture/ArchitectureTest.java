package org.dueregard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "org.dueregard";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<Arguments> rules() {
        return Rules.of(ROOT).entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseIsInOrder(String sentence, ArchRule rule) {
        rule.as(sentence).check(PRODUCT);
    }

    @Test
    void theRulesLookAtTheProduct() {
        assertThat(PRODUCT).anyMatch(type -> type.getPackageName().startsWith("org.dueregard.rag"));
        assertThat(PRODUCT).noneMatch(type -> type.getName().contains("architecture"));
    }
}
