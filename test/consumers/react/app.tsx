import { useState } from 'react';
import type { CareerDocument } from 'rungs';
import { CareerLadder, SkillsChecklist } from 'rungs/react';
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
          <CareerLadder
            career={career}
            className="ours"
            headingLevel={3}
            current="junior"
            shared="off"
            jsonLd={false}
            onRungsReady={() => hear('ready')}
            onRungsError={({ issues }) => hear(`error:${issues.length}`)}
            onRungsLevelSelect={({ level, currentTarget }) => hear(`level:${level}:${currentTarget.localName}`)}
          >
            <h3 slot="title">{title}</h3>
          </CareerLadder>
          <SkillsChecklist
            career={career}
            checked={ticked}
            shared="off"
            selfRating
            onRungsSkillChange={({ skill, checked }) => hear(`skill:${skill}:${checked}`)}
            onRungsProgressChange={({ done, total }) => hear(`progress:${done}/${total}`)}
          />
        </>
      )}
    </main>
  );
}
