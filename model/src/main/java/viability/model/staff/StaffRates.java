package viability.model.staff;

/// What is known of the price of staff: pay scales and the employer's national insurance, as data.
public record StaffRates(PayScales scales, InsuranceRules insurance) {}
