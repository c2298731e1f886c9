import { hi } from '../hi.js';
import { registerMessages } from '../messages.js';

registerMessages('hi', hi);

export { hi };
