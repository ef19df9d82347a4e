package org.dueregard.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Habits that keep code honest and testable, wherever it stands. */
final class HabitRules {

    private final String root;

    /** @param root package whose direct children are the rooms */
    HabitRules(String root) {
        this.root = root;
    }

    /** The rules by the sentence that states them. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("nobody asks for the time without a clock", noTimeWithoutClock());
        rules.put("only the foundation knows which clock", systemClockInPlatformOnly());
        rules.put("nobody uses the old dates", noOldDates());
        rules.put("no field is optional", noOptionalFields());
        rules.put("no field is injected", noFieldInjection());
        return rules;
    }

    private static ArchRule noTimeWithoutClock() {
        return noClasses().should().callMethodWhere(timeWithoutClock()).allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaCall<?>> timeWithoutClock() {
        return describe("the time is taken without a Clock", call -> {
            AccessTarget.CodeUnitCallTarget target = call.getTarget();
            boolean now = "now".equals(target.getName())
                    && target.getOwner().getPackageName().startsWith("java.time")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean milliseconds = "currentTimeMillis".equals(target.getName());
            return now || milliseconds;
        });
    }

    private ArchRule systemClockInPlatformOnly() {
        DescribedPredicate<JavaAccess<?>> systemClock = describe(
                "a system clock is chosen",
                access -> access.getTarget().getOwner().isEquivalentTo(Clock.class)
                        && access.getTarget().getName().startsWith("system"));
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".platform..")
                .should()
                .accessTargetWhere(systemClock)
                .allowEmptyShould(true);
    }

    private static ArchRule noOldDates() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .allowEmptyShould(true);
    }

    private static ArchRule noOptionalFields() {
        return noFields().should().haveRawType(Optional.class).allowEmptyShould(true);
    }

    private static ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class)
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .allowEmptyShould(true);
    }
}
