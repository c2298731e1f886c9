import { registerMessages } from '../messages.js';
import { pt } from '../pt.js';

registerMessages('pt', pt);

export { pt };
