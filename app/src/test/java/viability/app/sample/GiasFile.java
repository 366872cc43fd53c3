package viability.app.sample;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viability.model.school.Phase;

/// The national list of schools, in the 135 columns it has had since late 2025, and the links
/// between schools. Columns about people are left blank.
final class GiasFile {

  private static final String DATE = "20260601";
  private static final List<String> LINKS = List.of("URN", "LinkURN", "LinkName", "LinkType",
      "LinkEstablishedDate");

  private GiasFile() {}

  static void write(Borough borough, Path folder) {
    Table schools = new Table(Layout.columns("gias"));
    borough.schools().forEach(school -> schools.add(row(borough, school), ""));
    schools.writeWindows(folder.resolve("edubasealldata" + DATE + ".csv"));
    Table links = new Table(LINKS);
    if (borough.schools().stream().anyMatch(school -> school.name().equals(Marlowe.SUCCESSOR))) {
      Sketch closed = borough.school(Marlowe.CLOSED);
      Sketch successor = borough.school(Marlowe.SUCCESSOR);
      link(links, successor, closed, "Predecessor - merged");
      link(links, closed, successor, "Successor");
    }
    links.writeWindows(folder.resolve("links_edubasealldata" + DATE + ".csv"));
  }

  private static void link(Table links, Sketch from, Sketch to, String type) {
    links.add(Map.of("URN", from.urn(), "LinkURN", to.urn(), "LinkName", to.name(), "LinkType",
        type, "LinkEstablishedDate", "01-09-" + Marlowe.LAST_JANUARY_OF_CLOSED), "");
  }

  private static Map<String, Object> row(Borough borough, Sketch school) {
    Map<String, Object> row = new HashMap<>();
    who(row, school);
    kind(row, school);
    belongs(row, school);
    where(row, school);
    if (Rolls.open(school, Borough.LAST_JANUARY)) {
      pupils(row, borough, school);
    }
    return row;
  }

  private static void who(Map<String, Object> row, Sketch school) {
    String closed = Labels.closeDate(school);
    row.putAll(Map.of("URN", school.urn(), "LA (code)", Marlowe.CODE, "LA (name)", Marlowe.NAME,
        "EstablishmentNumber", school.estab(), "EstablishmentName", school.name(),
        "EstablishmentStatus (code)", closed.isEmpty() ? "1" : "2", "EstablishmentStatus (name)",
        closed.isEmpty() ? "Open" : "Closed", "CloseDate", closed,
        "ReasonEstablishmentClosed (name)",
        closed.isEmpty() ? "Not applicable" : "Result of Amalgamation/Merger"));
    row.put("ReasonEstablishmentOpened (name)", "Not applicable");
    row.put("LastChangedDate", "01-05-2026");
  }

  private static void kind(Map<String, Object> row, Sketch school) {
    row.putAll(Map.of("TypeOfEstablishment (code)", Labels.typeCode(school),
        "TypeOfEstablishment (name)", school.type(), "EstablishmentTypeGroup (code)",
        school.academy() ? "10" : "4", "EstablishmentTypeGroup (name)",
        school.academy() ? "Academies" : "Local authority maintained schools",
        "PhaseOfEducation (code)",
        school.phase() == Phase.ALL_THROUGH ? "7" : school.secondary() ? "4" : "2",
        "PhaseOfEducation (name)", Labels.phase(school), "StatutoryLowAge", Labels.lowAge(school),
        "StatutoryHighAge", Labels.highAge(school)));
    row.putAll(
        Map.of("Boarders (code)", "1", "Boarders (name)", "No boarders", "NurseryProvision (name)",
            school.intake().nursery() ? "Has Nursery Classes" : "No Nursery Classes",
            "OfficialSixthForm (code)", school.sixthForm() ? "1" : "2", "OfficialSixthForm (name)",
            school.sixthForm() ? "Has a sixth form" : "Does not have a sixth form", "Gender (code)",
            "3", "Gender (name)", "Mixed", "SchoolCapacity", school.capacity(),
            "SpecialClasses (name)", "No Special Classes"));
  }

  private static void belongs(Map<String, Object> row, Sketch school) {
    String faith = school.faith();
    String federation = Labels.federation(school);
    row.putAll(Map.of("ReligiousCharacter (code)",
        faith.isEmpty() ? "00" : faith.startsWith("Ch") ? "02" : "03", "ReligiousCharacter (name)",
        faith.isEmpty() ? "Does not apply" : faith, "ReligiousEthos (name)", "Does not apply",
        "Diocese (name)", faith.isEmpty() ? "Not applicable" : "Diocese of Marlowe",
        "AdmissionsPolicy (name)", Labels.admissions(school), "FederationFlag (name)",
        federation.isEmpty() ? "Not under a federation" : "Supported by a federation",
        "Federations (code)", federation.isEmpty() ? "" : "9901", "Federations (name)",
        federation));
    row.putAll(Map.of("TrustSchoolFlag (code)", school.academy() ? "3" : "0",
        "TrustSchoolFlag (name)",
        school.academy() ? "Supported by a multi-academy trust" : "Not applicable", "Trusts (code)",
        school.academy() ? "99001" : "", "Trusts (name)", school.academy() ? Marlowe.TRUST : ""));
  }

  private static void where(Map<String, Object> row, Sketch school) {
    row.putAll(Map.of("Street", school.site().street(), "Town", "London", "Postcode",
        Labels.postcode(school), "GOR (code)", "H", "GOR (name)", "London",
        "DistrictAdministrative (code)", Marlowe.NEW_CODE, "DistrictAdministrative (name)",
        Marlowe.NAME, "AdministrativeWard (code)", Labels.wardCode(school),
        "AdministrativeWard (name)", school.site().ward(), "UrbanRural (code)", "A1"));
    row.putAll(Map.of("UrbanRural (name)", "(England/Wales) Urban major conurbation",
        "GSSLACode (name)", Marlowe.NEW_CODE, "Easting", school.site().easting(), "Northing",
        school.site().northing(), "PreviousLA (code)", "999"));
  }

  private static void pupils(Map<String, Object> row, Borough borough, Sketch school) {
    int all = Counts.of(borough.roll(school, Borough.LAST_JANUARY)).all();
    int girls = Sexes.girls(borough, school, Borough.LAST_JANUARY).values().stream()
        .mapToInt(n -> n).sum();
    int fsm = borough.needs(school).fsmOf(all, Borough.LAST_JANUARY);
    row.putAll(Map.of("CensusDate", "15-01-2026", "NumberOfPupils", all, "NumberOfGirls", girls,
        "NumberOfBoys", all - girls, "FSM", fsm, "PercentageFSM", Percent.of(fsm, all)));
  }
}
