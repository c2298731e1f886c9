/** The same function, which works out its last answer only once: asked the same again, it gives the very same. */
export function remember<Given extends unknown[], Answer>(make: (...given: Given) => Answer): typeof make {
  let last: { given: Given; answer: Answer } | undefined;
  return (...given) => {
    if (!last || given.some((each, i) => !Object.is(each, last?.given[i]))) last = { given, answer: make(...given) };
    return last.answer;
  };
}
