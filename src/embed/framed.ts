import { readSecret } from './frame-request.js';
import { standInFrame } from './stand-in-frame.js';

// The script of a whole page that others may show in a frame.
standInFrame(readSecret(location.hash));
