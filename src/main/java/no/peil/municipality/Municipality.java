package no.peil.municipality;

import java.util.List;
import no.peil.common.MunicipalityNumber;

/**
 * A municipality (<i>kommune</i>) in force.
 *
 * @param otherNames its official names in Sámi or Kven
 */
public record Municipality(MunicipalityNumber number, String name, String county, List<String> otherNames) {

    public Municipality {
        otherNames = List.copyOf(otherNames);
    }
}
