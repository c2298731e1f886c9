import { html, nothing, type TemplateResult } from 'lit';
import { formatIssue } from '../model/format-issue.js';
import type { Issue } from '../model/issues.js';
import type { Phrases } from '../text/phrases.js';
import type { SourceState } from './career-source.js';
import { headingView } from './heading.js';
import type { Parts } from './parts.js';

export interface Frame {
  status: SourceState;
  phrases: Phrases;
  issues: readonly Issue[];
  headingLevel: number;
  /** The heading, unless the author puts one in the `title` slot. */
  heading: string;
  /** What the drawing shows, in a sentence or two: the description of the figure. */
  summary?: unknown;
  /** Before the heading: a sign of the whole. */
  lead?: unknown;
  /** Beside the heading. */
  tools?: unknown;
  /** What to say where a document holds nothing for this widget. */
  empty: string;
  body: () => unknown;
  foot?: unknown;
  /** Words alone: a group rather than a figure. */
  isText?: boolean;
  onRetry?: (() => void) | undefined;
  /** What the widget loads on demand: that it is on its way, or cannot be had, is said. */
  parts?: Parts;
}

/** The figure around a drawing, or the group around words: heading, summary, drawing and notes, or the state that stands in for them. */
export function frameView(frame: Frame): TemplateResult {
  if (frame.status !== 'ready') return stateView(frame);
  const { foot = nothing } = frame;
  const body = frame.body();
  const { phrases, parts } = frame;
  const coming = parts?.isComing ? comingView(phrases) : nothing;
  const faults = problemsView(frame.issues, phrases);
  const problems = parts?.isLacking ? html`${lackView(parts, phrases)}${faults}` : faults;
  // Twice the same inside: one template around another would have the browser move all of the inner one once more.
  return frame.isText
    ? html`<div part="frame" role="group" aria-labelledby="heading" aria-describedby="summary">
        ${headView(frame)}
        ${body}
        ${coming}
        ${foot}
        ${problems}
      </div>`
    : html`<figure part="frame" aria-labelledby="heading" aria-describedby="summary">
        ${headView(frame)}
        ${body}
        ${coming}
        ${foot}
        ${problems}
      </figure>`;
}

function headView({
  headingLevel,
  heading,
  summary = nothing,
  lead = nothing,
  tools = nothing,
}: Frame): TemplateResult {
  return html`<div class="head" part="head">
    <div class="lead">
      ${lead}
      <div>
        <slot name="title" id="heading">${headingView(headingLevel, heading)}</slot>
        <p class="summary" part="summary" id="summary">${summary}</p>
      </div>
    </div>
    ${tools}
  </div>`;
}

/** Loading, empty and error. The author's own HTML stands below, readable, whatever has happened. */
function stateView({ status, phrases, issues, empty, onRetry }: Frame): TemplateResult {
  const said =
    status === 'loading'
      ? html`<div class="state loading" part="loading" role="status">${phrases.say('loading')}</div>`
      : status === 'empty'
        ? html`<slot name="empty"><div class="state" part="empty"><strong>${phrases.say('empty')}</strong>${empty}</div></slot>`
        : html`<slot name="error"><div class="state" part="error" role="alert">
            <strong>${phrases.say('error')}</strong>
            ${onRetry ? phrases.say('errorHint') : nothing}
            <ul role="list">${issues.slice(0, 3).map((issue) => html`<li>${issue.path === '$' ? issue.message : formatIssue(issue)}</li>`)}</ul>
            ${onRetry ? html`<button class="action" part="action" @click=${onRetry}>${phrases.say('retry')}</button>` : nothing}
          </div></slot>`;
  return html`${said}<slot></slot>`;
}

/** What the reader asked for, and does not see yet. */
function comingView(phrases: Phrases): TemplateResult {
  return html`<p class="coming" part="loading" role="status">${phrases.say('loading')}</p>`;
}

/** What the reader asked for, and cannot have. */
function lackView({ retry }: Parts, phrases: Phrases): TemplateResult {
  return html`<div class="state" role="alert">
    <strong>${phrases.say('error')}</strong>
    <button class="action" part="action" @click=${retry}>${phrases.say('retry')}</button>
  </div>`;
}

/** What was left out of the drawing, for who keeps the document. */
export function problemsView(issues: readonly Issue[], phrases: Phrases): unknown {
  const faults = issues.filter((issue) => issue.level === 'error');
  if (faults.length === 0) return nothing;
  return html`<details class="problems" part="problems">
    <summary>${phrases.say('issues', { n: faults.length })}</summary>
    <ul role="list">${faults.slice(0, 20).map((issue) => html`<li>${formatIssue(issue)}</li>`)}</ul>
  </details>`;
}
