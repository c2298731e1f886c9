import { drawn } from '../../src/drawn';
import { Start } from './start';

export default function Page() {
  return (
    <main>
      <button type="button" id="change">
        Change
      </button>
      <button type="button" id="spoil">
        Spoil
      </button>
      <button type="button" id="clear">
        Clear
      </button>
      <button type="button" id="remove">
        Remove
      </button>
      <output id="heard" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it is renderToHTML's, which escapes */}
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: drawn }} />
      <Start />
    </main>
  );
}
