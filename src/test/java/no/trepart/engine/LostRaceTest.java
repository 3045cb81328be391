package no.trepart.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import no.trepart.Refused;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

/** Whoever loses a race in the engine is told to look again; what is a fault stays one. */
class LostRaceTest {

    @Test
    void who_came_second_is_told_to_look_again() {
        assertThatThrownBy(() -> told(new OptimisticLockingException("changed")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("lost-race"));
    }

    @Test
    void so_is_whom_the_database_let_go_of_two_who_waited_for_each_other() {
        assertThatThrownBy(() -> told(inTheDatabase(new SQLTransactionRollbackException("Deadlock", "40001", 1213))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_fault_is_no_lost_race() {
        ProcessEngineException broken = inTheDatabase(new SQLException("No such table", "42S02", 1146));
        assertThatThrownBy(() -> told(broken)).isSameAs(broken);
        ProcessEngineException other = new ProcessEngineException("something else");
        assertThatThrownBy(() -> told(other)).isSameAs(other);
    }

    private static ProcessEngineException inTheDatabase(SQLException reason) {
        return new ProcessEngineException("not flushed", new PersistenceException(reason));
    }

    private static void told(RuntimeException problem) {
        LostRace.told(() -> {
            throw problem;
        });
    }
}
