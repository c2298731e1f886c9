import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importCareer } from '../../src/importers/import-career.js';

/** What an article came to: lists by their names, pay by its figures. */
function outline(text: string, options?: Parameters<typeof importCareer>[1]) {
  const { career, issues } = importCareer(text, options);
  assert.deepEqual(issues, []);
  const {
    title,
    lang,
    summary,
    steps = [],
    skills = [],
    responsibilities = [],
    salaryBands = [],
    faqs = [],
  } = career ?? {};
  return {
    title,
    lang,
    summary,
    steps: steps.map((step) => step.title),
    skills: skills.map(({ name }) => name),
    duties: responsibilities.flatMap(({ items }) => items),
    pay: salaryBands.map(({ title, min, max, currency, period }) => [title, min, max, currency, period].join(' ')),
    questions: faqs.map(({ question }) => question),
  };
}

describe('articles in other languages', () => {
  test('German, with the language in the front matter', () => {
    const article = `---
title: Wie wird man Bäcker?
lang: de
tags: [beruf, handwerk]
---

# Wie wird man Bäcker?

Früh aufstehen gehört dazu.

## Schritte

1. **Praktikum machen**: Fragen Sie früh an der Hintertür.
2. **Ausbildung abschließen**: Sie dauert drei Jahre.

## Aufgaben

### Backen

- Teige ansetzen
- Öfen führen

## Fähigkeiten

- Sorgfalt: Sie wiegen genau ab.
- Ausdauer: Die Nacht ist kurz.

## Gehalt

- Geselle: 2.400 € bis 2.900 € im Monat
- Meister: 3.500 € – 4.200 € im Monat

## Häufige Fragen

### Muss man nachts arbeiten?

Meistens ja.
`;
    assert.deepEqual(outline(article), {
      title: 'Bäcker',
      lang: 'de',
      summary: ['Früh aufstehen gehört dazu.'],
      steps: ['Praktikum machen', 'Ausbildung abschließen'],
      skills: ['Sorgfalt', 'Ausdauer'],
      duties: ['Teige ansetzen', 'Öfen führen'],
      pay: ['Geselle 2400 2900 EUR month', 'Meister 3500 4200 EUR month'],
      questions: ['Muss man nachts arbeiten?'],
    });
  });

  test('French, with the language of the page', () => {
    const article = `<html lang="fr"><head><title>Devenir boulanger</title></head><body><nav>Accueil</nav>
      <h1>Comment devenir boulanger</h1><p>Se lever tôt.</p>
      <h2>Étapes</h2><ol><li><strong>Stage</strong> : demandez tôt.</li></ol>
      <h2>Compétences</h2><ul><li>Rigueur : peser juste.</li></ul>
      <h2>Salaires</h2><ul><li>Débutant : de 1 500 € à 1 900 € par mois</li></ul></body></html>`;
    assert.deepEqual(outline(article), {
      title: 'Boulanger',
      lang: 'fr',
      summary: ['Se lever tôt.'],
      steps: ['Stage'],
      skills: ['Rigueur'],
      duties: [],
      pay: ['Débutant 1500 1900 EUR month'],
      questions: [],
    });
  });

  test('Spanish, with the language as an option', () => {
    const article = `# Cómo ser panadero

## Pasos

1. **Prueba**: pregunte temprano.

## Habilidades

- Rigor: pesar bien.

## Salario

- Oficial: 1.400 € – 1.800 € al mes
`;
    const { title, lang, steps, skills, pay } = outline(article, { lang: 'es' });
    assert.deepEqual(
      { title, lang, steps, skills, pay },
      { title: 'Panadero', lang: 'es', steps: ['Prueba'], skills: ['Rigor'], pay: ['Oficial 1400 1800 EUR month'] },
    );
  });

  test('Portuguese, with the language as an option', () => {
    const article = `# Como se tornar um eletricista em 2026

Um eletricista ganha, em média, R$ 2.800 por mês.

## Passos para se tornar um eletricista

1. **Conclua o ensino médio** (3 anos)
2. **Faça um curso técnico**: dura de um a dois anos.
3. **Tire o certificado NR-10.** Sem ele, ninguém trabalha com eletricidade.

## O que faz um eletricista?

Instala e repara circuitos.

## Responsabilidades

- Ler plantas
- Testar circuitos

## Habilidades

- Atenção: um erro custa caro.
- Raciocínio lógico

## Plano de carreira

- **Eletricista júnior (0 a 2 anos):** trabalha acompanhado.
- **Eletricista pleno (3 a 5 anos):** trabalha sozinho.
- **Eletricista sênior (mais de 6 anos):** chefia a equipe.

## Salário por nível

| Nível | Experiência | Salário mensal |
|---|---|---|
| Júnior | 0–2 anos | R$ 1.800 a R$ 2.400 |
| Pleno | 3–5 anos | R$ 2.500 – R$ 3.600 |
| Sênior | 6 anos ou mais | a partir de R$ 4.000 |

## Perguntas frequentes

**É perigoso?** Com cuidado, não.

### Há trabalho?

Sim, muito.
`;
    const { career } = importCareer(article, { lang: 'pt' });
    assert.deepEqual(outline(article, { lang: 'pt' }), {
      title: 'Eletricista',
      lang: 'pt',
      summary: ['Um eletricista ganha, em média, R$ 2.800 por mês.'],
      steps: ['Conclua o ensino médio', 'Faça um curso técnico', 'Tire o certificado NR-10'],
      skills: ['Atenção', 'Raciocínio lógico'],
      duties: ['Ler plantas', 'Testar circuitos'],
      pay: ['Júnior 1800 2400 BRL month', 'Pleno 2500 3600 BRL month', 'Sênior 4000  BRL month'],
      questions: ['É perigoso?', 'Há trabalho?'],
    });
    assert.deepEqual(career?.steps?.[0]?.duration, { minMonths: 36, maxMonths: 36 });
    assert.deepEqual(
      career?.levels?.map(({ title, experience }) => [title, experience?.min, experience?.max]),
      [
        ['Eletricista júnior', 0, 2],
        ['Eletricista pleno', 3, 5],
        ['Eletricista sênior', 6, undefined],
      ],
    );
  });

  test('the page’s language decides what a point in a figure is; an option decides before it', () => {
    const article = (lang: string) =>
      `<html lang="${lang}"><body><h1>How to Become a Baker</h1><h2>Salary</h2><ul><li>Baker: 1.500 EUR per month</li></ul></body></html>`;
    const payOf = (text: string, options?: Parameters<typeof importCareer>[1]) =>
      importCareer(text, options).career?.salaryBands?.map(({ min, median, max }) => min ?? median ?? max);
    assert.deepEqual(payOf(article('de')), [1500]);
    assert.equal(importCareer(article('de'), { lang: 'fr' }).career?.lang, 'fr');
  });
});

describe('front matter', () => {
  const article = (matter: string) =>
    `---\n${matter}\n---\n\n# How to Become a Baker\n\nUp early.\n\n## Steps\n\n1. Ask\n2. Learn\n`;

  test('never becomes content', () => {
    const { career } = importCareer(article('layout: post\ndate: 2026-01-02\ntags:\n  - bread\n  - work'));
    assert.deepEqual(career?.summary, ['Up early.']);
    assert.doesNotMatch(JSON.stringify(career), /layout|bread/);
  });

  test('what is not understood is a note with its line', () => {
    const { career, issues } = importCareer(article('lang: en\ntopics:\n  by: hand'));
    assert.equal(career?.lang, 'en');
    assert.deepEqual(
      issues.map(({ level }) => level),
      issues.map(() => 'note'),
    );
    assert.ok(issues.length > 0);
  });

  test('a rule at the top that no block follows is a rule', () => {
    const { career } = importCareer('---\n\n# How to Become a Baker\n\n## Steps\n\n1. Ask\n');
    assert.deepEqual(
      career?.steps?.map(({ title }) => title),
      ['Ask'],
    );
  });
});
