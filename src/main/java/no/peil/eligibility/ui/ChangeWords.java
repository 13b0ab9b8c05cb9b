package no.peil.eligibility.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import no.peil.common.ui.Dates;
import no.peil.eligibility.Category;
import no.peil.eligibility.ImpactStudy;
import no.peil.eligibility.LawParameter;
import no.peil.eligibility.ParameterChange;
import no.peil.eligibility.ParameterChange.Chapter6AEnd;
import no.peil.eligibility.ParameterChange.UpperAge;
import org.jspecify.annotations.Nullable;

/** Changes of the law in plain words: <i>60 år fra 01.01.2027</i>. */
final class ChangeWords {

    private ChangeWords() {}

    static String parameter(LawParameter parameter) {
        return I18NProvider.translate(Keys.of("law-changes.parameter.", parameter));
    }

    static String value(ParameterChange change) {
        return switch (change) {
            case UpperAge age -> age(age.years(), age.from());
            case Chapter6AEnd end -> chapter(end.endsOn());
        };
    }

    static String age(int years, LocalDate from) {
        return I18NProvider.translate("law-changes.age", years, Dates.format(from));
    }

    static String chapter(@Nullable LocalDate endsOn) {
        return endsOn == null
                ? I18NProvider.translate("law-changes.chapter.no-end")
                : I18NProvider.translate("law-changes.chapter.ends", Dates.format(endsOn));
    }

    /** What a study asked: the parameter with its other value, or only another day. */
    static String study(ImpactStudy study) {
        var change = study.change();
        return change == null
                ? I18NProvider.translate("law-changes.study.day", Dates.format(study.after()))
                : I18NProvider.translate("law-changes.study.change", parameter(change.parameter()), value(change));
    }

    /** The category in two short statements; the mapping only where it tells something else than before. */
    static String category(Category category) {
        return I18NProvider.translate(
                "law-changes.category",
                I18NProvider.translate(Keys.of("law-changes.programme.", category.programme())),
                I18NProvider.translate(Keys.of("law-changes.mapping.", category.mapping())));
    }
}
