/** What a chart needs once its reader wants files. */
export { toCSV as writeCSV } from '../../exporters/csv.js';
export { download, type Format, filesView } from './download.js';
export { writePNG, writeSVG } from './files.js';
export { styles } from './files-styles.js';
