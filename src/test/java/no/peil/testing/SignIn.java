package no.peil.testing;

import java.util.function.Supplier;
import no.peil.access.UserAccountService;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a piece of a test be done by one of the demo users; {@code @WithUserDetails} does it for a whole test. */
public final class SignIn {

    private final UserAccountService users;

    SignIn(UserAccountService users) {
        this.users = users;
    }

    /** Does the work as that user, and is afterwards whoever it was before. */
    public <T> T as(String username, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var user = users.loadUserByUsername(username);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #as(String, Supplier)}, for work without an answer. */
    public void as(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return true;
        });
    }
}
