/** What marks a text as a reader's progress: the `format` of a file, and the name in an address. */
export const progressMark = 'rungs-progress';
