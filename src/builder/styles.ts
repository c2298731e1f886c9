import { conditionStyles } from './condition-styles.js';
import { fieldStyles } from './field-styles.js';
import { formStyles } from './form-styles.js';
import { pageStyles } from './page-styles.js';
import { resultStyles } from './result-styles.js';

/** The builder's sheets, each over those before it. */
export const styles = [pageStyles, fieldStyles, formStyles, resultStyles, conditionStyles];
