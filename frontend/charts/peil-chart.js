/*
 * <peil-chart>: bars by ECharts as SVG, in the colours of tokens.css. Draws again when the size, the colour scheme or
 * the data change. A click tells the server which bar it was.
 */
(() => {
  'use strict';

  const STATES = { BREACH: '--breach', NEAR: '--near', OK: '--ok', WAIT: '--wait', NEUTRAL: '--ink-3' };
  const PLAIN = ['--brand', '--wait', '--near', '--ink-3'];
  const CALM = window.matchMedia('(prefers-reduced-motion: reduce)');
  const DARK = window.matchMedia('(prefers-color-scheme: dark)');

  class PeilChart extends HTMLElement {
    #data;
    #chart;
    #watchers = [];

    set data(data) {
      this.#data = data;
      this.#draw();
    }

    get data() {
      return this.#data;
    }

    connectedCallback() {
      // Else a colour that is asked for would be on its way from the one before, and that is what would be read.
      this.style.transitionProperty = 'none';
      const size = new ResizeObserver(() => (this.#chart ? this.#chart.resize() : this.#draw()));
      size.observe(this);
      const scheme = new MutationObserver(() => this.#draw());
      scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme'] });
      const redraw = () => this.#draw();
      DARK.addEventListener('change', redraw);
      this.#watchers = [
        () => size.disconnect(),
        () => scheme.disconnect(),
        () => DARK.removeEventListener('change', redraw),
      ];
    }

    disconnectedCallback() {
      this.#watchers.forEach((stop) => stop());
      this.#chart?.dispose();
      this.#chart = undefined;
    }

    #draw() {
      if (!this.#data || !this.isConnected || this.clientWidth === 0) {
        return;
      }
      if (!window.echarts) {
        setTimeout(() => this.#draw(), 50);
        return;
      }
      if (!this.#chart) {
        this.#chart = window.echarts.init(this, null, { renderer: 'svg' });
        this.#chart.on('click', (bar) => this.$server?.open(bar.seriesIndex, bar.dataIndex));
      }
      this.#chart.setOption(this.#option(), true);
    }

    /** The colour a custom property has now: light-dark() is only settled on an element. */
    #colour(name) {
      this.style.color = `var(${name})`;
      const settled = getComputedStyle(this).color;
      this.style.color = '';
      return settled;
    }

    #option() {
      const { chart, shape, percent } = this.#data;
      const lying = shape !== 'UPRIGHT';
      const ink = this.#colour('--ink-2');
      const line = this.#colour('--line');
      const font = { color: ink, fontFamily: getComputedStyle(this).fontFamily, fontSize: 12 };
      const names = {
        type: 'category',
        data: chart.categories,
        inverse: lying,
        axisLabel: { ...font, hideOverlap: !lying, width: lying ? 130 : undefined, overflow: 'truncate' },
        axisLine: { lineStyle: { color: line } },
        axisTick: { show: false },
      };
      const numbers = {
        type: 'value',
        minInterval: percent ? 25 : 1,
        max: percent ? 100 : undefined,
        interval: percent ? 25 : undefined,
        axisLabel: { ...font, formatter: percent ? '{value} %' : undefined },
        splitLine: { lineStyle: { color: line } },
      };
      return {
        aria: { enabled: false },
        animation: !CALM.matches,
        animationDuration: 200,
        grid: { left: 4, right: 16, top: chart.series.length > 1 ? 36 : 12, bottom: 4, containLabel: true },
        legend: { show: chart.series.length > 1, left: 0, top: 0, textStyle: font, itemWidth: 12, itemHeight: 12 },
        tooltip: {
          trigger: 'item',
          backgroundColor: this.#colour('--paper'),
          borderColor: line,
          textStyle: { ...font, color: this.#colour('--ink') },
          formatter: (bar) => {
            const words = chart.series[bar.seriesIndex].values[bar.dataIndex].words;
            const text = document.createElement('span');
            text.textContent = `${bar.name}: ${chart.series.length > 1 ? bar.seriesName + ' ' : ''}${words}`;
            return text;
          },
        },
        xAxis: lying ? numbers : names,
        yAxis: lying ? names : numbers,
        series: chart.series.map((series, index) => ({
          type: 'bar',
          name: series.name,
          stack: shape === 'STACKED' ? 'all' : undefined,
          barMaxWidth: lying ? 18 : 36,
          itemStyle: {
            color: this.#colour(series.state ? STATES[series.state] : PLAIN[index % PLAIN.length]),
            borderRadius: shape === 'STACKED' ? 0 : lying ? [0, 2, 2, 0] : [2, 2, 0, 0],
          },
          cursor: series.values.some((value) => value.path) ? 'pointer' : 'default',
          data: series.values.map((value) => value.number),
        })),
      };
    }
  }

  if (!customElements.get('peil-chart')) {
    customElements.define('peil-chart', PeilChart);
  }
})();
