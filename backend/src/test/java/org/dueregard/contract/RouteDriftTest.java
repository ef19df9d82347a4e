package org.dueregard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code has the routes of the contract and no others, and each is open to those whom the contract names. */
class RouteDriftTest {

    private static final Set<String> EVERYBODY = Set.of("everybody");

    @Test
    void routesOfTheCodeAreThoseOfTheContract() {
        Contract contract = Contract.get();
        Map<String, Set<String>> promised = contract.operations().stream()
                .collect(Collectors.toMap(
                        Contract.Operation::toString,
                        operation -> contract.isPublic(operation) ? EVERYBODY : contract.roles(operation),
                        (a, b) -> a,
                        TreeMap::new));
        assertThat(routes()).containsExactlyEntriesOf(promised);
    }

    private static Map<String, Set<String>> routes() {
        Map<String, Set<String>> routes = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.dueregard")) {
            if (type.isAnnotatedWith(Path.class)) {
                type.getMethods().forEach(method -> route(type, method, routes));
            }
        }
        return routes;
    }

    private static void route(JavaClass type, JavaMethod method, Map<String, Set<String>> routes) {
        for (Annotation annotation : method.reflect().getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                String path = join(
                        type.reflect().getAnnotation(Path.class),
                        method.reflect().getAnnotation(Path.class));
                routes.put(verb.value() + " " + path, admitted(method.reflect(), type.reflect()));
            }
        }
    }

    /** What a method says goes before what its class says. */
    private static Set<String> admitted(AnnotatedElement... places) {
        for (AnnotatedElement place : places) {
            RolesAllowed roles = place.getAnnotation(RolesAllowed.class);
            if (roles != null) {
                return Set.of(roles.value());
            }
            if (place.isAnnotationPresent(PermitAll.class)) {
                return EVERYBODY;
            }
        }
        return Set.of();
    }

    private static String join(Path... parts) {
        return "/"
                + Arrays.stream(parts)
                        .filter(part -> part != null)
                        .flatMap(part -> Arrays.stream(part.value().split("/")))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("/"));
    }
}
