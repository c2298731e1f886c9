import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Advice } from '../../model/advice.js';
import { moneyFormat } from '../../text/format.js';
import type { Phrases } from '../../text/phrases.js';
import { layoutPayPath, type PayPathLayout } from './geometry.js';

/** The pay along the way, or nothing where fewer than two rungs state any. */
export function layoutWay(
  { way, ownPay, current, unit: _ }: Advice,
  years: number | undefined,
): PayPathLayout | undefined {
  const paid = way.filter(({ pay }) => pay);
  if (paid.length < 2) return undefined;
  // A rung without years would be left out of an axis of years: then the axis tells rungs.
  const isByRung = paid.some((rung) => typeof rung.years?.min !== 'number');
  return layoutPayPath({
    isByRung,
    rungs: way.map(({ id, years: range, pay }) => ({
      id,
      from: range?.min ?? undefined,
      to: range?.max ?? undefined,
      min: pay?.min ?? pay?.p10 ?? pay?.p25 ?? pay?.median,
      max: pay?.max ?? pay?.p90 ?? pay?.p75 ?? pay?.median,
      openEnded: pay?.openEnded ?? false,
      openBelow: pay?.openBelow ?? false,
    })),
    own: ownPay && { pay: ownPay.amount, years, rung: current?.id },
  });
}

/**
 * Pay over years (or rungs) as an area that steps at each level. Marks are SVG in percent, amounts and years are HTML or
 * unscaled SVG text; the table below says it all again, so the drawing is for the eye alone.
 */
export function payPathView(layout: PayPathLayout, { unit, way }: Advice, phrases: Phrases): TemplateResult {
  const { blocks, area, amounts, own } = layout;
  const money = moneyFormat(phrases.lang, unit.currency, { compact: true });
  return html`<div class="path" part="path" aria-hidden="true">
    <div class="amounts"><span class="room">${longest(amounts.map(({ value }) => money(value)))}</span><svg width="100%" height="100%">${amounts.map(({ value, y }) => svg`<text x="50%" y="${y}%" dy="0.35em" text-anchor="middle">${money(value)}</text>`)}</svg></div>
    <div class="plot">
      <svg class="lines" width="100%" height="100%">${amounts.map(({ y }) => svg`<line x2="100%" y1="${y}%" y2="${y}%" />`)}</svg>
      <svg class="area" width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none"><path d=${area} /></svg>
      <svg class="blocks" width="100%" height="100%">
        ${blocks.map(
          ({ x, width, y, height, fade, fadeBelow }) => svg`
            ${fade ? svg`<rect class="fade" x="${x}%" y="${fade.y}%" width="${width}%" height="${fade.height}%" />` : nothing}
            ${fadeBelow ? svg`<rect class="fade" x="${x}%" y="${fadeBelow.y}%" width="${width}%" height="${fadeBelow.height}%" />` : nothing}
            <rect class="block" x="${x}%" y="${y}%" width="${width}%" height="${Math.max(1, height)}%" />`,
        )}
        ${own ? svg`<circle class="own" cx="${own.x}%" cy="${own.y}%" r="6" />` : nothing}
      </svg>
    </div>
    <div class="axis">${axisView(
      layout,
      way.map(({ id }) => id),
      phrases,
    )}</div>
    <p class="axis-name">${layout.isByRung ? nothing : phrases.say('yearsSaid')}</p>
  </div>`;
}

/** What the room for labels is measured with. */
function longest(labels: readonly string[]): string {
  return labels.reduce((long, label) => (label.length > long.length ? label : long), '');
}

/** Labels under the plot, each centred on its place: empty boxes between them keep the distance. */
function axisView({ isByRung, years, blocks }: PayPathLayout, ids: readonly string[], phrases: Phrases): unknown {
  const marks = isByRung
    ? blocks.map(({ id, x, width }) => ({ x: x + width / 2, text: phrases.number(ids.indexOf(id) + 1) }))
    : years.map(({ value, x }) => ({ x, text: phrases.number(value) }));
  return marks.map(
    ({ x, text }, i) =>
      html`<svg width="${x - (marks[i - 1]?.x ?? 0)}%" height="1"></svg><span class="mark"><span>${text}</span></span>`,
  );
}
