package no.peil.law;

import java.util.List;

/**
 * A place in a statute, as exact as lawyers cite it.
 *
 * @param section such as {@code 8} or {@code 37 b}
 * @param paragraph (<i>ledd</i>) counted from 1; 0 for the whole section
 * @param sentence (<i>punktum</i>) counted from 1; 0 for the whole paragraph
 * @param letter (<i>bokstav</i>); empty for none
 */
public record LegalRef(Statute statute, String section, int paragraph, int sentence, String letter)
        implements Comparable<LegalRef> {

    private static final List<String> ORDINALS =
            List.of("", "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende");

    /** The given paragraph (<i>ledd</i>) of this section. */
    public LegalRef paragraph(int number) {
        return new LegalRef(statute, section, number, 0, "");
    }

    /** The given sentence (<i>punktum</i>) of this paragraph. */
    public LegalRef sentence(int number) {
        return new LegalRef(statute, section, paragraph, number, letter);
    }

    /** The given letter (<i>bokstav</i>) of this paragraph. */
    public LegalRef letter(String name) {
        return new LegalRef(statute, section, paragraph, sentence, name);
    }

    /** As lawyers write it, in Norwegian whatever the reader's language: {@code § 9 første ledd bokstav f}. */
    public String cited() {
        var words = new StringBuilder("§ ").append(section);
        if (paragraph > 0) {
            words.append(' ').append(ORDINALS.get(paragraph)).append(" ledd");
        }
        if (sentence > 0) {
            words.append(' ').append(ORDINALS.get(sentence)).append(" punktum");
        }
        if (!letter.isEmpty()) {
            words.append(" bokstav ").append(letter);
        }
        return words.toString();
    }

    /** With the name of the act: {@code integreringsloven § 9 første ledd bokstav f}. */
    public String citedInFull() {
        return statute.name() + " " + cited();
    }

    /** The short form of the assessment contract: {@code 9-1-f}, {@code 37b-2}; with its name for another act than this. */
    public String code() {
        var code = new StringBuilder(statute.equals(Statute.INTEGRATION_ACT) ? "" : statute.name() + "-");
        code.append(section.replace(" ", ""));
        if (paragraph > 0) {
            code.append('-').append(paragraph);
        }
        if (!letter.isEmpty()) {
            code.append('-').append(letter);
        }
        return code.toString();
    }

    /** The order of the Act: by section, {@code 9} before {@code 37 b}, then by paragraph and letter. */
    @Override
    public int compareTo(LegalRef other) {
        int bySection = Integer.compare(sectionNumber(), other.sectionNumber());
        if (bySection != 0) {
            return bySection;
        }
        int byLetterOfSection = section.compareTo(other.section);
        if (byLetterOfSection != 0) {
            return byLetterOfSection;
        }
        int byParagraph = Integer.compare(paragraph, other.paragraph);
        return byParagraph != 0 ? byParagraph : letter.compareTo(other.letter);
    }

    /** The section's number without its letter: 37 for {@code 37 b}. */
    public int sectionNumber() {
        int number = 0;
        for (int at = 0; at < section.length() && Character.isDigit(section.charAt(at)); at++) {
            number = 10 * number + Character.digit(section.charAt(at), 10);
        }
        return number;
    }

    /** Where Lovdata publishes the section. */
    public String url() {
        return "https://lovdata.no/" + statute.path() + "/§" + section.replace(" ", "");
    }

    @Override
    public String toString() {
        return citedInFull();
    }
}
