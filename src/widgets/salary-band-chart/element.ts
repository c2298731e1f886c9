import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Career, type PayPeriod, payPeriods } from '../../model/career.js';
import { commonPeriod, convertPay, standardWorkTime, type WorkTime } from '../../model/pay.js';
import { sayPer } from '../../text/pay-words.js';
import type { OwnDocument } from '../../ui/career-source.js';
import type { ReaderState } from '../../ui/career-state.js';
import { RungsLevelSelectEvent, RungsPeriodChangeEvent } from '../../ui/events.js';
import { frameView } from '../../ui/frame.js';
import { frameStyles } from '../../ui/frame-styles.js';
import { headingView } from '../../ui/heading.js';
import { OnDemand } from '../../ui/on-demand.js';
import type { Part } from '../../ui/parts.js';
import { SharingElement } from '../../ui/sharing-element.js';
import { tokens } from '../../ui/tokens.js';
import { actionsView } from './actions.js';
import { BandPointer } from './band-pointer.js';
import { type Chart, makeCharts } from './charts.js';
import { FileMenu } from './file-menu.js';
import type { Drawn } from './files.js';
import type { Format } from './files-part.js';
import { footView } from './foot.js';
import type { Column, Sorting } from './more.js';
import { many, NearBands } from './near-bands.js';
import { readBands } from './own-html.js';
import type { OwnMark } from './own-pay.js';
import { periodView } from './periods.js';
import type { PayGroup } from './rows.js';
import { styles } from './styles.js';
import { summarizeGroup } from './summary.js';
import { salaryView } from './view.js';

/** What readers need who do something with a chart. */
export const more = new OnDemand(() => import('./more.js'));
/** What readers need who want files. */
export const files = new OnDemand(() => import('./files-part.js'));

/**
 * The salary bands of a career on one money axis: ranges as ranges, medians only where given, open ends left open.
 *
 * @fires {RungsLevelSelectEvent} rungs-level-select - The reader chose a band that belongs to a level.
 * @fires {RungsPeriodChangeEvent} rungs-period-change - The reader chose another pay period.
 * @csspart period - The choice of pay periods.
 * @csspart chart - Axis and bands.
 * @csspart axis - The amounts along the axis.
 * @csspart bands - The list of bands.
 * @csspart band - One band.
 * @csspart band-selected - A band of the highlighted level.
 * @csspart band-label - The button that names a band.
 * @csspart band-title - A band's title.
 * @csspart band-experience - A band's years of experience.
 * @csspart amount - A figure at the end of a bar.
 * @csspart bar - A range, or its middle half.
 * @csspart fade - The open end of a range.
 * @csspart median - The mark of a median.
 * @csspart details - All that is known of one band.
 * @csspart marker - The line of the reader's own pay.
 * @csspart salary - Where the reader's pay stands, in words.
 * @csspart salary-field - The field for the reader's pay.
 * @csspart table - The table of figures.
 * @csspart foot - Sources, notes and actions.
 * @csspart actions - The actions in the foot.
 * @csspart menu - The choice of files to download.
 */
export class SalaryBandChart extends SharingElement {
  static override styles = [tokens, frameStyles, styles];

  /** Id of the level whose bands are highlighted. */
  @property() level: string | undefined;

  /** Pay period shown: `year`, `month`, `week`, `day` or `hour`. Default: the one most bands are published in. */
  @property() period: PayPeriod | undefined;

  /** The reader's own pay, in the first band's currency and the period most bands are published in. */
  @property({ converter: readSalary }) salary: number | undefined;

  /** `table` shows every figure in full instead of the drawing; anything else is `chart`. */
  @property() view: 'chart' | 'table' = 'chart';

  /** Working hours a week that conversions between periods assume. Default: 40. */
  @property({ type: Number, attribute: 'hours-per-week' }) hoursPerWeek: number | undefined;

  /** Working days a week that conversions between periods assume. Default: 5. */
  @property({ type: Number, attribute: 'days-per-week' }) daysPerWeek: number | undefined;

  /** Paid weeks a year that conversions between periods assume. Default: 52. */
  @property({ type: Number, attribute: 'weeks-per-year' }) weeksPerYear: number | undefined;

  @state() private isAsking = false;
  @state() private sorting: Sorting | undefined;

  /** By the place of a chart: those of few bands have none. */
  private readonly nearBands: (NearBands | undefined)[] = [];
  private readonly pointer = new BandPointer(
    this,
    (id) => this.choose(id),
    () => this.nearBands.filter((near) => near?.standAll()).length > 0,
  );
  private readonly menu = new FileMenu(this, () => this.parts.fetch(files));
  /** What `charts`, `summary` and `notes` were made of. */
  private basis: unknown[] = [];
  private charts: Chart[] = [];
  private published: PayPeriod = 'year';
  private displayed: PayPeriod = 'year';
  private workTime: WorkTime = standardWorkTime;
  private summary = '';
  private notes: string[] = [];

