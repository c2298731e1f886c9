import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../text/messages.js';
import type { Phrases } from '../../text/phrases.js';
import type { ComparedLevel, Comparison } from './rows.js';

/** A table with a column for each level and a row for each thing to compare. Rows that neither has are left out. */
export function comparisonView({ from, to, gained }: Comparison, phrases: Phrases): TemplateResult {
  const both = (read: (level: ComparedLevel) => unknown): [unknown, unknown] => [read(from), read(to)];
  const rows: [keyof Messages, [unknown, unknown]][] = [
    ['payOfLevel', both(({ pay }) => pay || nothing)],
    ['experience', both(({ experience }) => experience || nothing)],
    ['skillsHere', [nothing, listView(gained)]],
    ['skillsAsked', both(({ skills }) => listView(skills))],
    ['levelDuties', both(({ level }) => paragraphsView(level.summary))],
    ['roles', both(({ level }) => listView(level.roles))],
    ['tips', both(({ tips }) => tipsView(tips))],
  ];
  const stated = rows.filter(([, cells]) => cells.some((cell) => cell !== nothing));
  return html`<table part="table" role="table">
    <caption class="unseen">${phrases.say('comparisonTitle')}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        <th scope="col" role="columnheader" part="level">${from.level.title}</th>
        <th scope="col" role="columnheader" part="level level-to">${to.level.title}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${stated.map(
        ([key, [left, right]]) => html`<tr role="row" part="row">
          <th scope="row" role="rowheader">${phrases.say(key)}</th>
          <td role="cell" data-level=${from.level.title}>${cellView(left)}</td>
          <td role="cell" data-level=${to.level.title}>${cellView(right)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function cellView(content: unknown): unknown {
  return content === nothing ? html`<span class="none">–</span>` : content;
}

function listView(items: readonly string[]): unknown {
  return items.length > 0 ? html`<ul role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing;
}

function paragraphsView(text: readonly string[]): unknown {
  return text.length > 0 ? text.map((paragraph) => html`<p>${paragraph}</p>`) : nothing;
}

function tipsView(tips: ComparedLevel['tips']): unknown {
  if (tips.length === 0) return nothing;
  return html`<dl>${tips.map(({ title, text }) => html`<dt>${title}</dt>${text.map((paragraph) => html`<dd>${paragraph}</dd>`)}`)}</dl>`;
}
