package no.peil.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.peil.codes.CodeList;
import no.peil.codes.NameIndex;
import no.peil.common.MunicipalityNumber;
import org.springframework.stereotype.Component;

/** The municipalities in force, by number and by official name. */
@Component
public class MunicipalityRegister {

    private final List<Municipality> all = CodeList.read(
            "kommuner",
            line -> new Municipality(
                    new MunicipalityNumber(line.getField("kommunenummer")),
                    line.getField("navn"),
                    line.getField("fylke"),
                    CodeList.names(line.getField("andre_navn"))));

    private final Map<MunicipalityNumber, Municipality> byNumber =
            all.stream().collect(Collectors.toUnmodifiableMap(Municipality::number, Function.identity()));

    private final NameIndex<Municipality> byName = new NameIndex<>(all, municipality -> {
        var names = new ArrayList<>(municipality.otherNames());
        names.add(municipality.name());
        return names;
    });

    /** All municipalities, by number. */
    public List<Municipality> all() {
        return all;
    }

    /** The municipality of that number, if it is in force. */
    public Optional<Municipality> find(MunicipalityNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The municipality of that official name, where only one has it: there are two called Herøy, and two called Våler. */
    public Optional<Municipality> named(String name) {
        return byName.find(name);
    }

    /** The name, or the number itself when it is no longer in force. */
    public String nameOf(MunicipalityNumber number) {
        return find(number).map(Municipality::name).orElse(number.value());
    }

    /** The county's name, by its two digits. */
    public Optional<String> countyName(String county) {
        return all.stream()
                .filter(municipality -> municipality.number().county().equals(county))
                .map(Municipality::county)
                .findFirst();
    }
}