  /** The bands as published, as CSV; empty before a document has been drawn. */
  async toCSV(): Promise<string> {
    const { writeCSV } = await files.load();
    return this.source.career ? writeCSV(this.source.career) : '';
  }

  /** The chart as a standalone SVG document. */
  async toSVG(): Promise<string> {
    const { writeSVG } = await files.load();
    return writeSVG(this.drawn);
  }

  /** The chart as a PNG file, `scale` pixels to one of its own. Rejects where the browser draws no canvas. */
  async toPNG(scale = 2): Promise<Blob> {
    const { writePNG } = await files.load();
    return writePNG(this.drawn, scale);
  }

  protected override get firstParts(): OnDemand<Part>[] {
    return this.view === 'table' || this.shownSalary !== undefined ? [more] : [];
  }

  protected override readOwnHTML(): Promise<OwnDocument> | undefined {
    return readBands(this);
  }

  protected override hasContent(career: Career): boolean {
    return career.salaryBands.length > 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Frameworks set null for nothing, and a text where HTML has an attribute.
    if (this.salary !== undefined) this.salary = readSalary(String(this.salary ?? ''));
    const { career } = this.source;
    if (!career) return;
    this.workTime = readWorkTime(this);
    this.published = commonPeriod(career.salaryBands);
    this.displayed = payPeriods.find((period) => period === this.period) ?? this.published;
    const salary = this.shownSalary;
    const own = salary === undefined ? undefined : this.parts.use(more);
    // Hovering and focus draw anew, and change nothing of this.
    const basis = [career, this.displayed, this.phrases, salary, own, ...Object.values(this.workTime)];
    if (basis.every((each, i) => each === this.basis[i])) return;
    this.basis = basis;
    const also = (group: PayGroup) => (salary !== undefined && own?.isNear(salary, group) ? [salary] : []);
    const { displayed: period, workTime, phrases } = this;
    const made = makeCharts({ career, period, workTime, phrases, also });
    ({ charts: this.charts, summary: this.summary, notes: this.notes } = made);
    this.charts.forEach(({ group }, i) => {
      if (group.rows.length > many) this.nearBands[i] ??= new NearBands(this, this.isPrerendered);
    });
    for (const near of this.nearBands) near?.renew();
  }

  protected override render(): TemplateResult {
    const { career } = this.source;
    const { phrases } = this;
    const isFar = !this.nearness.wasNear;
    return frameView({
      status: this.status,
      phrases,
      issues: this.issues,
      headingLevel: this.headingLevel,
      heading: phrases.heading('salaryTitle', career?.title),
      summary: this.summary,
      tools: isFar ? nothing : periodView(this.displayed, phrases, this.onPeriod),
      empty: phrases.say('salaryEmpty'),
      body: () => this.charts.map((chart, i) => this.chartView(chart, i)),
      foot: career
        ? footView({
            career,
            phrases,
            notes: this.notes,
            hasStatistics: !isFar && this.charts.some(({ layout }) => layout.bands.some((band) => band.line)),
            isTable: this.isTable,
            actions: isFar ? nothing : this.actionsView(),
          })
        : nothing,
      onRetry: this.onRetry,
      parts: this.parts,
    });
  }

  private chartView(chart: Chart, i: number): unknown {
    const { group } = chart;
    const { phrases } = this;
    const heading = phrases.say('otherCurrency', { currency: group.currency ?? '' });
    const summary = i === 0 ? this.summary : summarizeGroup(group, this.displayed, phrases);
    const intro =
      i === 0
        ? nothing
        : html`${headingView(this.headingLevel + 1, heading, 'subheading')}
            <p class="summary">${summary}</p>`;
    const salary = i === 0 ? this.shownSalary : undefined;
    const own = salary === undefined ? undefined : this.parts.use(more);
    const table = this.view === 'table' ? this.parts.use(more) : undefined;
    return html`${intro}
      ${
        table
          ? table.tableView(group, summary, this.sorting, phrases, (column) => this.sort(column))
          : this.drawingView(chart, i)
      }
      ${salary === undefined ? nothing : own?.placesView(salary, group, phrases)}`;
  }

  private drawingView(chart: Chart, i: number): TemplateResult {
    const { phrases, level } = this;
    const { shown, tabStop } = this.pointer;
    const hasTabStop = this.charts.some(({ group }) => group.rows.some(({ id }) => id === tabStop));
    const mark = i === 0 ? this.salaryMark(chart) : undefined;
    const detailsView = shown === undefined ? undefined : this.parts.use(more)?.detailsView;
    return salaryView({
      chart,
      phrases,
      level,
      shown,
      tabStop: hasTabStop ? tabStop : this.charts[0]?.group.rows[0]?.id,
      detailsView,
      salary: mark && { x: mark.x, view: more.module?.markView(mark) },
      isFar: !this.nearness.wasNear,
      near: chart.group.rows.length > many ? this.nearBands[i] : undefined,
      listener: this.pointer,
    });
  }

