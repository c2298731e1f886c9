import { expect } from 'chai';
import { type BuilderPage, openBuilder, textOf } from './builder-page.js';

const article = `# How to Become a Baker

Bread wants early risers.

## Career Path

### Apprentice

You learn to knead.

### Master Baker

You run the bakery.

## Salary

- Apprentice: $22,000 – $28,000 per year
- Master Baker: Competitive

## Skills

- Patience
- Strength
`;

/** Pastes a text and waits until its title is drawn. */
async function read(page: BuilderPage, text: string, title: string): Promise<void> {
  page.paste(text);
  await page.until(() => textOf(page.widget('career-guide')).includes(title), `${title} in the preview`);
}

const titlesOf = (page: BuilderPage, list: string) =>
  page.findAll<HTMLInputElement>(`[data-list=${list}] .name input`).map(({ value }) => value);

describe('the builder', () => {
  it('invites, and reads nothing before it is asked', async () => {
    const page = await openBuilder();
    expect(page.find('.stage-empty').textContent).to.contain('Your widgets appear here');
    expect(page.find<HTMLTextAreaElement>('#text').placeholder).to.contain('Paste an article');
    expect(localStorage.getItem('rungs-builder')).to.equal(null);
  });

  it('draws what is pasted, and leads to the line it did not understand', async () => {
    const page = await openBuilder();
    await read(page, article, 'Baker');
    const [issue] = page.findAll('.zone.text .issues li');
    expect(issue?.textContent?.replace(/\s+/g, ' ')).to.contain('Line 18').and.to.contain('Competitive');
    issue?.querySelector('button')?.click();
    const field = page.find<HTMLTextAreaElement>('#text');
    const selected = field.value.slice(field.selectionStart, field.selectionEnd);
    expect(selected).to.equal('- Master Baker: Competitive');
  });

  it('corrects what it read, and shows each correction in the same widget', async () => {
    const page = await openBuilder();
    await read(page, article, 'Baker');
    const guide = page.widget('career-guide');
    expect(titlesOf(page, 'levels')).to.deep.equal(['Apprentice', 'Master Baker']);

    const [first] = page.findAll<HTMLInputElement>('[data-list=levels] .name input');
    page.type(first as HTMLInputElement, 'Trainee');
    await page.until(() => textOf(guide).includes('Trainee'), 'the new name');
    expect(page.snippet()).to.contain('"id":"apprentice","title":"Trainee"');

    const band = page.find('[data-list=salaryBands] .item:nth-child(1)');
    const [min] = band.querySelectorAll<HTMLInputElement>('input[type=number]');
    page.type(min as HTMLInputElement, '24500');
    const level = band.querySelector('select') as HTMLSelectElement;
    page.type(level, 'apprentice');
    await page.until(() => textOf(guide).includes('$24,500'), 'the new pay');
    expect(page.snippet()).to.contain('"level":"apprentice","min":24500,"max":28000');
    expect(page.widget('career-guide'), 'not drawn anew').to.equal(guide);
  });

  it('corrects what is told of the whole, and hides lists nobody needs', async () => {
    const page = await openBuilder();
    await read(page, article, 'Baker');
    const list = (name: string) => page.find<HTMLDetailsElement>(`[data-list=${name}]`);
    list('about').querySelector('summary')?.click();
    const title = await page.until(() => list('about').querySelector<HTMLInputElement>('#about-title'), 'the title');
    page.type(title, 'Bread baker');
    await page.until(() => textOf(page.widget('career-guide')).includes('Bread baker'), 'the new title');
    expect(page.snippet()).to.contain('"id":"baker","title":"Bread baker"');
    list('levels').querySelector('summary')?.click();
    await page.until(() => !list('levels').querySelector('.items'), 'the levels to be hidden');
  });

  it('corrects the skills of a level', async () => {
    const page = await openBuilder();
    await read(page, article, 'Baker');
    page.find('[data-item="levels/apprentice"] .more').click();
    const skill = await page.until(
      () => page.findAll('[data-item="levels/apprentice"] .skills input')[1],
      'the skills of the level',
    );
    skill.click();
    await page.until(() => page.snippet().includes('"skills":["strength"]'), 'the skill in the document');
    page.find('[data-list=skills] summary').click();
    const remove = await page.until(
      () => page.findAll('[data-item="skills/strength"] [data-job=remove]')[0],
      'the skill',
    );
    remove.click();
    await page.until(() => !page.snippet().includes('strength'), 'the skill to be gone everywhere');
  });

  it('starts from nothing', async () => {
    const page = await openBuilder();
    page.press('Write it here from nothing');
    const title = await page.until(() => page.findAll<HTMLInputElement>('#about-title')[0], 'the title');
    await page.until(() => (title.getRootNode() as ShadowRoot).activeElement === title, 'the focus');
    page.type(title, 'Smith');
    page.press('Add a level');
    await page.until(() => textOf(page.widget('career-guide')).includes('New level'), 'the level');
    expect(textOf(page.widget('career-guide'))).to.contain('Smith');
  });

  it('adds, moves and removes, keeps the focus beside it, and undoes', async () => {
    const page = await openBuilder();
    await read(page, article, 'Baker');
    const root = page.find('.app').getRootNode() as ShadowRoot;
    const job = (item: string, name: string) => page.find(`[data-item="levels/${item}"] [data-job=${name}]`);

    job('apprentice', 'down').click();
    await page.until(() => titlesOf(page, 'levels')[0] === 'Master Baker', 'the move');
    expect(root.activeElement).to.equal(job('apprentice', 'down'));

    page.press('Add a level');
    await page.until(() => titlesOf(page, 'levels')[2] === 'New level', 'a new level');
    expect((root.activeElement as HTMLInputElement).value).to.equal('New level');

    job('level-3', 'remove').click();
    await page.until(() => titlesOf(page, 'levels').length === 2, 'the removal');
    expect(root.activeElement).to.equal(job('apprentice', 'remove'));

    for (const left of [3, 2, 2]) {
      page.press('Undo');
      await page.until(() => titlesOf(page, 'levels').length === left, 'an undo');
    }
    await page.until(() => titlesOf(page, 'levels')[0] === 'Apprentice', 'the first order');
  });

  it('says what is wrong in a correction, and leads there', async () => {
    const page = await openBuilder();
    await read(page, article, 'Baker');
    const [, second] = page.findAll<HTMLInputElement>('[data-list=levels] .name input');
    page.type(second as HTMLInputElement, '');
    const problem = await page.until(() => page.findAll('.zone.edit .issues li')[0], 'the problem');
    expect(problem.textContent).to.contain('levels[1].title');
    problem.querySelector('button')?.click();
    const root = second?.getRootNode() as ShadowRoot;
    await page.until(() => root.activeElement === second, 'the focus');
  });

  it('puts a changed text in place of corrections, and undo brings them back', async () => {
    const page = await openBuilder();
    await read(page, article, 'Baker');
    page.type(page.find<HTMLInputElement>('[data-list=levels] .name input'), 'Trainee');
    await page.until(() => titlesOf(page, 'levels')[0] === 'Trainee', 'the correction');
    page.paste(article.replace('### Apprentice', '### Beginner'));
    await page.until(() => titlesOf(page, 'levels')[0] === 'Beginner', 'the new text');
    expect(page.find('.said').textContent).to.contain('in place of your corrections');
    page.press('Undo');
    await page.until(() => titlesOf(page, 'levels')[0] === 'Trainee', 'the correction again');
  });

  it('keeps the last document while a text cannot be read', async () => {
    const page = await openBuilder();
    await read(page, JSON.stringify({ title: 'Baker' }), 'Baker');
    page.paste('{"title": "Baker", ');
    await page.until(() => page.find('#reading').textContent?.includes('no career was found'), 'the reading');
    expect(textOf(page.widget('career-guide'))).to.contain('Baker');
    expect(page.find('.zone.text .issues').textContent).to.contain('Line 1');
  });

  it('shows the widgets, accent, density, theme and language that were chosen', async () => {
    const page = await openBuilder();
    page.press('Use the example');
    await page.until(() => page.widget('career-guide'), 'the guide');
    page.find('input[value=salary-band-chart]').click();
    await page.until(() => page.widget('salary-band-chart'), 'the chart');
    expect(page.widget('career-guide')).to.equal(null);
    page.type(page.find<HTMLInputElement>('#accent'), '#0b6b4f');
    page.find('input[value=compact]').click();
    page.find('input[value=dark]').click();
    page.type(page.find<HTMLSelectElement>('#lang'), 'de');
    const chart = page.widget('salary-band-chart');
    await page.until(() => textOf(chart).includes('Jahr'), 'German words');
    const stage = getComputedStyle(page.find('.stage'));
    expect(stage.getPropertyValue('--rungs-accent')).to.equal('light-dark(#0b6b4f, #418c76)');
    expect(stage.getPropertyValue('--rungs-row')).to.equal('40px');
    expect(chart?.matches(':state(dark)')).to.equal(true);
    expect(page.snippet()).to.contain('<salary-band-chart lang="de" theme="dark">');
  });

  it('suggests an accent that can be read', async () => {
    const page = await openBuilder();
    page.type(page.find<HTMLInputElement>('#accent'), '#ffcc00');
    await page.until(() => page.find('.accent').textContent?.includes('hard to read'), 'the hint');
    page.press('Use #8f7200');
    await page.until(() => page.find<HTMLInputElement>('#accent').value === '#8f7200', 'the better accent');
  });
});

