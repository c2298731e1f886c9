import { css, html, nothing, type TemplateResult } from 'lit';
import type { Career } from '../../model/career.js';
import { headingView } from '../../ui/heading.js';
import { askStyles } from './ask/styles.js';
import { formStyles } from './form-styles.js';
import { layoutWay, payPathView } from './pay-path.js';
import { needsView, nextView, type PlanView, readinessView, wayView } from './plan.js';
import { planStyles } from './plan-styles.js';
import { namesOf, sayOwnPay, sayPlan } from './say-advice.js';

/*
 * All that asks for, makes and shows a plan, and how questions look beside it. It is loaded once an advisor has a document: a page may have the library
 * and no advisor.
 */
export { adviseOn } from '../../model/advice.js';
export { formView } from './form.js';
export { writePlan } from './write-plan.js';

export const styles = css`
  ${formStyles}
  ${planStyles}
  ${askStyles}
`;

/** The plan in words, lists and pictures. `years` is the reader's experience. */
export function planView(
  given: Omit<PlanView, 'names'> & { career: Career; years: number | undefined },
): TemplateResult {
  const view = { ...given, names: namesOf(given.career) };
  const { advice, names, phrases, headingLevel } = view;
  const layout = layoutWay(advice, given.years);
  const ownPay = sayOwnPay(advice, names, phrases);
  return html`<div class="plan" part="plan">
    <p class="said" role="status">${sayPlan(advice, names, phrases)}</p>
    <div class="sides">
      <div>${readinessView(view)}</div>
      <div>${nextView(view)}</div>
    </div>
    ${needsView(view)}
    ${
      advice.way.length > 0
        ? html`${headingView(headingLevel + 1, phrases.say('theWay'), 'subheading')}
            ${layout ? payPathView(layout, advice, phrases) : nothing}
            ${ownPay ? html`<p class="why own-pay">${layout?.own ? html`<svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><circle class="own" cx="6" cy="6" r="5" /></svg> ` : nothing}${ownPay}</p>` : nothing}
            ${wayView(view, layout?.isByRung ?? false)}`
        : nothing
    }
  </div>`;
}
