package org.dueregard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.rag.RatingRule;
import org.dueregard.rag.Share;

/** The rating rules of one plan. */
@Entity
@Table(name = "plan_rules")
class RuleSet {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "rules_version")
    private int rulesVersion;

    @Column(name = "lateness_months")
    private int latenessMonths;

    @Column(name = "staleness_months")
    private int stalenessMonths;

    @Column(name = "red_share_numerator")
    private int redShareNumerator;

    @Column(name = "red_share_denominator")
    private int redShareDenominator;

    @Column(name = "amber_share_numerator")
    private int amberShareNumerator;

    @Column(name = "amber_share_denominator")
    private int amberShareDenominator;

    @Column(name = "statutory_red")
    private boolean statutoryRed;

    @Column(name = "tolerance_percent")
    private BigDecimal tolerancePercent;

    @Column(name = "disabled_rules")
    private List<String> disabledRules;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    RuleSet() {}

    RuleSet(UUID planId, RulesInput rules) {
        this.planId = planId;
        set(rules);
    }

    /** Other rules under another number. */
    void set(RulesInput rules) {
        rulesVersion = rules.version();
        latenessMonths = rules.latenessMonths();
        stalenessMonths = rules.stalenessMonths();
        setRedShare(rules.redShare());
        setAmberShare(rules.amberShare());
        statutoryRed = rules.statutoryRed();
        tolerancePercent = rules.tolerancePercent();
        disabledRules = rules.disabledNames();
    }

    int version() {
        return version;
    }

    RulesInput rules() {
        return new RulesInput(
                rulesVersion,
                latenessMonths,
                stalenessMonths,
                new Share(redShareNumerator, redShareDenominator),
                new Share(amberShareNumerator, amberShareDenominator),
                statutoryRed,
                tolerancePercent,
                disabledRules.stream().map(RatingRule::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    /** An approved plan takes other rules only as a new version of them: nobody is rated anew in silence. */
    void edit(Part part, RulesInput rules, boolean frozen) {
        boolean allowed = !frozen || rules.version() > rulesVersion;
        part.when(allowed, "rules.version", rulesVersion, rules.version(), value -> rulesVersion = value)
                .when(
                        allowed,
                        "rules.latenessMonths",
                        latenessMonths,
                        rules.latenessMonths(),
                        value -> latenessMonths = value)
                .when(
                        allowed,
                        "rules.stalenessMonths",
                        stalenessMonths,
                        rules.stalenessMonths(),
                        value -> stalenessMonths = value)
                .when(
                        allowed,
                        "rules.redShare",
                        new Share(redShareNumerator, redShareDenominator),
                        rules.redShare(),
                        this::setRedShare)
                .when(
                        allowed,
                        "rules.amberShare",
                        new Share(amberShareNumerator, amberShareDenominator),
                        rules.amberShare(),
                        this::setAmberShare)
                .when(allowed, "rules.statutoryRed", statutoryRed, rules.statutoryRed(), value -> statutoryRed = value)
                .when(
                        allowed,
                        "rules.measureTolerancePercent",
                        tolerancePercent,
                        rules.tolerancePercent(),
                        value -> tolerancePercent = value)
                .when(allowed, "rules.disabled", disabledRules, rules.disabledNames(), value -> disabledRules = value);
    }

    private void setRedShare(Share share) {
        redShareNumerator = share.numerator();
        redShareDenominator = share.denominator();
    }

    private void setAmberShare(Share share) {
        amberShareNumerator = share.numerator();
        amberShareDenominator = share.denominator();
    }
}
