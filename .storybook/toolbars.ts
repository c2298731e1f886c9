import type { Preview } from '@storybook/web-components-vite';

/** What a reader's page may be like: the switches above every story. */
export const toolbars: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Colour scheme of the page',
    toolbar: {
      title: 'Theme',
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'light dark', title: 'Auto' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: { title: 'Direction', icon: 'transfer', dynamicTitle: true, items: ['ltr', 'rtl'] },
  },
  language: {
    description: 'Language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'de', title: 'Deutsch' },
        { value: 'ar', title: 'العربية' },
      ],
    },
  },
  width: {
    description: 'Width of the column the widget stands in',
    toolbar: {
      title: 'Width',
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: '100%', title: 'Full width' },
        ...['240px', '320px', '480px', '760px'].map((value) => ({ value, title: value })),
      ],
    },
  },
};

/** How the switches stand at first. */
export const usual = { theme: 'light dark', direction: 'ltr', language: 'en', width: '100%' };
