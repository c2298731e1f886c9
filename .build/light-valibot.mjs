/*
 * The few kinds of Valibot schemas that src/model/schema.ts is made of, as the walk in src/model/mend.ts reads them. The
 * CDN files take these in Valibot's place, which spares readers 2 kB; test/model/light-valibot.test.ts holds both to the
 * same verdicts.
 */
const accept = (value) => ({ value });
const refuse = (type, message) => ({ issues: [{ type, message }] });

const judged = (schema, validate) => ({ ...schema, '~standard': { validate } });
const validate = (schema, value) => schema['~standard'].validate(value);

const kind = (type, isGood) => (message) =>
  judged({ type, message }, (value) => (isGood(value) ? accept(value) : refuse(type, message)));

export const string = kind('string', (value) => typeof value === 'string');
export const number = kind('number', (value) => typeof value === 'number' && !Number.isNaN(value));
export const boolean = kind('boolean', (value) => typeof value === 'boolean');
export const literal = (wanted, message) => kind('literal', (value) => value === wanted)(message);
export const picklist = (options, message) => kind('picklist', (value) => options.includes(value))(message);

// What holds other schemas is walked, not judged.
export const object = (entries, message) => ({ type: 'object', message, entries });
export const array = (item, message) => ({ type: 'array', message, item });
export const record = (_key, value, message) => ({ type: 'record', message, value });
export const optional = (wrapped, fallback) => ({ type: 'optional', wrapped, default: fallback });
export const nullable = (wrapped) =>
  judged({ type: 'nullable', wrapped }, (value) => (value === null ? accept(value) : validate(wrapped, value)));
/** The one union: a list, which is walked, or something else. */
export const union = (options, message) =>
  judged({ type: 'union', message, options }, (value) =>
    validate(options[1], value).issues ? refuse('union', message) : accept(value),
  );

/** Actions take what the schema, and each action before, has let through. */
export const pipe = (schema, ...actions) =>
  judged(schema, (value) =>
    actions.reduce((verdict, act) => (verdict.issues ? verdict : act(verdict.value)), validate(schema, value)),
  );
export const transform = (change) => (value) => accept(change(value));
const action = (type, isGood) => (limit, message) => (value) =>
  isGood(value, limit) ? accept(value) : refuse(type, message);
export const check = action('check', (value, isGood) => isGood(value));
export const minValue = action('min_value', (value, lowest) => value >= lowest);
export const maxValue = action('max_value', (value, highest) => value <= highest);

/** Rollup plugin: these in Valibot's place. */
export function lightenValibot() {
  return {
    name: 'lighten-valibot',
    resolveId: (id) => (id === 'valibot' ? import.meta.filename : null),
  };
}
