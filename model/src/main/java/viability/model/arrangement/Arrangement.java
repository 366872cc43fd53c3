package viability.model.arrangement;

import java.time.LocalDate;
import java.util.List;
import viability.model.effect.Effect;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;

/// A way for schools to work, alone or together. It acts on all its schools from a date, and all it
/// does is in its effects.
///
/// A kind's name on disk is the `@JsonTypeName` on its record.
public sealed interface Arrangement permits Alone, InformalCollaboration, JointCommittee,
    SharedHeadteacher, Federation, Amalgamation, SmallerIntake, MixedAge, Closure, CoLocation,
    AcademyTrust, AreaPartnership, OwnEffects, Combined, Dissolution, Adjusted {

  /// What the plan calls it; unique in a plan.
  String name();

  /// The schools it acts on, in plan order.
  List<SchoolId> schools();

  /// The date it starts; an arrangement without change has one all the same.
  LocalDate starts();

  /// Everything it changes, for every school in it; no two with the same key at one school.
  List<Effect> effects(Setting setting);

  /// What should be looked at before this arrangement is relied on.
  List<Finding> check(Setting setting);

  /// The kind it is one of, for menus, forms and commands.
  Kind kind();

  /// What its kind's questions would have to be answered for the kind to make this arrangement.
  Answers answers();

  /// The same arrangement with its questions answered anew; what a user changed of its
  /// effects stays.
  default Arrangement made(Answers answers) {
    return kind().make().apply(answers);
  }

  /// The same arrangement under another name.
  Arrangement named(String name);

  /// The same arrangement started on another date; dates of its own that are not its start, such as
  /// a head's leaving, stay as they are.
  Arrangement starting(LocalDate date);

  /// How long it takes from the decision to the start.
  Clock clock(Setting setting);

  /// The arrangements it is put together of; none for one that stands for itself.
  default List<Arrangement> parts() {
    return List.of();
  }
}
