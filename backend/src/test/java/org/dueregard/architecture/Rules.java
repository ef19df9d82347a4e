package org.dueregard.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** All rules of the house for one tree of rooms. */
final class Rules {

    private Rules() {}

    /** The rules by the sentence that states them. */
    static Map<String, ArchRule> of(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.putAll(new RoomRules(root).all());
        rules.putAll(new LayerRules(root).all());
        rules.putAll(new HabitRules(root).all());
        return rules;
    }
}
