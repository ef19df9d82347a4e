package org.dueregard.integration.report;

/** A JSON pointer as people write it: {@code /plan/roles/0/name} is {@code plan.roles[0].name}. */
final class PointerPath {

    private PointerPath() {}

    static String of(String pointer) {
        StringBuilder path = new StringBuilder();
        for (String part : pointer.split("/", -1)) {
            if (part.matches("\\d{1,9}") && !path.isEmpty()) {
                path.append('[').append(part).append(']');
            } else if (!part.isEmpty()) {
                path.append(path.isEmpty() ? "" : ".")
                        .append(part.replace("~1", "/").replace("~0", "~"));
            }
        }
        return path.toString();
    }
}
