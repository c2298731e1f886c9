// Right uses pass, wrong ones do not. Checked, never run.
import 'rungs/define';
import { nurse } from './documents';

const ladder = document.createElement('career-ladder');
const chart = document.querySelector('salary-band-chart');

ladder.career = nurse;
ladder.layout = 'list';
ladder.addEventListener('rungs-level-select', ({ level }) => level.toUpperCase());
document.addEventListener('rungs-skill-change', ({ skill, rating }) => [skill, rating?.toFixed(1)]);
chart?.toSVG().then((svg) => svg.length);

// @ts-expect-error a document needs a title
ladder.career = { levels: [] };
// @ts-expect-error no such layout
ladder.layout = 'spiral';
// @ts-expect-error issues are read only
ladder.issues = [];
// @ts-expect-error the event has no skill
ladder.addEventListener('rungs-level-select', ({ skill }) => skill);
