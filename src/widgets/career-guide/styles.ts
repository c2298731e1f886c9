import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
  }

  .skip {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .skip:focus {
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
  }

  .heading {
    font-size: 2em;
    letter-spacing: -0.02em;
    line-height: 1.15;
  }
  .tagline {
    margin-block-start: 8px;
    color: var(--_quiet);
    font-size: 1.125em;
    text-wrap: balance;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 24px;
    margin-block: 16px;
    padding-block: 10px;
    border-block: 1px solid var(--_line);
    font-size: var(--_fine);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .about {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }
  .about + .about {
    margin-block-start: 12px;
  }

  nav {
    font-size: var(--_fine);
  }
  nav p {
    margin-block-end: 4px;
    color: var(--_quiet);
    font-size: var(--_small);
    font-weight: 600;
  }
  nav ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
    column-gap: 24px;
  }
  nav a {
    display: block;
    block-size: 100%;
    padding-block: 4px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
    color: var(--_quiet);
    text-decoration: none;
  }
  nav a:hover {
    color: inherit;
    text-decoration: underline;
  }
  nav a[aria-current] {
    border-color: var(--_accent);
    color: inherit;
    font-weight: 600;
  }

  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 56px;
    min-inline-size: 0;
  }
  section {
    scroll-margin-block-start: var(--rungs-top, 16px);
  }
  section:focus {
    outline: none;
  }
  section:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 8px;
  }

  .title {
    margin-block-end: 12px;
    font-size: 1.375em;
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='prose'] p {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }
  [part='prose'] p + p {
    margin-block-start: 12px;
  }
  [part='links'] li {
    padding-block: 3px;
  }
  footer {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: var(--_small);
  }

  @container (min-width: 64rem) {
    article {
      grid-template-columns: 13rem minmax(0, 1fr);
      column-gap: 56px;
    }
    header {
      grid-column: 2;
    }
    .skip {
      grid-column: 1 / -1;
    }
    nav {
      position: sticky;
      grid-row: 1 / span 3;
      inset-block-start: var(--rungs-top, 16px);
      align-self: start;
      max-block-size: calc(100vh - 2 * var(--rungs-top, 16px));
      overflow-y: auto;
    }
    nav ul {
      display: block;
    }
    .sections {
      grid-column: 2;
    }
  }

  @media (pointer: coarse) {
    nav a {
      padding-block: 10px;
    }
  }

  @media print {
    nav,
    .skip {
      display: none;
    }
    .sections {
      gap: 28px;
    }
    .title {
      break-after: avoid;
    }
  }
`;
