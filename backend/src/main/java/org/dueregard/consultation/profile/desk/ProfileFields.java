package org.dueregard.consultation.profile.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.consultation.profile.CountsRow;
import org.dueregard.consultation.profile.CountsTable;
import org.dueregard.consultation.profile.Population;
import org.dueregard.consultation.profile.truth.TrueCounts;

/**
 * A profile that is saved, whole.
 *
 * @param tables one for each characteristic
 */
public record ProfileFields(List<TableFields> tables) {

    /** References of populations that it names. */
    Set<String> references() {
        Set<String> references = new TreeSet<>();
        for (TableFields table : tables) {
            if (table.reference() != null) {
                references.add(table.reference());
            }
        }
        return references;
    }

    /** The profile with the populations that it names. */
    List<CountsTable> counts(Map<String, Population> populations) {
        return tables.stream()
                .map(table -> new CountsTable(
                        table.characteristic(),
                        table.base(),
                        table.reference() == null ? null : populations.get(table.reference()),
                        table.categories().stream()
                                .map(one -> new CountsRow(one.name(), one.count(), one.matched()))
                                .toList(),
                        null))
                .toList();
    }

    /** The profile as it is stored. */
    List<TrueCounts.Row> rows() {
        return tables.stream()
                .map(table -> new TrueCounts.Row(
                        tables.indexOf(table),
                        table.characteristic().name(),
                        table.base(),
                        table.reference() == null ? "" : table.reference(),
                        table.categories().stream()
                                .map(one -> new TrueCounts.Cell(one.name(), one.count(), one.matched()))
                                .toList()))
                .toList();
    }
}
