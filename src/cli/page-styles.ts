/** The few styles of a page around drawn widgets. */
export const pageStyles = `
  :root { color-scheme: light dark; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  main > [lang] { margin-block-start: 3rem; }
`;
