import type { ComplexAttributeConverter } from 'lit';

/** Frameworks write what is off as `json-ld="false"`, where HTML would leave the attribute out. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (text) => text !== null && text !== 'false',
};