  /** Where the reader's pay is marked on the first axis, and the words at its mark. */
  private salaryMark({ group, layout }: Chart): OwnMark | undefined {
    const salary = this.shownSalary;
    if (salary === undefined) return undefined;
    return this.parts.use(more)?.markSalary(layout.place(salary), salary, group, this.phrases);
  }

  private actionsView(): TemplateResult {
    const { phrases, isTable, menu } = this;
    return actionsView({
      phrases,
      isTable,
      onToggleTable: this.toggleTable,
      menu,
      files: menu.isOpen ? this.parts.use(files)?.filesView(phrases, (format) => this.download(format)) : nothing,
      salary: this.salaryFieldView(),
    });
  }

  private salaryFieldView(): TemplateResult {
    const { phrases } = this;
    const isAsked = this.isAsking || this.salary !== undefined;
    const field = isAsked ? this.parts.use(more) : undefined;
    return field
      ? field.fieldView({
          label: sayPer(phrases, this.displayed, phrases.say('yourPay')),
          value: this.shownSalary,
          phrases,
          onChange: this.onSalary,
          onRemove: this.stopAsking,
        })
      : html`<button class="action" part="action" @click=${this.ask}>${phrases.say('comparePay')}</button>`;
  }

  /** Whether the table is what is shown: until it can be, the drawing is. */
  private get isTable(): boolean {
    return this.view === 'table' && more.module !== undefined;
  }

  /** The reader's pay in the period shown. */
  private get shownSalary(): number | undefined {
    const { salary } = this;
    if (salary === undefined || salary < 0) return undefined;
    const shown = round(convertPay(salary, this.published, this.displayed, this.workTime));
    return Number.isFinite(shown) ? shown : undefined;
  }

  // Listeners of templates: Lit calls them on the element.

  private onPeriod(event: Event): void {
    this.period = (event.target as HTMLInputElement).value as PayPeriod;
    this.dispatchEvent(new RungsPeriodChangeEvent(this.period));
  }

  private onSalary(event: Event): void {
    const amount = (event.target as HTMLInputElement).valueAsNumber;
    this.changeSalary(
      Number.isFinite(amount) ? convertPay(amount, this.displayed, this.published, this.workTime) : undefined,
    );
  }

  private changeSalary(salary: number | undefined): void {
    this.salary = salary;
    const { pay: _, payPeriod: __, ...others } = this.readerState.profile;
    const isPay = salary !== undefined && salary >= 0;
    this.share({ profile: isPay ? { ...others, pay: salary, payPeriod: this.published } : others });
  }

  protected override receive({ level, profile }: ReaderState, before: ReaderState | undefined): void {
    if (level !== before?.level) this.level = level;
    const { pay, payPeriod = this.published } = profile;
    if (pay === before?.profile.pay && payPeriod === (before?.profile.payPeriod ?? this.published)) return;
    this.salary = pay === undefined ? undefined : convertPay(pay, payPeriod, this.published, this.workTime);
  }

  private toggleTable(): void {
    this.view = this.isTable ? 'chart' : 'table';
    this.parts.fetch(more);
  }

  private download(format: Format): void {
    this.menu.leave();
    files.module?.download(this, format, this.source.career?.id ?? 'salary-bands');
  }

  private ask(): void {
    this.isAsking = true;
    this.parts.fetch(more);
    this.moveFocus('[part=salary-field]');
  }

  private stopAsking(): void {
    this.isAsking = false;
    this.changeSalary(undefined);
    this.moveFocus('.actions button');
  }

  private choose(id: string): void {
    const level = this.source.career?.salaryBands.find((band) => band.id === id)?.level;
    if (!level) return;
    this.level = level;
    this.share({ level });
    this.dispatchEvent(new RungsLevelSelectEvent(level));
  }

  private sort(column: Column): void {
    const isDescending = this.sorting?.column === column && !this.sorting.isDescending;
    this.sorting = { column, isDescending };
  }

  /** The chart as it stands, for a file. */
  private get drawn(): Drawn {
    const { career } = this.source;
    const { charts, phrases, summary, notes } = this;
    const [first] = charts;
    const salary = first && this.salaryMark(first);
    return { career, charts, phrases, summary, notes, salary, isRightToLeft: this.matches(':dir(rtl)') };
  }
}

function readSalary(text: string | null): number | undefined {
  return text?.trim() ? Number(text) : undefined;
}

function readWorkTime(element: SalaryBandChart): WorkTime {
  const read = (key: keyof WorkTime) => {
    const value = Number(element[key]);
    return value > 0 && Number.isFinite(value) ? value : standardWorkTime[key];
  };
  return { hoursPerWeek: read('hoursPerWeek'), daysPerWeek: read('daysPerWeek'), weeksPerYear: read('weeksPerYear') };
}

/** Converting there and back leaves dust in the last decimals. */
function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
