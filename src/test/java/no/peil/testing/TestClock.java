package no.peil.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The portal's clock in tests: today's, until a test chooses another day; each test begins with today's. */
public final class TestClock extends Clock {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private volatile @Nullable Instant chosen;

    /** Lets it be nine in the morning of this day, until {@link #setToToday()} or the end of the test. */
    public void setTo(LocalDate day) {
        setTo(day.atTime(LocalTime.of(9, 0)).atZone(OSLO).toInstant());
    }

    public void setTo(Instant instant) {
        chosen = instant;
    }

    /** Stops it, and lets that much time have passed. */
    public void advance(Duration time) {
        chosen = instant().plus(time);
    }

    public void setToToday() {
        chosen = null;
    }

    @Override
    public Instant instant() {
        var now = chosen;
        return now == null ? Instant.now() : now;
    }

    @Override
    public ZoneId getZone() {
        return OSLO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
