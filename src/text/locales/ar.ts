import { ar } from '../ar.js';
import { registerMessages } from '../messages.js';

registerMessages('ar', ar);

export { ar };
