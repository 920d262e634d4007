package vn.thuocdo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see of a task. */
class TaskTest {

    @ParameterizedTest
    @CsvSource({
        "T1,Publish the budget,T1 Publish the budget",
        "Publish the budget,Publish the budget,Publish the budget",
        "2/Publish the budget,Publish the budget,2 Publish the budget",
        "2/budget,Publish the budget,2/budget Publish the budget"
    })
    void itsLabelSaysItsNameOnce(String id, String name, String label) {
        Task task = new Task(id, name, TaskKind.TASK, "", "", Optional.empty(), List.of());

        assertThat(task.label()).isEqualTo(label);
    }
}
