package no.peil.competence.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;
import no.peil.access.SignedInUser;
import no.peil.competence.Audience;

/** Who may read the remark. */
final class AudienceField extends CheckboxGroup<Audience> {

    AudienceField(Offices offices) {
        var user = SignedInUser.required();
        setLabel(Words.of("remark.audience"));
        setItems(Audience.offeredTo(user.role()).stream().sorted().toList());
        setItemLabelGenerator(reader -> reader == Audience.OWN_MUNICIPALITY
                ? offices.nameOf(user.municipality().orElse(null))
                : Words.of("remark.audience." + reader));
        usual();
    }

    void usual() {
        setValue(Audience.usualFor(SignedInUser.required().role()));
    }

    void atLeast(Set<Audience> readers) {
        var offered = Audience.offeredTo(SignedInUser.required().role());
        setValue(readers.stream().filter(offered::contains).collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }
}
