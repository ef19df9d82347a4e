package org.dueregard.consultation.profile.view;

import java.util.List;

/**
 * What the public would see.
 *
 * @param rules by which rules
 * @param tables as they would be told
 * @param suppressed what would not, and why
 */
public record PreviewView(RulesValues rules, List<ProfileTable> tables, List<SuppressedFigure> suppressed) {}
