package org.dueregard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code has the routes of the contract and no others, and each is as open as the contract says. */
class RouteDriftTest {

    @Test
    void routesOfTheCodeAreThoseOfTheContract() {
        Contract contract = Contract.get();
        Map<String, Boolean> promised = contract.operations().stream()
                .collect(Collectors.toMap(Contract.Operation::toString, contract::isPublic, (a, b) -> a, TreeMap::new));
        assertThat(routes()).containsExactlyEntriesOf(promised);
    }

    private static Map<String, Boolean> routes() {
        Map<String, Boolean> routes = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.dueregard")) {
            if (type.isAnnotatedWith(Path.class)) {
                type.getMethods().forEach(method -> route(type, method, routes));
            }
        }
        return routes;
    }

    private static void route(JavaClass type, JavaMethod method, Map<String, Boolean> routes) {
        for (Annotation annotation : method.reflect().getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                String path = join(
                        type.reflect().getAnnotation(Path.class),
                        method.reflect().getAnnotation(Path.class));
                boolean open = type.isAnnotatedWith(PermitAll.class) || method.isAnnotatedWith(PermitAll.class);
                routes.put(verb.value() + " " + path, open);
            }
        }
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
