import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Level } from '../../model/career.js';
import type { Phrases } from '../../text/phrases.js';
import { headingView } from '../../ui/heading.js';
import { paragraphsView } from '../../ui/paragraphs.js';
import type { StairsLayout } from './geometry.js';
import type { Rung } from './rows.js';

export interface LadderView {
  rungs: Rung[];
  stairs: StairsLayout;
  phrases: Phrases;
  headingLevel: number;
  /** Id of the rung whose details are open. */
  open: string | undefined;
  /** Id of the rung that Tab reaches. */
  tabStop: string | undefined;
  current: string | undefined;
  target: string | undefined;
  layout: 'auto' | 'stairs' | 'list';
  onClick: (event: Event) => void;
  onKey: (event: KeyboardEvent) => void;
  /** The browser's own search found words in folded details. */
  onFound: (event: Event) => void;
}

const mostRolesOnRung = 3;
/** Beyond this many, treads are too narrow for words and the ladder is always a list. */
const mostStairs = 8;

/**
 * Levels as rungs one climbs: an ordered list of headings and words, bottom rung first. On a wide widget each rung
 * stands on its tread of the stairs; on a narrow one the list is a rail with the top rung first. What a rung may have
 * shares a hole in its template, because every hole costs nodes.
 */
export function ladderView(view: LadderView): TemplateResult {
  const { rungs, stairs, layout, onClick, onKey, onFound } = view;
  const shape = shapeOf(rungs.length, layout);
  return html`<ol class="ladder ${shape}" part="ladder" role="list" @click=${onClick} @keydown=${onKey} @beforematch=${onFound}>
    ${rungs.map((rung, i) => rungView(rung, i, view))}
    ${shape === 'list' ? nothing : stairsView(stairs)}
  </ol>`;
}

/** The style classes of a ladder: how many columns its stairs have, and how wide a widget must be for them. */
function shapeOf(count: number, layout: LadderView['layout']): string {
  if (layout === 'list' || count > mostStairs) return 'list';
  const room = layout === 'stairs' ? 'stepped' : count <= 3 ? 'few' : count <= 5 ? 'some' : 'many';
  return `${room} rungs-${count}`;
}

function stairsView({ height, edge, ground, way, moves }: StairsLayout): TemplateResult {
  return html`<li class="stairs" role="presentation" aria-hidden="true"><svg width="100%" height=${height} viewBox="0 0 100 ${height}" preserveAspectRatio="none">
    <path class="ground" part="ground" d=${ground} />
    ${moves.map((path) => svg`<path class="move" d=${path} />`)}
    <path class="edge" part="edge" d=${edge} />
    ${way ? svg`<path class="way" part="way" d=${way} />` : nothing}
  </svg></li>`;
}

function rungView(rung: Rung, i: number, view: LadderView): TemplateResult {
  const { phrases, stairs, headingLevel } = view;
  const { level, experience, pay, moves } = rung;
  const isOpen = level.id === view.open;
  const isCurrent = level.id === view.current;
  const isTarget = level.id === view.target;
  const isOnWay = isBetween(view, i);
  const details = `details-${i}`;
  const names = ['rung', isOpen && 'on', isCurrent && 'current', isTarget && 'target', isOnWay && 'way'];
  return html`<li class=${names.filter(Boolean).join(' ')} part=${isOpen ? 'rung rung-selected' : 'rung'} data-id=${level.id}>
    <div class="words">
      ${isCurrent || isTarget || level.stage ? signsView(level, isCurrent, isTarget, phrases) : nothing}
      ${headingView(
        headingLevel + 1,
        html`<button
          part="rung-title"
          tabindex=${level.id === view.tabStop ? 0 : -1}
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls=${details}
          aria-current=${isCurrent ? 'step' : nothing}
        >${level.title}</button>`,
        'rung-heading',
      )}
      ${experience || pay || level.roles.length || moves.length ? factsView(rung, phrases) : nothing}
      <svg class="foot-space" width="1" height=${stairs.treads[i]?.rise ?? 0} aria-hidden="true"></svg>
    </div>
    <div class="details" part="details" id=${details} hidden=${isOpen ? nothing : 'until-found'}>
      <p class="details-title" aria-hidden="true">${level.title}</p>
      ${experience || pay ? html`<p class="facts" aria-hidden="true">${[experience, pay].filter(Boolean).join(' · ')}</p>` : nothing}
      ${paragraphsView(level.summary)}
      <div class="columns">${columnsView(rung, view)}</div>
    </div>
  </li>`;
}

function signsView({ stage }: Level, isCurrent: boolean, isTarget: boolean, phrases: Phrases): TemplateResult {
  return html`
    ${isCurrent ? html`<span class="tag here" part="tag">${phrases.say('youAreHere')}</span>` : nothing}
    ${isTarget ? html`<span class="tag" part="tag">${phrases.say('target')}</span>` : nothing}
    ${stage ? html`<span class="stage" part="stage">${stage}</span>` : nothing}
  `;
}

function factsView({ level, experience, pay, moves }: Rung, phrases: Phrases): TemplateResult {
  return html`
    ${experience ? html`<span class="fact">${experience}</span>` : nothing}
    ${pay ? html`<span class="fact" part="rung-pay">${pay}</span>` : nothing}
    ${fanView(level.roles, phrases)}
    ${moves.map(
      ({ kind, text }) =>
        html`<span class="move ${kind}" part="move"><svg width="22" height="8" aria-hidden="true"><line x1="1" x2="21" y1="4" y2="4" /></svg>${text}</span>`,
    )}
  `;
}

/** Several roles fan out from their rung like twigs. */
function fanView(roles: string[], phrases: Phrases): unknown {
  if (roles.length === 0) return nothing;
  const more = roles.length - mostRolesOnRung;
  const twig = (text: string) =>
    html`<li><svg class="twig" width="14" height="14" aria-hidden="true"><path d="M1 0V5Q1 9 5 9H13" /></svg><bdi>${text}</bdi></li>`;
  return html`<ul class="fan" part="roles" role="list" aria-label=${phrases.say('roles')}>
    ${roles.slice(0, mostRolesOnRung).map(twig)}
    ${more > 0 ? twig(phrases.say('moreRoles', { n: more })) : nothing}
  </ul>`;
}

/** Tips in one column, roles and skills in another. */
function columnsView({ level, skills }: Rung, { phrases, headingLevel }: LadderView): unknown {
  const { tips, roles } = level;
  if (tips.length + roles.length + skills.length === 0) return nothing;
  const section = (title: string, content: unknown) =>
    html`<section>
      ${headingView(headingLevel + 2, title, 'details-heading')}
      ${content}
    </section>`;
  const list = (items: string[]) =>
    html`<ul class="marked" role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return html`
    ${
      tips.length
        ? section(
            phrases.say('tips'),
            html`<dl>${tips.map(({ title, text }) => html`<dt>${title}</dt>${text.map((paragraph) => html`<dd>${paragraph}</dd>`)}`)}</dl>`,
          )
        : nothing
    }
    ${
      roles.length || skills.length
        ? html`<div>
            ${roles.length ? section(phrases.say('roles'), list(roles)) : nothing}
            ${skills.length ? section(phrases.say('skillsHere'), list(skills)) : nothing}
          </div>`
        : nothing
    }
  `;
}

/** Rungs of the way from "you are here" up to the target, both ends included. */
function isBetween({ rungs, current, target }: LadderView, i: number): boolean {
  const from = rungs.findIndex(({ level }) => level.id === current);
  const to = rungs.findIndex(({ level }) => level.id === target);
  return from >= 0 && to >= 0 && i >= from && i <= to;
}
