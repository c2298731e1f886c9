import { useState } from 'preact/hooks';
import type { CareerDocument } from 'rungs';
import 'rungs/career-ladder';
import 'rungs/skills-checklist';
import type {} from 'rungs/preact';
import { baker, broken, nurse, ticked } from './documents';

export function App() {
  const [career, setCareer] = useState<CareerDocument | string | undefined>(nurse);
  const [title, setTitle] = useState('Nurse');
  const [isShown, setShown] = useState(true);
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (word: string) => setHeard((before) => [...before, word]);
  const change = () => {
    setCareer(baker);
    setTitle('Baker');
  };

  return (
    <main>
      <button type="button" id="change" onClick={change}>
        Change
      </button>
      <button type="button" id="spoil" onClick={() => setCareer(broken)}>
        Spoil
      </button>
      <button type="button" id="clear" onClick={() => setCareer(undefined)}>
        Clear
      </button>
      <button type="button" id="remove" onClick={() => setShown(false)}>
        Remove
      </button>
      <output id="heard">{heard.join(' ')}</output>
      {isShown && (
        <>
          <career-ladder
            career={career}
            class="ours"
            heading-level={3}
            current="junior"
            shared="off"
            json-ld={false}
            onrungs-ready={() => hear('ready')}
            onrungs-error={({ issues }) => hear(`error:${issues.length}`)}
            onrungs-level-select={({ level, currentTarget }) => hear(`level:${level}:${currentTarget.localName}`)}
          >
            <h3 slot="title">{title}</h3>
          </career-ladder>
          <skills-checklist
            career={career}
            checked={ticked}
            shared="off"
            selfRating
            onrungs-skill-change={({ skill, checked }) => hear(`skill:${skill}:${checked}`)}
            onrungs-progress-change={({ done, total }) => hear(`progress:${done}/${total}`)}
          />
        </>
      )}
    </main>
  );
}
