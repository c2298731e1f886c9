/** What a chart needs once its reader does something with it: details, the table, own pay. */
export { detailsView } from './details.js';
export { styles } from './more-styles.js';
export { fieldView, isNear, markSalary, markView, placesView } from './own-pay.js';
export { type Column, type Sorting, tableView } from './table.js';