describe('work', () => {
  it('survives a reload, corrections and choices too', async () => {
    const first = await openBuilder();
    await read(first, article, 'Baker');
    first.type(first.find<HTMLInputElement>('[data-list=levels] .name input'), 'Trainee');
    first.find('input[value=react]').click();
    await first.until(() => localStorage.getItem('rungs-builder')?.includes('Trainee'), 'the work to be kept');
    first.frame.remove();

    const second = await openBuilder({ resume: true });
    await second.until(() => textOf(second.widget('career-guide')).includes('Trainee'), 'the correction');
    expect(second.find<HTMLTextAreaElement>('#text').value).to.equal(article);
    expect(second.snippet('Career.jsx')).to.contain("from 'rungs/react'");
    await second.until(() => second.findAll('.zone.text .issues li').length === 1, 'what was not understood');
    expect(titlesOf(second, 'levels')[0]).to.equal('Trainee');
  });

  it('is gone after starting over, until that is undone', async () => {
    const page = await openBuilder();
    await read(page, article, 'Baker');
    page.press('Start over');
    await page.until(() => page.find<HTMLTextAreaElement>('#text').value === '', 'an empty text');
    await page.until(() => localStorage.getItem('rungs-builder') === null, 'nothing to be kept');
    page.press('Undo');
    await page.until(() => textOf(page.widget('career-guide')).includes('Baker'), 'the work');
  });

  it('that somebody else wrote harms nothing', async () => {
    for (const kept of [
      '{',
      '[]',
      '{"text":{"a":1},"career":{"title":{"toString":1},"levels":7},"choices":{"tags":[{}]}}',
    ]) {
      localStorage.setItem('rungs-builder', kept);
      const page = await openBuilder({ resume: true });
      expect(page.find<HTMLTextAreaElement>('#text').value).to.equal('');
      page.frame.remove();
    }
  });

  it('is kept without its text where that is too long', async () => {
    const first = await openBuilder();
    await read(first, article + ' '.repeat(6_000_000), 'Baker');
    await first.until(() => first.find('.said').textContent?.includes('what was read of it is kept'), 'the word of it');
    first.frame.remove();
    const second = await openBuilder({ resume: true });
    await second.until(() => textOf(second.widget('career-guide')).includes('Baker'), 'the document');
  });

  it('goes on where storage is refused or full, and says so', async () => {
    for (const [name, words] of [
      ['SecurityError', 'keeps nothing'],
      ['QuotaExceededError', 'Too much'],
    ] as const) {
      const page = await openBuilder();
      const { Storage } = page.frame.contentWindow as unknown as { Storage: typeof globalThis.Storage };
      Storage.prototype.setItem = () => {
        throw new (page.frame.contentWindow as unknown as typeof globalThis).DOMException('no', name);
      };
      await read(page, article, 'Baker');
      await page.until(() => page.find('.said').textContent?.includes(words), words);
    }
  });
});

