import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/docs/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  // Nothing leaves the machine.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  // package.json lists the registering files of dist/; the bundler would drop those of src/ as free of side effects.
  viteFinal: (vite) => mergeConfig(vite, { build: { rolldownOptions: { treeshake: false } } }),
};

export default config;
