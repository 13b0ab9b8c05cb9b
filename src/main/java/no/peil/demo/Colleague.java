package no.peil.demo;

import java.util.List;

/**
 * Somebody at work in the demo. Those who are not demo users have no password of their own, so that nobody logs in as
 * them; they share the work.
 */
record Colleague(String username, String name, String municipality) {

    static final List<Colleague> ALL = List.of(
            new Colleague("saksbehandler-oslo", "Ingrid Solberg", "0301"),
            new Colleague("amina-yusuf", "Amina Yusuf", "0301"),
            new Colleague("bjorn-kristiansen", "Bjørn Kristiansen", "0301"),
            new Colleague("linh-nguyen", "Linh Nguyen", "0301"),
            new Colleague("saksbehandler-tromso", "Elle Mikkelsen", "5501"),
            new Colleague("nils-sara", "Nils Sara", "5501"),
            new Colleague("kari-hansen", "Kari Hansen", "5501"),
            new Colleague("saksbehandler-bergen", "Solveig Nilsen", "4601"),
            new Colleague("saksbehandler-trondheim", "Eirik Moen", "5001"),
            new Colleague("saksbehandler-stavanger", "Hanne Lie", "1103"),
            new Colleague("saksbehandler-kristiansand", "Tone Vik", "4204"),
            new Colleague("saksbehandler-drammen", "Samira Khan", "3301"),
            new Colleague("saksbehandler-bodo", "Geir Johansen", "1804"));

    static final Colleague IMDI = new Colleague("imdi", "Marit Lunde", "");

    static List<Colleague> in(String municipality) {
        return ALL.stream()
                .filter(colleague -> colleague.municipality().equals(municipality))
                .toList();
    }
}
