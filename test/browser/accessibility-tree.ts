import { executeServerCommand } from '@web/test-runner-commands';

const mark = 'data-accessibility-root';

/**
 * What the browser tells assistive technology about an element and what is in it, one line a node:
 * `checkbox "Communication" checked=true`. Shadow roots are part of it.
 */
export async function accessibilityTree(target: string | Element): Promise<string> {
  const element = typeof target === 'string' ? document.querySelector(target) : target;
  if (!element) throw new Error(`no element matches: ${target}`);
  element.setAttribute(mark, '');
  try {
    return await executeServerCommand<string, string>('accessibility-tree', `[${mark}]`);
  } finally {
    element.removeAttribute(mark);
  }
}
