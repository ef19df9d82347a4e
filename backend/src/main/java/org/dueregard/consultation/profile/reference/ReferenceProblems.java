package org.dueregard.consultation.profile.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.problem.FieldError;

/** What is wrong with populations that are brought in, all of it. A base need not be the sum: categories may overlap. */
final class ReferenceProblems {

    private final List<FieldError> errors = new ArrayList<>();

    private ReferenceProblems() {}

    static List<FieldError> of(NewReferencePopulations populations) {
        ReferenceProblems problems = new ReferenceProblems();
        Set<String> topics = new HashSet<>();
        for (int i = 0; i < populations.topics().size(); i++) {
            NewReferenceTopic topic = populations.topics().get(i);
            if (!topics.add(topic.topic())) {
                problems.add(i, "/topic", "given-twice", "The topic " + topic.topic() + " is given twice");
            }
            problems.categories(i, topic);
        }
        return problems.errors;
    }

    private void categories(int index, NewReferenceTopic topic) {
        Set<String> names = new HashSet<>();
        for (int j = 0; j < topic.categories().size(); j++) {
            NewReferenceCategory category = topic.categories().get(j);
            if (!names.add(category.name())) {
                add(index, "/categories/" + j + "/name", "given-twice", category.name() + " is given twice");
            }
            if (category.count() > topic.base()) {
                String message = category.count() + " are more than the base of " + topic.base();
                add(index, "/categories/" + j + "/count", "above-base", message);
            }
        }
    }

    private void add(int topic, String place, String code, String message) {
        errors.add(FieldError.body("/topics/" + topic + place, code, message));
    }
}
