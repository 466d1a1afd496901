/** What a reader looks at, as the address has it: a link opens what its sender saw. */

export interface State {
  /** `YYYY-MM-DD` */
  day: string;
  /** Slug of the place whose card is open. */
  place?: string | undefined;
  /** The topic that is shown; all of them where left out. */
  topic?: string | undefined;
  /** Slugs of the places between which is measured. */
  from?: string | undefined;
  to?: string | undefined;
  /** Latitude, longitude and scale of the map, where a reader has moved it. */
  at?: string | undefined;
}

const KEYS = ['day', 'place', 'topic', 'from', 'to', 'at'] as const;

/** What the address says; its day is the first where it says none that there is. */
export function readState(address: string, days: readonly string[]): State {
  const { searchParams, hash } = new URL(address);
  const asked = [searchParams.get('day'), hash.replace(/^#day-/, '')].find((day) => day !== null && days.includes(day));
  const rest = KEYS.filter((key) => key !== 'day').map((key) => [key, searchParams.get(key) ?? undefined] as const);
  return { ...Object.fromEntries(rest), day: asked ?? days[0] ?? '' };
}

/** The address of a state, without the place on the page where the reader came in. */
export function stateAddress(state: State, address: string): string {
  const url = new URL(address);
  for (const key of KEYS) {
    const value = state[key];
    if (value === undefined || value === '') url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  url.hash = '';
  return url.href;
}
