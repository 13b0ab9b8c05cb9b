package no.peil.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** The user who is signed in, with the one role and the municipality (if any) that the portal's own register gives. */
public final class SignedInUser implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final String username;
    private final String displayName;
    private final Role role;
    private final @Nullable String municipality;
    private @Nullable String passwordHash;

    SignedInUser(
            String username,
            String displayName,
            Role role,
            @Nullable String municipality,
            @Nullable String passwordHash) {
        this.username = username;
        this.displayName = displayName;
        this.role = role;
        this.municipality = municipality;
        this.passwordHash = passwordHash;
    }

    /** The user of this thread, or empty when nobody is signed in (a job, a log-in under way). */
    public static Optional<SignedInUser> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedInUser.class::isInstance)
                .map(SignedInUser.class::cast);
    }

    /** The user of this thread, where a service's guard has already made sure that there is one. */
    public static SignedInUser required() {
        return current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The name that colleagues see. */
    public String displayName() {
        return displayName;
    }

    /** What the user does in the portal. */
    public Role role() {
        return role;
    }

    /** The municipality the user works for; empty for IMDi, auditors and administrators. */
    public Optional<MunicipalityNumber> municipality() {
        return Optional.ofNullable(municipality).map(MunicipalityNumber::new);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** Two sign-ins of one user are the same principal, so that sessions can be counted and ended together. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInUser that && username.equals(that.username);
    }

    @Override
    public int hashCode() {
        return username.hashCode();
    }

    @Override
    public String toString() {
        return username;
    }
}
