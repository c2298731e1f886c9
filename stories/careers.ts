import example from '../src/examples/clinical-care-coordinator.json' with { type: 'json' };

/** The example the package ships. */
export const clinicalCareCoordinator: unknown = example;
/** A document that holds nothing for any widget. */
export const nothing = { title: 'Lighthouse keeper' };
/** HTML an author may leave inside a widget, to be read until it is drawn and whenever it cannot be. */
export const ownWords = '<p>Coordinators earn between $35,000 and $130,000 a year.</p>';
