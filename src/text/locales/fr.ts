import { fr } from '../fr.js';
import { registerMessages } from '../messages.js';

registerMessages('fr', fr);

export { fr };
