package no.peil.competence;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts the wrong codes that come from an address, and nothing else: a right code always opens, so a class that shares an
 * address is never locked out by one of them. After ten in a row the next must wait, one minute each; after a hundred in an
 * hour none is answered until the hour is over. The log tells once per address and hour.
 */
@Component
class WrongCodes {

    static final int AT_ONCE = 10;
    static final int AN_HOUR = 100;
    private static final int ADDRESSES = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(WrongCodes.class);

    private final Clock clock;
    private final Map<String, Counted> addresses = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
            return size() > ADDRESSES;
        }
    };

    WrongCodes(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more; how long to wait when that was one too many. */
    synchronized Optional<Duration> count(String address) {
        var counted = addresses.computeIfAbsent(address, unknown -> new Counted(bucket()));
        var tried = counted.bucket.tryConsumeAndReturnRemaining(1);
        if (tried.isConsumed()) {
            return Optional.empty();
        }
        var now = clock.millis();
        if (now >= counted.quietUntil) {
            counted.quietUntil = now + Duration.ofHours(1).toMillis();
            LOG.warn("Many wrong registration codes from {}: they are refused for now", masked(address));
        }
        return Optional.of(Duration.ofNanos(tried.getNanosToWaitForRefill()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, Duration.ofMinutes(1)))
                .addLimit(limit -> limit.capacity(AN_HOUR).refillIntervally(AN_HOUR, Duration.ofHours(1)))
                .withCustomTimePrecision(new OnTheClock(clock))
                .build();
    }

    /** Enough to find the network by, and not the person. */
    private static String masked(String address) {
        int last = Math.max(address.lastIndexOf('.'), address.lastIndexOf(':'));
        return last < 0 ? "an unknown address" : address.substring(0, last + 1) + "x";
    }

    private static final class Counted {
        private final Bucket bucket;
        private long quietUntil;

        private Counted(Bucket bucket) {
            this.bucket = bucket;
        }
    }

    private record OnTheClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
