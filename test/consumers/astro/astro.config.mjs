import { defineConfig } from 'astro/config';

export default defineConfig({ compressHTML: false, vite: { build: { chunkSizeWarningLimit: 1000 } } });
