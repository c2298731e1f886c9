import { ja } from '../ja.js';
import { registerMessages } from '../messages.js';

registerMessages('ja', ja);

export { ja };
