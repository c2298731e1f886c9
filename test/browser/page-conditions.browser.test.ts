import { expect } from 'chai';
import { emulateMedia, setViewport } from './page-conditions.js';

const queries = [
  'print',
  '(prefers-color-scheme: dark)',
  '(prefers-reduced-motion: reduce)',
  '(forced-colors: active)',
];
const listMatching = () => queries.filter((query) => matchMedia(query).matches);

describe('the conditions of a test page', () => {
  it('are what a test asks for', async () => {
    await emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' });
    await setViewport({ width: 320, height: 500 });
    expect(listMatching()).to.deep.equal(queries);
    expect(innerWidth).to.equal(320);
  });

  it('are the usual ones in the next test', () => {
    expect(listMatching()).to.deep.equal([]);
    expect(innerWidth).to.equal(800);
  });
});
