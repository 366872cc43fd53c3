package viability.model.appraisal.principle;

import java.util.List;
import viability.model.appraisal.option.Option;

/// Something partnerships are to hold to, and how an option is looked at for it.
public interface Principle {

  String title();

  /// What is looked at, in words.
  String asks();

  /// How an option stands; `all` are the plan's options, in its order.
  Tested test(Option of, List<Option> all);
}
