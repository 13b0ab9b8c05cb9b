/** The auditor's page: the log of who saw and did what. */
@NullMarked
package no.peil.audit.ui;

import org.jspecify.annotations.NullMarked;
