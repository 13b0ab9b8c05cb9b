package no.peil.access;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.peil.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Service;

/** Who may call which service method, tried for real as each role. A new method without a row in the matrix fails. */
@DatabaseTest
class ServiceAccessTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserDetailsService users;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyServiceMethodHasItsRow() {
        assertThat(methods().keySet()).containsExactlyInAnyOrderElementsOf(AccessMatrix.SERVICES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> eachRoleReachesWhatItsRowSays() {
        return methods().entrySet().stream()
                .filter(method -> AccessMatrix.SERVICES.containsKey(method.getKey()))
                .flatMap(method -> Stream.of(Role.values())
                        .map(role -> DynamicTest.dynamicTest(
                                method.getKey() + " as " + role,
                                () -> tryAs(role, method.getValue(), method.getKey()))));
    }

    private void tryAs(Role role, Call call, String row) {
        var user = users.loadUserByUsername(AccessMatrix.DEMO_USERS.get(role));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));

        assertThat(isAllowed(call)).isEqualTo(AccessMatrix.SERVICES.get(row).contains(role));
    }

    /** A call with nothing in it: the guard answers before the method looks at its arguments. */
    private static boolean isAllowed(Call call) {
        try {
            var arguments = Arrays.stream(call.method().getParameterTypes())
                    .map(ServiceAccessTest::nothing)
                    .toArray();
            call.method().invoke(call.service(), arguments);
            return true;
        } catch (InvocationTargetException thrown) {
            return !(thrown.getCause() instanceof AccessDeniedException);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? 0 : null;
    }

    private Map<String, Call> methods() {
        var found = new TreeMap<String, Call>();
        context.getBeansWithAnnotation(Service.class).values().forEach(service -> {
            Class<?> type = AopUtils.getTargetClass(service);
            if (type.getPackageName().startsWith("no.peil")) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic())
                        .forEach(method -> found.put(
                                type.getSimpleName() + "." + method.getName() + arity(type, method),
                                new Call(service, AopUtils.selectInvocableMethod(method, service.getClass()))));
            }
        });
        return found;
    }

    /** Overloads are told apart by how many arguments they take. */
    private static String arity(Class<?> type, Method method) {
        var counts = Arrays.stream(type.getDeclaredMethods())
                .filter(other -> other.getName().equals(method.getName()) && Modifier.isPublic(other.getModifiers()))
                .map(Method::getParameterCount)
                .collect(toCollection(TreeSet::new));
        return counts.size() > 1 ? "/" + method.getParameterCount() : "";
    }

    private record Call(Object service, Method method) {}
}
