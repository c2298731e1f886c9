import { es } from '../es.js';
import { registerMessages } from '../messages.js';

registerMessages('es', es);

export { es };
