package org.dueregard.consultation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dueregard.consultation.rules.Audience;
import org.dueregard.consultation.rules.FairnessQuestion;
import org.dueregard.consultation.rules.FairnessWarnings;
import org.dueregard.consultation.rules.FinancialYear;
import org.dueregard.consultation.rules.ResponseFigures;
import org.dueregard.consultation.rules.WeDid;
import org.dueregard.consultation.rules.Window;
import org.dueregard.consultation.view.ConsultationLinks;
import org.dueregard.consultation.view.ConsultationRow;
import org.dueregard.consultation.view.ConsultationService;
import org.dueregard.consultation.view.ConsultationView;
import org.dueregard.consultation.view.FairnessView;
import org.dueregard.consultation.view.FiguresView;
import org.dueregard.consultation.view.WeDidView;
import org.jspecify.annotations.Nullable;

/**
 * Makes views of what is stored, as they are on a day.
 *
 * @param today the day in London
 * @param weDidMonths months after closing within which "we did" is due
 */
record ConsultationRows(LocalDate today, int weDidMonths) {

    /** A consultation in a list. */
    ConsultationRow row(Stored stored) {
        ConsultationFields fields = stored.fields();
        Window window = fields.window();
        ResponseFigures figures = fields.figures();
        WeDid did = weDid(stored);
        return new ConsultationRow(
                stored.ref(),
                stored.status(),
                fields.title(),
                fields.audiences(),
                isExternal(fields.audiences()),
                fields.method(),
                fields.wards(),
                service(stored),
                fields.owner(),
                fields.opens(),
                fields.closes(),
                window.state(today),
                year(window),
                figures.invited(),
                figures.responses(),
                figures.partialResponses(),
                figures.complete(),
                figures.weightedBase(),
                figures.rate(),
                figures.marginOfError(),
                fields.resultsDate(),
                did.state(),
                did.due(),
                fields.actions(),
                ConsultationLinks.of(stored.ref()));
    }

    /** A consultation with everything that is public of it. */
    ConsultationView view(Stored stored) {
        ConsultationFields fields = stored.fields();
        Window window = fields.window();
        return new ConsultationView(
                stored.ref(),
                stored.status(),
                fields.title(),
                fields.why(),
                fields.audiences(),
                isExternal(fields.audiences()),
                fields.method(),
                fields.channels(),
                fields.wards(),
                service(stored),
                fields.owner(),
                fields.opens(),
                fields.closes(),
                window.state(today),
                year(window),
                stored.extensions(),
                fields.askedAbout(),
                fields.languages(),
                fields.formats(),
                FiguresView.of(fields.figures(), fields.populationSource()),
                fields.weighting(),
                fields.confidence(),
                fields.decisionDate(),
                fields.resultsDate(),
                fields.feedbackDate(),
                feedback(stored),
                FairnessView.all(stored.fairness()),
                FairnessWarnings.of(window, fields.decisionDate(), answers(stored.fairness())),
                stored.linkedActions(),
                stored.linkedMeasures(),
                fields.note(),
                fields.source(),
                ConsultationLinks.of(stored.ref()));
    }

    private WeDidView feedback(Stored stored) {
        WeDid did = weDid(stored);
        ConsultationFields fields = stored.fields();
        return new WeDidView(
                fields.weAsked(), fields.youSaid(), stored.weDid(), did.state(), did.due(), stored.weDidOn());
    }

    private WeDid weDid(Stored stored) {
        ConsultationFields fields = stored.fields();
        return WeDid.of(fields.window(), fields.weDidDue(), weDidMonths, stored.weDid() != null, today);
    }

    private static boolean isExternal(List<Audience> audiences) {
        return audiences.contains(Audience.RESIDENT) || audiences.contains(Audience.STAKEHOLDER);
    }

    private static Map<FairnessQuestion, Boolean> answers(List<FairnessView.Given> given) {
        Map<FairnessQuestion, Boolean> yes = new EnumMap<>(FairnessQuestion.class);
        given.forEach(answer -> yes.put(answer.question(), answer.answer().equals("YES")));
        return yes;
    }

    private static @Nullable String year(Window window) {
        FinancialYear year = window.year();
        return year == null ? null : year.toString();
    }

    private static @Nullable ConsultationService service(Stored stored) {
        String code = stored.fields().service();
        return code == null ? null : new ConsultationService(code, String.valueOf(stored.serviceName()));
    }
}
