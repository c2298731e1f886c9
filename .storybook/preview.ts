/// <reference types="vite/client" />
import '../src/define.js';
import '../src/text/locales/ar.js';
import '../src/text/locales/de.js';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html, LitElement } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { withActions } from 'storybook/actions/decorator';
import { toolbars, usual } from './toolbars.js';

// Written by `npm run build`; without it the stories stand, and only the tables of properties are empty.
const manifests = import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

// A second update takes up what is known of the reader: meant.
LitElement.disableWarning?.('change-in-update');

const font = '1rem/1.5 system-ui, "Noto Sans", sans-serif';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: toolbars,
  initialGlobals: usual,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'First steps',
            'Career document',
            'Theming',
            'Accessibility',
            'Security',
            'Servers',
            'New language',
            'New widget',
          ],
        ],
      },
    },
  },
  decorators: [
    withActions,
    (story, { globals: { theme, direction, language, width } }) => {
      const page = { colorScheme: theme, background: 'Canvas', color: 'CanvasText', padding: '1rem', font };
      return html`<div lang=${language} dir=${direction} style=${styleMap(page)}>
        <div style=${styleMap({ inlineSize: width, maxInlineSize: '100%' })}>${story()}</div>
      </div>`;
    },
  ],
};

export default preview;
