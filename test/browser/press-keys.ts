import { sendKeys } from '@web/test-runner-commands';

/** Presses a key as a reader would, with any keys held down before it: `Enter`, `Shift+Tab`. */
export async function pressKeys(keys: string): Promise<void> {
  const held = keys.split('+');
  const press = held.pop() ?? '';
  for (const down of held) await sendKeys({ down });
  await sendKeys({ press });
  for (const up of held.reverse()) await sendKeys({ up });
}
