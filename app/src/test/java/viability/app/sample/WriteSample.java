package viability.app.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the sample data: `WriteSample FOLDER [SCHOOLS [SEED]]`, twelve schools and seed 1
/// unless said.
public final class WriteSample {

  static final int SCHOOLS = 12;
  static final long SEED = 1;

  private WriteSample() {}

  public static void main(String[] args) throws IOException {
    int schools = args.length > 1 ? Integer.parseInt(args[1]) : SCHOOLS;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : SEED;
    write(new Borough(schools, seed), Files.createDirectories(Path.of(args[0])));
  }

  /// Every file of a borough, into a folder that exists.
  static void write(Borough borough, Path folder) throws IOException {
    GiasFile.write(borough, folder);
    CensusFile.write(borough, folder);
    ReturnFile.write(borough, folder);
    BirthsFile.write(borough, folder);
    ForecastsFile.write(borough, folder);
    BudgetBook.write(borough, "Elmfield Primary School", false, folder);
    BudgetBook.write(borough, "Northgate Primary School", true, folder);
    RollBook.write(borough, "Elmfield Primary School", folder);
    RollBook.writeAcross(borough, "Northgate Primary School", folder);
    new ReadyPlans(borough, folder).write();
  }
}
