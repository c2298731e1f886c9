'use client';

import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { useEffect } from 'react';
import { start } from '../../src/page';

/** Starts the widgets the server drew. */
export function Start() {
  useEffect(() => {
    start();
    import('rungs/define');
  }, []);
  return null;
}
