// Property tests look elsewhere each time on a developer's machine, where a find is welcome, and at the same cases in CI,
// where a run has to say something about the change it is run for.
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ seed: 20_261_122 });
