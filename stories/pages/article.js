// The page's own theme switch: widgets follow the color-scheme of what they stand in.
document.querySelector('.theme')?.addEventListener('change', ({ target }) => {
  document.documentElement.style.colorScheme = target.value;
});
