/** What is stored of a career. What waits for that is stored first, as where the page is put away. */
export function storedProgress(id: string) {
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  return JSON.parse(localStorage.getItem(`rungs:progress:${id}`) ?? 'null');
}
