package nl.ruimtemaker.platform.postgres;

import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.internal.exception.FlywaySqlException;

/** Opens a room's schema to the application and the gates before its first migration runs. */
record SchemaRights(String room) implements Callback {
    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute(
                    "grant usage on schema %s to app_rt, app_gate, app_search, app_count, app_erase, app_move, app_letter"
                            .formatted(room));
            statement.execute("grant create on schema %s to app_gate, app_search, app_count, app_erase, app_letter"
                    .formatted(room));
        } catch (SQLException e) {
            throw new FlywaySqlException("Rights on schema " + room, e);
        }
    }

    @Override
    public String getCallbackName() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
