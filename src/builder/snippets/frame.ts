import { writeFrameRequest } from '../../embed/frame-request.js';
import { writeDocument } from '../../exporters/document.js';
import { writeLook } from '../look.js';
import { takePart } from '../part-document.js';
import { attributesOf, writeAttributes, writeScriptTag } from './markup.js';
import { nameFile, type WriteSnippet } from './snippet.js';

/** Characters of an address that every browser and most editors take. */
const longestAddress = 60_000;

/** For hosts that allow nothing but iframes. The document travels in the address. */
export const writeFrameSnippet: WriteSnippet = ({ career, choices, release, home }) => {
  const name = nameFile(career, '.json');
  let isTooLong = false;
  const frames = choices.tags.map((tag) => {
    const request = { tag, attributes: attributesOf(choices, career), look: writeLook(choices) };
    const page = new URL('embed/index.html', home).href;
    const whole = page + writeFrameRequest({ ...request, career: writeDocument(takePart(career, tag), 0) });
    const isLong = whole.length > longestAddress;
    isTooLong ||= isLong;
    const src = new URL(name, home).href;
    const address = isLong
      ? page + writeFrameRequest({ ...request, attributes: { src, ...request.attributes } })
      : whole;
    const attributes = {
      src: address,
      title: career.title,
      width: '100%',
      height: '480',
      loading: 'lazy',
      style: 'border: 0',
    };
    return `<iframe data-rungs${writeAttributes(attributes)}></iframe>`;
  });
  const text = [...frames, writeScriptTag(release, 'host.js', 'async')].join('\n\n');
  return {
    files: [
      {
        name: 'snippet.html',
        use: 'Paste it where the widget should stand. Without its last line it works too, at a fixed height.',
        text: `${text}\n`,
      },
      ...(isTooLong
        ? [{ name, use: 'Too long for an address: put it into the folder named above.', text: writeDocument(career) }]
        : []),
    ],
    notes: [
      ...(isHere(home) ? ['Nobody else can load from this address: it is your own computer.'] : []),
      'The page in the frame has to stand on a web server of yours: copy dist/ of the package there. CDNs send no pages.',
    ],
  };
};

function isHere(home: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(home).hostname);
}
