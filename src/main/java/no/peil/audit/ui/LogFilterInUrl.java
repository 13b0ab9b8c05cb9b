package no.peil.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.peil.audit.AuditedAction;
import no.peil.audit.LogFilter;
import org.jspecify.annotations.Nullable;

/** The auditor's filter as it stands in the URL, so that it can be sent to a colleague. Nobody of the persons is in it. */
final class LogFilterInUrl {

    private static final String USER = "bruker";
    private static final String ACTION = "handling";
    private static final String DAY = "dag";

    private LogFilterInUrl() {}

    static QueryParameters write(LogFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Optional.ofNullable(filter.username()).ifPresent(user -> parameters.put(USER, user));
        Optional.ofNullable(filter.action()).ifPresent(action -> parameters.put(ACTION, action.name()));
        Optional.ofNullable(filter.day()).ifPresent(day -> parameters.put(DAY, day.toString()));
        return QueryParameters.simple(parameters);
    }

    /** What cannot be read is not asked about. */
    static LogFilter read(QueryParameters parameters) {
        return new LogFilter(
                parameters.getSingleParameter(USER).orElse(null),
                read(parameters, ACTION, AuditedAction::valueOf),
                read(parameters, DAY, LocalDate::parse));
    }

    private static <T> @Nullable T read(QueryParameters parameters, String name, Function<String, T> parse) {
        try {
            return parameters.getSingleParameter(name).map(parse).orElse(null);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return null;
        }
    }
}
