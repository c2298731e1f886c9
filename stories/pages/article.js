// The page's own theme switch: widgets follow the color-scheme of what they stand in.
document.querySelector('.theme')?.addEventListener('change', ({ target }) => {
  document.documentElement.style.colorScheme = target.value;
});

// And its own language: widgets follow the nearest lang, and the page's direction.
const language = document.querySelector('.language select');
const rightToLeft = ['ar'];

function speak(lang) {
  document.documentElement.lang = lang;
  document.documentElement.dir = rightToLeft.includes(lang) ? 'rtl' : 'ltr';
  // The same career in every language, its figures those of the country: ticks stay, because ids do.
  document.querySelector('career-guide')?.setAttribute('src', `/guides/${lang}.json`);
}

if (language) {
  language.value = new URLSearchParams(location.search).get('lang') ?? 'en';
  speak(language.value || 'en');
  language.addEventListener('change', () => {
    speak(language.value);
    history.replaceState(null, '', `?lang=${language.value}${location.hash}`);
  });
}
