package no.peil.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import no.peil.codes.CodeList;

/**
 * Where the demo's persons come from: a citizenship, its names and its languages.
 *
 * @param share how many of each hundred persons, roughly as in the programme in 2024
 * @param resettled whether IMDi fetches resettlement refugees with this citizenship
 * @param patronymic whether the last name is the father's or grandfather's, so that spouses do not share it
 * @param families a name that has a form of its own for women has it after a slash
 */
record Culture(
        String country,
        int share,
        boolean resettled,
        List<String> motherTongues,
        List<String> interpreterLanguages,
        boolean patronymic,
        List<String> women,
        List<String> men,
        List<String> families) {

    private static final List<Culture> ALL = CodeList.read("demo-names", Culture::of);
    private static final List<Culture> RESETTLED =
            ALL.stream().filter(Culture::resettled).toList();

    private static Culture of(NamedCsvRecord line) {
        return new Culture(
                line.getField("country"),
                Integer.parseInt(line.getField("share")),
                line.getField("resettled").equals("yes"),
                CodeList.names(line.getField("mother_tongues")),
                CodeList.names(line.getField("interpreter_languages")),
                line.getField("patronymic").equals("yes"),
                CodeList.names(line.getField("women")),
                CodeList.names(line.getField("men")),
                CodeList.names(line.getField("families")));
    }

    static Culture any(Dice dice) {
        int thrown = dice.between(1, ALL.stream().mapToInt(Culture::share).sum());
        int passed = 0;
        for (var culture : ALL) {
            passed += culture.share();
            if (thrown <= passed) {
                return culture;
            }
        }
        return ALL.getLast();
    }

    static Culture anyResettled(Dice dice) {
        return dice.one(RESETTLED);
    }

    static Culture of(String country) {
        return ALL.stream()
                .filter(culture -> culture.country().equals(country))
                .findFirst()
                .orElseThrow();
    }

    String givenName(boolean woman, Dice dice) {
        return dice.one(woman ? women : men);
    }

    /** The form of a family's name for one of its members. */
    static String familyName(String family, boolean woman) {
        int slash = family.indexOf('/');
        if (slash < 0) {
            return family;
        }
        return woman ? family.substring(slash + 1) : family.substring(0, slash);
    }
}
