package viability.model.store;

import java.util.List;
import java.util.stream.Stream;
import viability.model.arrangement.AcademyTrust;
import viability.model.arrangement.Adjusted;
import viability.model.arrangement.Adjustment;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Amalgamation;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Closure;
import viability.model.arrangement.CoLocation;
import viability.model.arrangement.Federation;
import viability.model.arrangement.InformalCollaboration;
import viability.model.arrangement.JointCommittee;
import viability.model.arrangement.OwnEffects;
import viability.model.arrangement.SharedHeadteacher;
import viability.model.arrangement.Sharing;
import viability.model.arrangement.SmallerIntake;
import viability.model.arrangement.TypedEffect;
import viability.model.school.SchoolId;

/// The schools that an arrangement names.
final class Members {

  private Members() {}

  /// Those it acts on and every other it names, once each.
  static Stream<SchoolId> all(Arrangement arrangement) {
    Stream<SchoolId> guided = arrangement instanceof Closure closure
        ? closure.preferred().stream()
        : Stream.empty();
    return Stream.of(arrangement.schools().stream(), named(arrangement), guided,
        arrangement.parts().stream().flatMap(Members::all)).flatMap(each -> each).distinct();
  }

  /// Those it names among its own: who leads, whose intake, dates, shares and effects are typed.
  static Stream<SchoolId> named(Arrangement arrangement) {
    return switch (arrangement) {
      case Adjusted adjusted -> Stream.concat(named(adjusted.of()),
          adjusted.adjustments().stream().map(Adjustment::school));
      case Alone alone ->
        Stream.concat(alone.intake().keySet().stream(), alone.posts().keySet().stream());
      case SmallerIntake smaller -> smaller.intake().keySet().stream();
      case InformalCollaboration informal -> of(informal.sharing());
      case JointCommittee committee -> of(committee.sharing());
      case SharedHeadteacher shared -> of(shared.sharing());
      case Federation federation -> of(federation.sharing());
      case AcademyTrust trust -> of(trust.sharing());
      case Amalgamation merger -> Stream.concat(of(merger.sharing()), Stream.of(merger.lead()));
      case CoLocation location -> Stream.of(location.mover(), location.host());
      case OwnEffects own -> own.typed().stream().map(TypedEffect::school);
      default -> Stream.empty();
    };
  }

  private static Stream<SchoolId> of(Sharing sharing) {
    List<SchoolId> dated = sharing.contracts().map(c -> List.copyOf(c.each().keySet()))
        .orElse(List.of());
    return Stream.of(sharing.leads(), sharing.shares().keySet(), dated)
        .flatMap(java.util.Collection::stream);
  }
}
