/** How quick the law is: measured with JMH against the same outcome by plain conditions. */
@NullMarked
package no.peil.benchmark;

import org.jspecify.annotations.NullMarked;
