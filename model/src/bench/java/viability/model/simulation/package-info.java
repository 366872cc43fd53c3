/// How fast simulations are, for whoever changes what runs in every future: measured with JMH in the
/// profile `bench`, never asserted.
package viability.model.simulation;
