package viability.app.screen.compare;

import java.util.List;
import viability.app.look.Format;
import viability.model.arrangement.Arrangement;
import viability.model.effect.AdmissionNumber;
import viability.model.effect.BalanceReverts;
import viability.model.effect.Cause;
import viability.model.effect.Charge;
import viability.model.effect.Closes;
import viability.model.effect.CouncilCost;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.LineShare;
import viability.model.effect.LumpSum;
import viability.model.effect.MergedClasses;
import viability.model.effect.Mixing;
import viability.model.effect.OneOff;
import viability.model.effect.PremiumLumpSum;
import viability.model.effect.PupilsLeave;
import viability.model.school.SchoolId;
import viability.model.trace.Working;
import viability.model.units.Money;

/// The effects behind a cause, as inputs to an explanation.
final class EffectWorking {

  private EffectWorking() {}

  /// What an arrangement does for one cause to the schools looked at.
  static List<Working> of(Pair pair, Arrangement arrangement, Cause cause) {
    List<SchoolId> schools = pair.focus().schools(pair.results().plan());
    return arrangement.effects(pair.results().plan().setting(pair.results().scenario())).stream()
        .filter(effect -> effect.cause() == cause && schools.contains(effect.school()))
        .map(effect -> of(pair, effect)).toList();
  }

  private static Working of(Pair pair, Effect effect) {
    String label = pair.results().plan().school(effect.school()).map(s -> s.name() + ": ")
        .orElse("") + effect.words();
    String from = "from " + Format.day(effect.starts());
    return switch (effect) {
      case LineChange change -> Working.stated(label, pence(change.yearly()), Working.Unit.PENCE,
          "Added to " + change.code().code() + " " + change.code().title() + " each year, " + from
              + ".",
          change.inputs());
      case OneOff once -> Working.stated(
          label, pence(once.amount()), Working.Unit.PENCE, "Added once to " + once.code().code()
              + " " + once.code().title() + ", on " + Format.day(once.starts()) + ".",
          once.inputs());
      case LineShare share -> Working.stated(label, share.share(), Working.Unit.PER_CENT,
          "Of " + share.code().code() + " " + share.code().title() + " each year, " + from + ".",
          List.of());
      case Closes closes -> Working.stated(label, 0, Working.Unit.PENCE,
          "No pupils, income or spending, " + from + ".", List.of());
      case Charge charge -> Working.stated(label, charge.share(), Working.Unit.PER_CENT,
          "Of all income each year, " + from + ".", List.of());
      case CouncilCost cost -> Working.stated(label, pence(cost.amount()), Working.Unit.PENCE,
          "Falls to the council " + (cost.yearly() ? "each year, " : "once, ") + from + ".",
          cost.inputs());
      case PupilsLeave leave -> Working.stated(label, leave.share(), Working.Unit.PER_CENT,
          "Of pupils, " + from + ".", List.of());
      case AdmissionNumber number -> Working.stated(label, number.pupils(), Working.Unit.PUPILS,
          "A year, " + from + ".", List.of());
      case LumpSum _,PremiumLumpSum _,BalanceReverts _ ->
        Working.stated(label, 0, Working.Unit.PENCE, "By its rule, " + from + ".", List.of());
      case Mixing _,MergedClasses _ -> Working.stated(label, 0, Working.Unit.CLASSES,
          "Works through the number of classes, " + from + ".", List.of());
    };
  }

  private static double pence(Money money) {
    return (double) money.pence();
  }
}
