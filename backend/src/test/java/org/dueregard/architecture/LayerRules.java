package org.dueregard.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The order inside a room: resource, service, repository; records at the edge. */
final class LayerRules {

    private static final Pattern EDGE_RECORD = Pattern.compile(".*View|New.*|.*Update|.*Input");

    private static final DescribedPredicate<JavaClass> ENTITIES = describe(
            "entities", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));

    private static final DescribedPredicate<JavaClass> REPOSITORIES = simpleNameEndingWith("Repository");
    private static final DescribedPredicate<JavaClass> RESOURCES = simpleNameEndingWith("Resource");

    private final String root;

    /** @param root package whose direct children are the rooms */
    LayerRules(String root) {
        this.root = root;
    }

    /** The rules by the sentence that states them. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("resources touch no repository", resourcesAvoid(REPOSITORIES));
        rules.put("resources touch no entity", resourcesAvoid(ENTITIES));
        rules.put("resources open no transaction", noTransactionsInResources());
        rules.put("a repository is used in its own package only", repositoriesAtHome());
        rules.put("records at the edge hold no entity", noEntitiesAtTheEdge());
        rules.put("only resources and the foundation speak HTTP", httpInFewPlaces());
        rules.put("every resource method says who may call it", everyMethodGuarded());
        return rules;
    }

    private ArchRule resourcesAvoid(DescribedPredicate<JavaClass> layer) {
        return noClasses().that(RESOURCES).should().dependOnClassesThat(layer).allowEmptyShould(true);
    }

    private ArchRule noTransactionsInResources() {
        return noClasses()
                .that(RESOURCES)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class)
                .allowEmptyShould(true);
    }

    private ArchRule repositoriesAtHome() {
        return classes().should(useRepositoriesOfTheirOwnPackageOnly()).allowEmptyShould(true);
    }

    private ArchRule noEntitiesAtTheEdge() {
        DescribedPredicate<JavaClass> edge = describe(
                "records at the edge",
                type -> type.isRecord()
                        && EDGE_RECORD.matcher(type.getSimpleName()).matches());
        return noClasses().that(edge).should().dependOnClassesThat(ENTITIES).allowEmptyShould(true);
    }

    private ArchRule httpInFewPlaces() {
        return noClasses()
                .that(DescribedPredicate.not(RESOURCES))
                .and()
                .resideOutsideOfPackages(root + ".platform..", root + ".identity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.reactive..")
                .allowEmptyShould(true);
    }

    private ArchRule everyMethodGuarded() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(sayWhoMayCall())
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @RolesAllowed or @PermitAll, themselves or on their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean guarded = Set.of(RolesAllowed.class, PermitAll.class).stream()
                        .anyMatch(guard -> method.isAnnotatedWith(guard)
                                || method.getOwner().isAnnotatedWith(guard));
                events.add(new SimpleConditionEvent(method, guarded, method.getFullName() + " does not say it"));
            }
        };
    }

    private static ArchCondition<JavaClass> useRepositoriesOfTheirOwnPackageOnly() {
        return new ArchCondition<>("use repositories of their own package only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> REPOSITORIES.test(dependency.getTargetClass()))
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("org.dueregard"))
                        .filter(dependency ->
                                !dependency.getTargetClass().getPackage().equals(type.getPackage()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }
}
