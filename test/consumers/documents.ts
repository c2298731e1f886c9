// Copied to src/documents.ts of every consumer: what its page shows, one after the other.
import type { CareerDocument } from 'rungs';

export const nurse: CareerDocument = {
  id: 'nurse',
  title: 'Nurse',
  levels: [
    { id: 'junior', title: 'Junior nurse' },
    { id: 'senior', title: 'Senior nurse' },
  ],
  skills: [
    { id: 'care', name: 'Care' },
    { id: 'records', name: 'Records' },
  ],
};

export const baker: CareerDocument = {
  id: 'baker',
  title: 'Baker',
  levels: [
    { id: 'apprentice', title: 'Apprentice baker' },
    { id: 'baker', title: 'Baker' },
    { id: 'head', title: 'Head baker' },
  ],
  skills: [{ id: 'dough', name: 'Dough' }],
};

export const broken = '{';

/** The ids ticked at first. */
export const ticked: readonly string[] = ['care'];
