import { de } from '../de.js';
import { registerMessages } from '../messages.js';

registerMessages('de', de);

export { de };
