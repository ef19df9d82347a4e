package org.dueregard.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which room of the house may talk to which. A room that does not exist yet keeps its rule. */
final class RoomRules {

    private final String root;

    /** @param root package whose direct children are the rooms */
    RoomRules(String root) {
        this.root = root;
    }

    /** The rules by the sentence that states them. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("rooms do not depend on each other in circles", noCircles());
        rules.put("rag imports only the JDK", pure("rag"));
        rules.put("disclosure imports only the JDK", pure("disclosure"));
        rules.put("platform imports no feature", foundation("platform"));
        rules.put("audit imports no feature", foundation("audit"));
        rules.put("identity imports no feature", foundation("identity"));
        rules.put(
                "plan knows nothing of what is built on it",
                stranger("plan", "action", "progress", "measure", "consultation", "assessment"));
        rules.put(
                "action knows nothing of what is built on it",
                stranger("action", "progress", "measure", "consultation", "assessment"));
        rules.put("nobody imports dashboard", importedOnlyBy("dashboard"));
        rules.put("nobody but committee imports report", importedOnlyBy("report", "committee"));
        rules.put("features do not import integration", importedOnlyBy("integration"));
        rules.put("true counts of respondents are seen by their desk alone", deskAlone());
        rules.put("spreadsheets and documents are made in few places", formatsInFewPlaces());
        return rules;
    }

    private ArchRule noCircles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule pure(String room) {
        return classes()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", inside(room))
                .allowEmptyShould(true);
    }

    private ArchRule foundation(String room) {
        return noClasses()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + ".*..")
                        .and(resideOutsideOfPackages(inside("platform"), inside("audit"), inside("identity"))))
                .allowEmptyShould(true);
    }

    private ArchRule stranger(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside(others))
                .allowEmptyShould(true);
    }

    /** The top package is no room: the program's entry point stands there. */
    private ArchRule importedOnlyBy(String room, String... users) {
        return noClasses()
                .that(resideInAnyPackage(root + ".*..")
                        .and(resideOutsideOfPackages(inside(room)))
                        .and(resideOutsideOfPackages(inside(users))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside(room))
                .allowEmptyShould(true);
    }

    /** Whatever the public is told comes from what was published, which the desk alone makes of true counts. */
    private ArchRule deskAlone() {
        String[] desk = inside("consultation.profile.truth", "consultation.profile.desk");
        return noClasses()
                .that()
                .resideOutsideOfPackages(desk)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(desk)
                .allowEmptyShould(true);
    }

    private ArchRule formatsInFewPlaces() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(inside("platform.table"), inside("report"), inside("integration"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim..", "org.apache.poi..", "com.openhtmltopdf..", "de.siegmar..")
                .allowEmptyShould(true);
    }

    private String inside(String room) {
        return root + "." + room + "..";
    }

    private String[] inside(String... rooms) {
        return Arrays.stream(rooms).map(this::inside).toArray(String[]::new);
    }
}
