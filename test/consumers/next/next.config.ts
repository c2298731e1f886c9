import type { NextConfig } from 'next';

const config: NextConfig = {
  // Runs on the server as it stands: Lit's server renderer is not for bundles.
  serverExternalPackages: ['rungs', '@lit-labs/ssr'],
};

export default config;
