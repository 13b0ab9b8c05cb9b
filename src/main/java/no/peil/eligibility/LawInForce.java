package no.peil.eligibility;

import java.util.List;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.RuleBookEdition;
import org.springframework.stereotype.Component;

/**
 * The law as the portal applies it now: the rules of the code with the parameters that an administrator has set. It reads
 * them in the caller's transaction, in one small statement.
 */
@Component
class LawInForce {

    private final ParameterTable settings;
    private volatile Known known = new Known(List.of(), version(List.of()));

    LawInForce(ParameterTable settings) {
        this.settings = settings;
    }

    /**
     * @param ruleSet names the rules of all times together with the parameters; another name means that an answer may be
     *     another one
     */
    record Version(LawParameters parameters, String ruleSet) {}

    /** The parameters, and the version of the rules with them. */
    Version now() {
        var history = settings.history();
        var last = known;
        if (!last.history().equals(history)) {
            last = new Known(history, version(history));
            known = last;
        }
        return last.version();
    }

    private static Version version(List<ParameterSetting> history) {
        var parameters = ParameterTable.inForce(history);
        return new Version(parameters, RuleBookEdition.versionOfAll(parameters));
    }

    private record Known(List<ParameterSetting> history, Version version) {}
}
