package viability.app.screen.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.app.desk.Desk;
import viability.app.desk.TestBench;
import viability.app.desk.TestDesk;
import viability.model.plan.Plan;
import viability.model.projection.basis.OneOffChange;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.spending.Driver;
import viability.model.spending.Index;
import viability.model.units.Money;

final class LinesModelTest {

  @TempDir
  private Path folder = Path.of("");
  private Desk desk = new TestBench().bench(folder).desk();

  @BeforeEach
  void open() {
    desk = new TestBench().bench(folder).desk();
    desk.open(TestDesk.PLAN, Optional.empty());
  }

  @Test
  void aLineIsChosenForOneSchoolOrAllAndSetBack() {
    LinesModel model = new LinesModel(desk);
    assertThat(row(model).chosen()).isEqualTo("as usual");
    model.choose(FinanceCode.E01, Driver.CLASSES, Index.NONE, true);
    assertThat(row(model).chosen()).isEqualTo("chosen for all");
    model.choose(FinanceCode.E01, Driver.PUPILS, Index.TEACHER_PAY, false);
    assertThat(row(model).chosen()).isEqualTo("chosen for this school");
    assertThat(row(model).rule().driver()).isEqualTo(Driver.PUPILS);
    model.reset(FinanceCode.E01);
    assertThat(row(model).rule().driver()).isEqualTo(Driver.CLASSES);
    model.reset(FinanceCode.E01);
    assertThat(row(model).isChosen()).isFalse();
    desk.undo();
    assertThat(row(model).chosen()).isEqualTo("chosen for all");
  }

  @Test
  void aOneOffChangeIsAddedPutRightAndRemovedAndUndone() {
    OneOffsModel model = new OneOffsModel(desk);
    assertThat(model.add(typed("1 May 2029", "42,000"))).isEmpty();
    OneOffChange boiler = model.all().getFirst();
    assertThat(boiler.amount()).isEqualTo(Money.pounds(42_000));
    assertThat(model.replace(boiler, typed("1 May 2029", "45k"))).isEmpty();
    assertThat(model.all()).extracting(OneOffChange::amount).containsExactly(Money.pounds(45_000));
    model.remove(model.all().getFirst());
    assertThat(model.all()).isEmpty();
    desk.undo();
    assertThat(model.all()).hasSize(1);
  }

  @Test
  void whatCannotBeIsRefusedInWords() {
    OneOffsModel model = new OneOffsModel(desk);
    assertThat(model.add(typed("some day", "42,000"))).hasValueSatisfying(
        why -> assertThat(why).startsWith("\u201csome day\u201d is not a date"));
    assertThat(model.add(typed("1 May 2029", "much")))
        .hasValueSatisfying(why -> assertThat(why).contains("is not an amount"));
    assertThat(model.add(typed("1 May 2020", "42,000")))
        .hasValueSatisfying(why -> assertThat(why).contains("the base year, stand as they are"));
    assertThat(model.all()).isEmpty();
  }

  @Test
  void anotherSchoolsChangesStayWhereTheyAre() {
    OneOffsModel model = new OneOffsModel(desk);
    model.add(typed("1 May 2029", "42,000"));
    List<SchoolId> schools = desk.plan().get().map(Plan::schools).orElseThrow().stream()
        .map(school -> school.id()).toList();
    desk.school().set(Optional.of(schools.getLast()));
    assertThat(model.all()).isEmpty();
  }

  private static OneOffsModel.Typed typed(String date, String amount) {
    return new OneOffsModel.Typed("New boiler", FinanceCode.E12, date, amount);
  }

  private static LinesModel.Row row(LinesModel model) {
    return model.rows().stream().filter(row -> row.code() == FinanceCode.E01).findFirst()
        .orElseThrow();
  }
}
