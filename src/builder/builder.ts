import '../define.js';
import { RungsBuilder } from './builder-element.js';

customElements.define('rungs-builder', RungsBuilder);
