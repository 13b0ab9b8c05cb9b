package no.peil.participant.ui;

import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.util.Map;
import no.peil.access.UserAccountService;
import no.peil.access.UserAccountService.Colleague;

/** The names of the user's colleagues, by user name; others go by their user name. */
class UserNames implements Serializable {

    private final Map<String, String> names;

    UserNames(UserAccountService users) {
        names = users.colleagues().stream().collect(toMap(Colleague::username, Colleague::displayName));
    }

    String of(String username) {
        return names.getOrDefault(username, username);
    }
}
