// Every language at once, for who cannot wait for one to load: a server, or an app with words in its own bundle.
import './ar.js';
import './de.js';
import './es.js';
import './fr.js';
import './hi.js';
import './ja.js';
import './pt.js';
import './zh.js';