describe('what comes in', () => {
  const drop = (page: BuilderPage, ...files: File[]) => {
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    page.frame.contentWindow?.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
    page.frame.contentWindow?.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  };

  it('may be a dropped file', async () => {
    const page = await openBuilder();
    drop(page, new File([article], 'baker.md'));
    await page.until(() => textOf(page.widget('career-guide')).includes('Baker'), 'the guide');
    expect(page.find('.zone.text').textContent).to.contain('Text of baker.md');
  });

  it('is refused with a reason where it is no text', async () => {
    const page = await openBuilder();
    for (const [file, words] of [
      [new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 255, 254])], 'baker.docx'), 'no text file'],
      [new File([''], 'nothing.txt'), 'is empty'],
    ] as const) {
      drop(page, file);
      await page.until(() => page.find('.said').textContent?.includes(words), words);
      expect(page.find<HTMLTextAreaElement>('#text').value).to.equal('');
    }
  });

  it('may be hostile', async () => {
    const page = await openBuilder();
    const evil = '<img src=x onerror="alert(1)"></script><script>alert(1)</script>';
    await read(
      page,
      JSON.stringify({ id: evil, title: evil, levels: [{ title: evil }], skills: [{ name: evil }] }),
      evil,
    );
    for (const kind of ['html', 'file', 'frame', 'wordpress', 'react', 'vue', 'angular', 'svelte']) {
      page.find(`input[value=${kind}]`).click();
      await page.until(() => page.find<HTMLInputElement>(`input[value=${kind}]`).checked, kind);
      const [code] = page.findAll<HTMLTextAreaElement>('.piece textarea');
      expect(code?.value, kind).not.to.match(/<img|<script>alert/);
    }
    const images = [...page.document.querySelectorAll('img'), ...page.findAll('img')];
    expect(images).to.deep.equal([]);
  });

  it('may be five megabytes: it is read beside the page, which goes on', async function () {
    this.timeout(60_000);
    const page = await openBuilder();
    const hasPreview = () => textOf(page.widget('career-guide'))?.includes('Level number 0 of many');
    const rows = Array.from({ length: 120_000 }, (_, i) => `Level number ${i} of many,"$${20000 + i} – $${30000 + i}"`);
    page.paste(`Level,Pay\n${rows.join('\n')}\n`);
    await page.until(() => page.find('#reading').textContent?.includes('Reading'), 'the reading to begin');
    page.find('input[value=dark]').click();
    await page.until(() => page.find<HTMLInputElement>('input[value=dark]').checked, 'a choice in the meantime');
    for (let turn = 0; turn < 4; turn++) await page.until(hasPreview, 'the preview').catch(() => undefined);
    expect(hasPreview(), 'the preview').to.equal(true);
    expect(page.find('.zone.result').textContent).to.contain('The preview shows the first 200');
    await page.until(
      () => page.find('.said').textContent?.includes('The text is too long to keep'),
      'the word that the text is not kept',
    );
  });
});
