package org.dueregard.consultation.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.dueregard.consultation.profile.view.ProfileCategory;
import org.dueregard.consultation.profile.view.ProfileFigures;
import org.dueregard.consultation.profile.view.ProfileTable;
import org.dueregard.consultation.profile.view.RepresentationPoint;
import org.dueregard.consultation.profile.view.RepresentationTrend;
import org.dueregard.consultation.profile.view.RepresentedConsultation;
import org.dueregard.consultation.profile.view.ShareChange;
import org.jspecify.annotations.Nullable;

/** Category by category, how shares have moved over consultations. */
final class Trends {

    private Trends() {}

    /** What makes categories of two consultations the same: the people they are matched to, or else the name. */
    private record Key(List<String> matches, String name) {
        static Key of(ProfileCategory category) {
            List<String> matches = List.copyOf(new TreeSet<>(category.matches()));
            return new Key(matches, matches.isEmpty() ? category.name().toLowerCase(Locale.ROOT) : "");
        }
    }

    /** The trends of consultations that are given the latest first. */
    static List<RepresentationTrend> of(List<RepresentedConsultation> consultations) {
        Map<Key, List<RepresentationPoint>> points = new LinkedHashMap<>();
        for (RepresentedConsultation one : consultations) {
            for (ProfileCategory category : one.table().categories()) {
                points.computeIfAbsent(Key.of(category), key -> new ArrayList<>())
                        .addFirst(point(one, category));
            }
        }
        return points.entrySet().stream()
                .map(entry -> trend(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** One category of one consultation. */
    static RepresentationPoint point(RepresentedConsultation one, ProfileCategory category) {
        ProfileTable table = one.table();
        return new RepresentationPoint(
                one.consultation(),
                category.name(),
                category.suppressed(),
                category.count(),
                table.base(),
                category.figures(),
                category.population(),
                category.population() == null || table.reference() == null
                        ? null
                        : table.reference().edition());
    }

    private static RepresentationTrend trend(Key key, List<RepresentationPoint> points) {
        return new RepresentationTrend(points.getLast().name(), key.matches(), change(points), List.copyOf(points));
    }

    private static @Nullable ShareChange change(List<RepresentationPoint> points) {
        List<ProfileFigures> told = new ArrayList<>();
        for (RepresentationPoint point : points) {
            if (point.figures() != null) {
                told.add(point.figures());
            }
        }
        if (told.size() < 2) {
            return null;
        }
        ProfileFigures first = told.getFirst();
        ProfileFigures last = told.getLast();
        if (last.interval().low().compareTo(first.interval().high()) > 0) {
            return ShareChange.RISING;
        }
        return last.interval().high().compareTo(first.interval().low()) < 0
                ? ShareChange.FALLING
                : ShareChange.NO_CLEAR_CHANGE;
    }
}
