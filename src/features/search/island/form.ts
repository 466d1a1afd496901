/** The search form: reading it, filling it, and saying how many results each choice would leave. */
import { elementIn } from '../../../ui/island.ts';
import type { Counts } from './narrow.ts';
import { FILTERS, type FilterName, type Query } from './query.ts';

export class SearchForm {
  private readonly selects = new Map<FilterName, HTMLSelectElement>();
  private readonly order: HTMLSelectElement;
  private readonly narrow: HTMLDetailsElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;

  /** @throws Error where the page lacks a part of the form. */
  constructor(root: HTMLElement) {
    this.form = elementIn(root, 'form', HTMLFormElement);
    this.field = elementIn(root, 'input[name="q"]', HTMLInputElement);
    this.narrow = elementIn(root, '.search-narrow', HTMLDetailsElement);
    this.order = elementIn(root, 'select[name="order"]', HTMLSelectElement);
    for (const name of FILTERS) this.selects.set(name, elementIn(root, `select[name="${name}"]`, HTMLSelectElement));
  }

  /** The controls do nothing before the script is there. */
  enable(): void {
    for (const set of this.form.querySelectorAll('fieldset')) set.disabled = false;
    // Where there is little room, the results are nearer than what narrows them down.
    this.narrow.open = matchMedia('(min-width: 48rem)').matches;
  }

  get query(): Query {
    const filters: Query['filters'] = {};
    for (const [name, { value }] of this.selects) if (value !== '') filters[name] = value;
    return { text: this.field.value, filters, order: this.order.value === 'day' ? 'day' : 'relevance' };
  }

  set query({ text, filters, order }: Query) {
    this.field.value = text;
    for (const [name, select] of this.selects) select.value = filters[name] ?? '';
    this.order.value = order === 'day' ? order : '';
    if (Object.keys(filters).length > 0 || order === 'day') this.narrow.open = true;
  }

  /** Writes "Contested (12)". A choice that would leave nothing cannot be made; the one that is made stays. */
  count(counts: Counts): void {
    for (const [name, select] of this.selects) {
      for (const option of [...select.options].slice(1)) {
        const count = counts[name].get(option.value) ?? 0;
        option.text = `${option.value} (${String(count)})`;
        option.disabled = count === 0 && !option.selected;
      }
    }
  }
}
