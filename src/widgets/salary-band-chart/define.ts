import { defineWidget } from '../../ui/define-widget.js';
import { SalaryBandChart } from './element.js';

defineWidget('salary-band-chart', SalaryBandChart);

declare global {
  interface HTMLElementTagNameMap {
    'salary-band-chart': SalaryBandChart;
  }
}

export { SalaryBandChart };
