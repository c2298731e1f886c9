import { registerMessages } from '../messages.js';
import { zh } from '../zh.js';

registerMessages('zh', zh);

export { zh };
