package no.peil.competence.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.peil.competence.ItemId;
import no.peil.competence.PastRecord;
import no.peil.competence.PastRecord.PastItem;
import no.peil.competence.Section;
import org.jspecify.annotations.Nullable;

/** The same item at two moments, in words. */
record PastLine(String before, String after) {

    boolean differs() {
        return !before.equals(after);
    }

    /** The lines of a section: an item that stood at either moment has one. */
    static List<PastLine> of(Section section, PastRecord before, PastRecord after) {
        var then = byId(section, before);
        var now = byId(section, after);
        var ids = new LinkedHashSet<ItemId>(then.keySet());
        ids.addAll(now.keySet());
        var lines = new ArrayList<PastLine>();
        ids.forEach(id -> lines.add(new PastLine(said(then.get(id)), said(now.get(id)))));
        if (lines.isEmpty()) {
            lines.add(new PastLine(answer(section, before), answer(section, after)));
        }
        return lines;
    }

    private static Map<ItemId, PastItem> byId(Section section, PastRecord record) {
        var items = new LinkedHashMap<ItemId, PastItem>();
        record.in(section).forEach(item -> items.put(item.id(), item));
        return items;
    }

    private static String answer(Section section, PastRecord record) {
        return Words.of(record.none().contains(section) ? "competence.none." + section : "competence.section.nothing");
    }

    private static String said(@Nullable PastItem item) {
        if (item == null) {
            return Words.of("competence.changes.absent");
        }
        var words = Words.summary(item.section(), item.values());
        return item.assured() ? Words.of("competence.changes.assured", words) : words;
    }
}
