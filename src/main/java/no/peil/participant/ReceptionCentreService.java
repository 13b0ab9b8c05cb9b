package no.peil.participant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reception centres (<i>mottak</i>): a centre is its name and its host municipality (<i>vertskommune</i>, § 6). */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class ReceptionCentreService {

    private final JdbcClient database;

    ReceptionCentreService(JdbcClient database) {
        this.database = database;
    }

    /** The centres of a host municipality, by name. */
    @Transactional(readOnly = true)
    public List<ReceptionCentre> of(MunicipalityNumber host) {
        return database.sql(
                        "select id, name, municipality, confirmed from reception_centre where municipality = ? order by name")
                .param(host.value())
                .query(DataClassRowMapper.newInstance(ReceptionCentre.class))
                .list();
    }

    /** Every centre of the country, by name. */
    @Transactional(readOnly = true)
    public List<ReceptionCentre> all() {
        return database.sql(
                        "select id, name, municipality, confirmed from reception_centre order by name, municipality")
                .query(DataClassRowMapper.newInstance(ReceptionCentre.class))
                .list();
    }

    /** The centre with this key. */
    @Transactional(readOnly = true)
    public Optional<ReceptionCentre> find(UUID id) {
        return database.sql("select id, name, municipality, confirmed from reception_centre where id = ?")
                .param(id)
                .query(DataClassRowMapper.newInstance(ReceptionCentre.class))
                .optional();
    }

    /** The centre of this name and host; an unknown one is created as unconfirmed (<i>ubekreftet</i>). */
    @Transactional
    public UUID named(String name, MunicipalityNumber host) {
        return database.sql("""
                        insert into reception_centre (name, municipality) values (?, ?)
                        on conflict (municipality, name) do update set name = excluded.name
                        returning id
                        """).params(name, host.value()).query(UUID.class).single();
    }

    /** A reception centre; unconfirmed until an administrator has said that it exists. */
    public record ReceptionCentre(UUID id, String name, String municipality, boolean confirmed) {}
}
