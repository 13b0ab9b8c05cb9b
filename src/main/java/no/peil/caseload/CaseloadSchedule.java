package no.peil.caseload;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the portal work when nobody asks it to: {@link CaseloadRenewal} follows the calendar. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CaseloadSchedule {}
