package org.dueregard.consultation.profile.view;

import java.math.BigDecimal;

/**
 * Where the share of respondents may lie (Wilson, 95 %).
 *
 * @param low in per cent
 * @param high in per cent
 */
public record ProfileInterval(BigDecimal low, BigDecimal high) {}
