import type { Career } from '../model/career.js';

const most = 200;

/** As much of a document as a preview can show at once. `isCut` tells that there is more. */
export function cutCareer(career: Career): { career: Career; isCut: boolean } {
  let isCut = false;
  const entries = Object.entries(career).map(([key, value]) => {
    if (!Array.isArray(value) || value.length <= most) return [key, value];
    isCut = true;
    return [key, value.slice(0, most)];
  });
  return { career: isCut ? (Object.fromEntries(entries) as Career) : career, isCut };
}
