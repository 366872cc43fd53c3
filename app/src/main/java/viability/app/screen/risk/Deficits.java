package viability.app.screen.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.app.chart.Chances;
import viability.app.explain.ChanceWords;
import viability.app.look.Format;
import viability.app.screen.part.GridData;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;
import viability.model.arrangement.Arrangement;
import viability.model.school.SchoolId;
import viability.model.simulation.ArrangementFutures;
import viability.model.simulation.Chance;
import viability.model.units.FundingYear;

/// Chances of a deficit: of the one school looked at, or of any school of the group.
record Deficits(Asked asked) {

  /// Of a reserve below zero at the end of a year; empty where no reserve is known.
  Optional<Chance> in(Arrangement under, int year) {
    Optional<SchoolId> school = asked.scope().school();
    return futures(under)
        .flatMap(all -> school.isEmpty() ? all.deficit(year) : all.deficit(school.get(), year));
  }

  /// The same at the end of that year or an earlier one.
  Optional<Chance> by(Arrangement under, int year) {
    Optional<SchoolId> school = asked.scope().school();
    return futures(under)
        .flatMap(all -> school.isEmpty() ? all.deficitBy(year) : all.deficitBy(school.get(), year));
  }

  private Optional<ArrangementFutures> futures(Arrangement under) {
    return asked.unit(under).flatMap(_ -> asked.of().of(under.name()));
  }

  Chances chances(boolean by) {
    String subject = asked.scope().together()
        ? "any of " + asked.scope().words()
        : asked.scope().words();
    return new Chances(subject, by,
        asked.arrangements().stream().map(each -> line(each, by)).toList());
  }

  private Chances.OfLine line(Arrangement under, boolean by) {
    return new Chances.OfLine(under.name(), asked.palette().of(under.name()), IntStream
        .range(0, asked.years()).boxed()
        .flatMap(year -> (by ? by(under, year) : in(under, year)).map(
            chance -> new Chances.At(asked.start(year), chance.share(), ChanceWords.brief(chance)))
            .stream())
        .toList());
  }

  /// In how many futures each year is the first that ends below zero, and in how many none is.
  GridData first() {
    List<GridData.Column> columns = new ArrayList<>();
    for (int year = 0; year < asked.years(); year++) {
      columns.add(new GridData.Column("",
          Format.march(new FundingYear(asked.start(year))).replace(' ', '\n')));
    }
    columns.add(new GridData.Column("", "in none\nof them"));
    return new GridData(columns, asked.arrangements().stream().map(this::row).toList());
  }

  private Row row(Arrangement under) {
    List<Cell> cells = new ArrayList<>();
    int before = 0;
    for (int year = 0; year < asked.years(); year++) {
      Optional<Chance> by = by(under, year);
      int earlier = before;
      cells.add(by.map(found -> cell(new Chance(found.times() - earlier, found.of())))
          .orElse(Cell.of("not known", "")));
      before = by.map(Chance::times).orElse(0);
    }
    cells.add(by(under, asked.years() - 1).map(found -> cell(found.not()))
        .orElse(Cell.of("not known", "")));
    return new Row(under.name(), "line", cells);
  }

  static Cell cell(Chance chance) {
    String words = ChanceWords.brief(chance).replace("fewer than 1 in 20", "< 1 in 20")
        .replace("more than 19 in 20", "> 19 in 20");
    return Cell.of(words, Double.toString(chance.share()))
        .noted(ChanceWords.full(chance) + ", " + ChanceWords.error(chance));
  }
}
