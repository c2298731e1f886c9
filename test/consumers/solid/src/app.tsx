import type { CareerDocument } from 'rungs';
import 'rungs/career-ladder';
import 'rungs/skills-checklist';
import type {} from 'rungs/solid';
import { createSignal, Show } from 'solid-js';
import { baker, broken, nurse, ticked } from './documents';

export function App() {
  const [career, setCareer] = createSignal<CareerDocument | string | undefined>(nurse);
  const [title, setTitle] = createSignal('Nurse');
  const [isShown, setShown] = createSignal(true);
  const [heard, setHeard] = createSignal<string[]>([]);
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
      <output id="heard">{heard().join(' ')}</output>
      <Show when={isShown()}>
        <career-ladder
          career={career()}
          class="ours"
          heading-level={3}
          current="junior"
          shared="off"
          json-ld={false}
          on:rungs-ready={() => hear('ready')}
          on:rungs-error={({ issues }) => hear(`error:${issues.length}`)}
          on:rungs-level-select={({ level, currentTarget }) => hear(`level:${level}:${currentTarget.localName}`)}
        >
          <h3 slot="title">{title()}</h3>
        </career-ladder>
        <skills-checklist
          prop:career={career()}
          checked={ticked}
          shared="off"
          self-rating
          on:rungs-skill-change={({ skill, checked }) => hear(`skill:${skill}:${checked}`)}
          on:rungs-progress-change={({ done, total }) => hear(`progress:${done}/${total}`)}
        />
      </Show>
    </main>
  );
}
