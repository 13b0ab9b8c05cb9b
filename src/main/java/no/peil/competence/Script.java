package no.peil.competence;

/** In which letters somebody reads and writes a language. */
public enum Script {
    LATIN,
    ARABIC,
    CYRILLIC,
    /** Of Tigrinya and Amharic. */
    GEEZ,
    DEVANAGARI,
    CHINESE,
    OTHER,
    /** Cannot read or write the language. */
    NONE
}
